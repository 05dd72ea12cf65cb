/** Means with bootstrap intervals (Efron 1979), drawn from a fixed seed so that a report can be made again. */
import { generator } from '#engine/rng.ts';

export interface Estimate {
  readonly mean: number;
  readonly low: number; // 95 % interval, percentile method
  readonly high: number;
  readonly count: number;
}

const DRAWS = 1_000;
const SEED = 1979;

/** Null for no values. */
export function estimate(values: readonly number[]): Estimate | null {
  if (values.length === 0) return null;
  const random = generator(SEED);
  const means = Array.from({ length: DRAWS }, () => {
    let sum = 0;
    for (let i = 0; i < values.length; i++)
      sum += values[Math.floor(random() * values.length)] ?? 0;
    return sum / values.length;
  }).sort((a, b) => a - b);
  return {
    mean: meanOf(values),
    low: means[Math.floor(0.025 * DRAWS)] ?? 0,
    high: means[Math.ceil(0.975 * DRAWS) - 1] ?? 0,
    count: values.length,
  };
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

export const said = (of: Estimate | null, digits = 2): string =>
  of === null
    ? '–'
    : `${of.mean.toFixed(digits)} (${of.low.toFixed(digits)} to ${of.high.toFixed(digits)})`;
