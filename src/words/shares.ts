/** A share as one counts it on one's fingers: "about 1 text in 80". The exact figure stands elsewhere. */
import { LANGUAGE } from './lists.ts';
import { t } from './words.ts';

/** What a share is of; `common:thing` has its words. */
export type Thing = 'text' | 'case';

/** What a share comes to: a word of its own, or so many of so many. */
export type Counted =
  'none' | 'tiny' | 'half' | 'nearly' | 'all' | { readonly some: number; readonly of: number };

const TINY = 1e-6;
const NEARLY = 0.95;
const SINGLE = 0.29; // from here on two in five, three in four and the like; below, one in so many

/** Below ten any number is easy; beyond, these times ten, a hundred and so on. */
const EASY = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9, 10];

const SEVERAL = [
  { some: 1, of: 3 },
  { some: 2, of: 5 },
  { some: 1, of: 2 },
  { some: 3, of: 5 },
  { some: 2, of: 3 },
  { some: 3, of: 4 },
  { some: 4, of: 5 },
  { some: 9, of: 10 },
] as const;

/** The nearest count that is easy to picture; none and all only where it is exactly so. */
export function counted(share: number): Counted {
  if (share <= 0) return 'none';
  if (share >= 1) return 'all';
  if (share < TINY) return 'tiny';
  if (share > NEARLY) return 'nearly';
  if (share < SINGLE) return { some: 1, of: easy(1 / share) };
  const count = nearest(SEVERAL, ({ some, of }) => Math.abs(some / of - share));
  return count.of === 2 ? 'half' : count;
}

/** "about 1 text in 80", "nearly all texts". */
export function shareInWords(share: number, thing: Thing): string {
  const count = counted(share);
  if (typeof count === 'string') return t(`common:share.${count}`, { things: things(thing, 2), thing: things(thing, 1) }); // prettier-ignore
  const of = count.of.toLocaleString(LANGUAGE);
  return t('common:share.some', { some: count.some, of, things: things(thing, count.some) });
}

const things = (thing: Thing, count: number): string => t(`common:thing.${thing}`, { count });

function easy(number: number): number {
  if (number < 10) return Math.round(number);
  const power = 10 ** Math.floor(Math.log10(number));
  return Math.round(power * nearest(EASY, each => Math.abs(Math.log((each * power) / number))));
}

function nearest<T>(all: readonly T[], distance: (each: T) => number): T {
  return all.reduce((best, each) => (distance(each) < distance(best) ? each : best));
}
