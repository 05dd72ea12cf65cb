/** The scenarios that are here: what is known of each before it is loaded. */
import shelf from '#data/shelf.json' with { type: 'json' };
import type { PartyContent, ScenarioContent } from './schema.ts';

/** What its parties are called and what marks them. */
export type PartyNames = Pick<PartyContent, 'id' | 'name' | 'letters' | 'slot' | 'forms'>;

/** What the title has to know of a scenario. */
export interface Shelved {
  readonly id: string;
  readonly title: string;
  readonly front: ScenarioContent['front'];
  readonly minutes: number; // of its usual length
}

/** Sentences speak of its parties before any scenario is loaded. */
interface First extends Shelved {
  readonly parties: readonly PartyNames[];
}

/** Written from the scenarios by `npm run reference`; the first is what the game is about. */
export const SHELF = shelf as unknown as readonly [First, ...Shelved[]];
export const FIRST = SHELF[0];
export const isOnShelf = (id: string): boolean => SHELF.some(one => one.id === id);
