/** What depends on which texts dominate which, by comparing them all. */
import type { Model } from '#solver/model.ts';
import {
  dominates,
  isAsGood,
  read,
  textsOf,
  worthOf,
  type Enumeration,
  type Reading,
} from './brute.ts';

/** The gains of the zone that no other gains of it dominate, best first party first. */
export const frontier = ({ zone }: Enumeration): readonly (readonly number[])[] =>
  undominated(zone.map(reading => reading.gains));

/** The same for two parties alone. */
export const projection = (
  { zone }: Enumeration,
  [first, second]: readonly [number, number],
): readonly (readonly number[])[] =>
  undominated(zone.map(({ gains }) => [gains[first] ?? 0, gains[second] ?? 0]));

function undominated(vectors: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const known = new Map(vectors.map(vector => [vector.join(' '), vector]));
  const falling = [...known.values()].sort(byFalling);
  const kept: (readonly number[])[] = [];
  // What dominates a vector comes before it in falling order.
  for (const vector of falling)
    if (!kept.some(better => isAsGood(better, vector))) kept.push(vector);
  return kept;
}

function byFalling(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((gain, p) => gain !== b[p]);
  return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0);
}

/** Whether no text of the zone dominates the gains. */
export const isEfficient = (zone: readonly Reading[], gains: readonly number[]): boolean =>
  !zone.some(reading => dominates(reading.gains, gains));

/** The Euclidean distance from the gains to the nearest of these; null if there are none. */
export function nearest(
  gains: readonly number[],
  to: readonly (readonly number[])[],
): number | null {
  if (to.length === 0) return null;
  return Math.min(...to.map(point => Math.hypot(...point.map((g, p) => g - (gains[p] ?? 0)))));
}

/** Texts that help someone, lower nobody's worth or support, and cross no further hard line. */
export function betterForAll(model: Model, from: Reading): readonly Reading[] {
  const isHard = (line: number): boolean => model.lines[line]?.cost === null;
  return [...textsOf(model)]
    .filter(text =>
      model.parties.every((party, p) => worthOf(party, text) >= (from.worths[p] ?? 0)),
    )
    .map(text => read(model, text))
    .filter(
      to =>
        dominates(to.gains, from.gains) &&
        isAsGood(to.support, from.support) &&
        to.crossed.every(line => !isHard(line) || from.crossed.includes(line)),
    );
}
