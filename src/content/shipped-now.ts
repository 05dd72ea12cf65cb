/** The scenario that comes with the game, there at once: for what runs in a terminal. A page fetches it when needed. */
import { loadFromShelf } from './fromShelf.ts';
import { FIRST } from './shelf.ts';

const loaded = await loadFromShelf(FIRST.id);
if (!loaded.ok) throw new Error('the shipped scenario does not load');

export const SHIPPED = loaded.content;

const idsOf = (of: readonly { readonly id: string }[]): readonly string[] => of.map(({ id }) => id);

/** Who negotiates in it, in seating order. */
export const PARTIES = SHIPPED.parties.map(({ id }) => id);

/** What there is to choose in it, by id; the first is the usual one. */
export const LENGTHS = idsOf(SHIPPED.lengths);
export const DAYS = idsOf(SHIPPED.days);
export const BRIEFS = idsOf(SHIPPED.briefs);
