/** Means with bootstrap intervals (Efron 1979), drawn from a fixed seed so that a report can be made again. */
import { generator } from '#engine/rng.ts';

/** A figure, and what it hangs together with: figures of one group are drawn together. */
export interface Value {
  readonly value: number;
  readonly group: string;
}

export interface Estimate {
  readonly mean: number;
  readonly low: number | null; // 95 % interval, percentile method; null for a single group
  readonly high: number | null;
  readonly values: number;
  readonly groups: number;
}

const DRAWS = 2_000;
const SEED = 1979;

/**
 * Null for no values. Whole groups are drawn, as games on the same seed are not independent of each other:
 * as many as there are, with replacement (Davison and Hinkley 1997, 3.8).
 */
export function estimate(values: readonly Value[]): Estimate | null {
  if (values.length === 0) return null;
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { value, group } of values) {
    const known = sums.get(group) ?? { sum: 0, count: 0 };
    sums.set(group, { sum: known.sum + value, count: known.count + 1 });
  }
  const groups = [...sums.values()];
  const mean = values.reduce((sum, { value }) => sum + value, 0) / values.length;
  const known = { mean, values: values.length, groups: groups.length };
  if (groups.length === 1) return { ...known, low: null, high: null };
  const random = generator(SEED);
  const means = new Float64Array(DRAWS).map(() => {
    let sum = 0;
    let count = 0;
    for (let left = groups.length; left > 0; left--) {
      const drawn = groups[Math.floor(random() * groups.length)];
      sum += drawn?.sum ?? 0;
      count += drawn?.count ?? 0;
    }
    return sum / count;
  });
  means.sort();
  return {
    ...known,
    low: means[Math.floor(0.025 * DRAWS)] ?? null,
    high: means[Math.ceil(0.975 * DRAWS) - 1] ?? null,
  };
}

/** `0.42 (0.31 to 0.53)`. */
export function said(of: Estimate | null, digits = 2): string {
  if (of === null) return '–';
  const mean = of.mean.toFixed(digits);
  if (of.low === null || of.high === null) return mean;
  return `${mean} (${of.low.toFixed(digits)} to ${of.high.toFixed(digits)})`;
}
