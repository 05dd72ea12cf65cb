/** What a bench row is, and taking its samples beside a baseline in the same run. */

/** What the median is held to, or 19 of 20 samples. */
export type Goal =
  { readonly atMost: number } | { readonly atLeast: number } | { readonly p95AtMost: number };

export interface Samples {
  readonly samples: readonly number[];
  readonly baseline: readonly number[]; // the same unit, the same run: the machine's own speed; may be empty
  readonly details?: Details;
}

/** What else is worth knowing of a row, by column of a second table. */
export type Details = Readonly<Record<string, number | string>>;

/** One row; `context` is what its kind of bench gives each row, such as a browser. */
export interface Bench<Context = void> {
  readonly id: string;
  readonly unit: string;
  readonly goal: Goal | null; // null: only looked at
  measure(context: Context): Samples | Promise<Samples>;
}

/** Milliseconds of one call. */
export function millisecondsOf(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** The work and its baseline in turn, so that a busy moment of the machine falls on both. */
export function inTurn(work: () => number, baseline: () => number, rounds = 40): Samples {
  const warmUp = 5;
  const pairs = Array.from({ length: warmUp + rounds }, () => [work(), baseline()] as const);
  const kept = pairs.slice(warmUp);
  return { samples: kept.map(([own]) => own), baseline: kept.map(([, base]) => base) };
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The value at a share of the way through the sorted values, between neighbours where it falls so. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}
