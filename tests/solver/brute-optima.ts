/** The best text by each of the literature's measures, by looking at every text of the zone. */
import type { CounterOffer } from '#solver/question.ts';
import type { Text } from '#solver/model.ts';
import { distance, isAsGood, read, sum, type Enumeration, type Reading } from './brute.ts';

export interface Optimum {
  readonly value: number | null;
  readonly best: Reading | null;
  readonly ties: number; // texts that only their option numbers tell apart
}

/** Above 0 where the first is better. */
type Compare = (a: Reading, b: Reading) => number;

/** Nash 1950: the largest product of gains. */
export const nash = ({ zone }: Enumeration): Optimum => best(zone, byNumber(productOf), productOf);

/** Leximin: the least gain as large as can be, then the second least, and so on. */
export const egalitarian = ({ zone }: Enumeration): Optimum =>
  best(
    zone,
    () => 0,
    reading => Math.min(...reading.gains),
  );

/** The largest sum of gains. */
export const utilitarian = ({ zone }: Enumeration): Optimum =>
  best(
    zone,
    byNumber(r => sum(r.gains)),
    r => sum(r.gains),
  );

/** The most each party can gain within the zone. */
export const idealOf = ({ model, zone }: Enumeration): readonly number[] =>
  model.parties.map((_, p) => Math.max(...zone.map(reading => reading.gains[p] ?? 0)));

/** Kalai and Smorodinsky 1975, by leximin of the shares of the ideal gains, compared as fractions. */
export function kalaiSmorodinsky(enumeration: Enumeration): Optimum {
  const ideal = idealOf(enumeration);
  const shares = (reading: Reading): Fraction[] =>
    reading.gains
      .map((gain, p): Fraction => (ideal[p] ? [gain, ideal[p]] : [1, 1]))
      .sort(compareFractions);
  const known = new Map(enumeration.zone.map(reading => [reading, shares(reading)]));
  const of = (reading: Reading): Fraction[] => known.get(reading) ?? [];
  const compare: Compare = (a, b) => {
    const second = of(b);
    return firstNonZero(of(a).map((share, i) => compareFractions(share, second[i] ?? [0, 1])));
  };
  return best(enumeration.zone, compare, reading => {
    const [[gain, most] = [0, 1]] = of(reading);
    return gain / most;
  });
}

/** The most for one party that lies in the zone and within what the question allows. */
export function counterOffer({ model, zone }: Enumeration, question: CounterOffer): Optimum {
  const { party, text, others, changes } = question;
  const table = read(model, text);
  const open = zone.filter(
    reading =>
      (changes === undefined || distance(reading.text, text) <= changes) &&
      (others === 'walkAway' ||
        reading.gains.every((gain, p) => p === party || gain >= (table.gains[p] ?? 0))),
  );
  const gain = (reading: Reading): number => reading.gains[party] ?? 0;
  return best(open, byNumber(gain), gain);
}

/** The fewest changes that make a text acceptable to all. */
export const repair = ({ zone }: Enumeration, text: Text): Optimum =>
  best(
    zone,
    (a, b) => distance(b.text, text) - distance(a.text, text),
    reading => distance(reading.text, text),
  );

/** The text of the zone, as good for all as this one, with the largest sum of gains. */
export const improvement = ({ zone }: Enumeration, from: Reading): Optimum =>
  best(
    zone.filter(reading => isAsGood(reading.gains, from.gains)),
    byNumber(reading => sum(reading.gains)),
    reading => sum(reading.gains) - sum(from.gains),
  );

/** Ties go to the larger sorted gains, then to the lowest option numbers, which come first. */
function best(of: readonly Reading[], compare: Compare, value: (r: Reading) => number): Optimum {
  let found: Reading | null = null;
  for (const reading of of) {
    if (!found || (compare(reading, found) || leximin(reading, found)) > 0) found = reading;
  }
  if (!found) return { value: null, best: null, ties: 0 };
  const winner = found;
  const tied = of.filter(r => compare(r, winner) === 0 && leximin(r, winner) === 0);
  return { value: value(winner), best: winner, ties: tied.length };
}

/** Compares the gains in rising order. */
function leximin(a: Reading, b: Reading): number {
  const second = b.gains.toSorted((x, y) => x - y);
  return firstNonZero(a.gains.toSorted((x, y) => x - y).map((gain, i) => gain - (second[i] ?? 0)));
}

const firstNonZero = (of: readonly number[]): number => of.find(n => n !== 0) ?? 0;

const byNumber =
  (of: (reading: Reading) => number): Compare =>
  (a, b) =>
    of(a) - of(b);

function productOf(reading: Reading): number {
  const product = reading.gains.reduce((n, gain) => n * gain, 1);
  if (!Number.isSafeInteger(product)) throw new Error(`a product of ${product} is not exact`);
  return product;
}

/** Above and below the line; below is more than 0. */
type Fraction = readonly [number, number];

const compareFractions = (a: Fraction, b: Fraction): number => a[0] * b[1] - b[0] * a[1];
