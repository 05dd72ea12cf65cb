/**
 * What a search makes as large as it can: a concave function of what texts add up to. A goal gives, for
 * any multipliers of its own, a direction and a constant that together are never below its value
 * (its Fenchel dual): the sweep in that direction bounds every text at once.
 */
import { exp, ln } from './portable.ts';

/** A sum that has to be at least so much. */
export interface Row {
  readonly weights: readonly number[]; // by measure; missing ones are 0
  readonly least: number;
  readonly implied?: boolean; // the goal asks for it anyway: it cuts branches, but needs no price
}

export interface Goal {
  /** The value of sums; -Infinity where the goal does not allow them. */
  value(sums: Float64Array): number;
  /** Values differ by at least so much; 0 where they may differ by any amount. */
  readonly resolution: number;
  /** The first multipliers, from the most that each measure can reach. */
  start(most: Float64Array): Float64Array;
  /** Adds the direction of the multipliers to `weights`; returns the constant. */
  bound(multipliers: Float64Array, weights: Float64Array): number;
  /** Multipliers that look at one party alone: loose on the whole, sharp where one is left behind. */
  readonly corners: readonly Float64Array[];
  /** Moves the multipliers against the text found, by a step of 0..1. */
  move(multipliers: Float64Array, sums: Float64Array, step: number): void;
}

/** The sum of weighted measures. `weights` must be integers on integer measures. */
export function linearGoal(weights: readonly number[]): Goal {
  return {
    resolution: 1,
    value: sums => weights.reduce((total, weight, m) => total + weight * sums[m]!, 0),
    start: () => new Float64Array(0),
    corners: [],
    bound: (_, into) => {
      weights.forEach((weight, m) => (into[m]! += weight));
      return 0;
    },
    move: () => undefined,
  };
}

/**
 * The product of the gains over `from`, as the sum of logarithms (Nash 1950): log x <= l x - 1 - log l for
 * every l > 0, so multipliers l give the bound. Gains have to be above 0.
 */
export function nashGoal(from: readonly number[]): Goal {
  return {
    resolution: 0,
    value: sums => {
      let total = 0;
      for (let p = 0; p < from.length; p++) {
        const gain = sums[p]! - from[p]!;
        if (gain <= 0) return -Infinity;
        total += ln(gain);
      }
      return total;
    },
    corners: [],
    start: most => Float64Array.from(from, (base, p) => 2 / Math.max(2, most[p]! - base)),
    bound: (multipliers, into) => {
      let constant = 0;
      for (let p = 0; p < from.length; p++) {
        const l = multipliers[p]!;
        into[p]! += l;
        constant -= 1 + ln(l) + l * from[p]!;
      }
      return constant;
    },
    move: (multipliers, sums, step) => {
      for (let p = 0; p < from.length; p++) {
        const slope = multipliers[p]! * (sums[p]! - from[p]!) - 1;
        multipliers[p]! *= exp(-0.35 * step * Math.max(-2, Math.min(2, slope)));
      }
    },
  };
}

/**
 * The least of the gains over `from`, each divided by its `scale`, among some measures. Any weighted mean is
 * at least the least, so multipliers that sum to 1 give the bound.
 */
export function leastGoal(
  parties: readonly number[],
  from: readonly number[],
  scale: readonly number[],
): Goal {
  const share = (sums: Float64Array, p: number) => (sums[p]! - from[p]!) / scale[p]!;
  const normal = (multipliers: Float64Array) => {
    let sum = 0;
    for (let i = 0; i < parties.length; i++) sum += multipliers[i]! * scale[parties[i]!]!;
    return sum;
  };
  return {
    resolution: 1 / productOfTwo(parties.map(p => scale[p]!)),
    value: sums => {
      let least = Infinity;
      for (const p of parties) least = Math.min(least, share(sums, p));
      return least;
    },
    corners: parties.map((_, i) => Float64Array.from(parties, (__, k) => (i === k ? 1 : 0))),
    start: most => Float64Array.from(parties, p => 1 / (Math.abs(most[p]! - from[p]!) + 1)),
    bound: (multipliers, into) => {
      const total = normal(multipliers);
      let constant = 0;
      for (let i = 0; i < parties.length; i++) {
        const p = parties[i]!;
        const weight = multipliers[i]! / total;
        into[p]! += weight;
        constant -= weight * from[p]!;
      }
      return constant;
    },
    move: (multipliers, sums, step) => {
      let mean = 0;
      for (const p of parties) mean += share(sums, p) / parties.length;
      let off = 1e-9;
      for (const p of parties) off = Math.max(off, Math.abs(share(sums, p) - mean));
      for (let i = 0; i < parties.length; i++)
        multipliers[i]! *= exp((-0.5 * step * (share(sums, parties[i]!) - mean)) / off);
    },
  };
}

/** The two largest multiplied: shares of whole gains by such scales differ by at least one in so many. */
function productOfTwo(scales: readonly number[]): number {
  const [first = 1, second = 1] = scales.toSorted((a, b) => b - a);
  return first * second;
}
