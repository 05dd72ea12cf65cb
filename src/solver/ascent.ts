/**
 * Bounds at the root (Lagrangian relaxation by subgradients: Held and Karp 1971; Fisher 1981). The goal is
 * replaced by its linear bound and the rows are priced into it; each price vector costs one sweep, bounds
 * every text, and proposes one. With few measures the gap that remains is small, however many the issues.
 */
import { follow, sweep, type Direction, type Measures, type Reached } from './direction.ts';
import type { Diagram } from './diagram.ts';
import type { Goal, Row } from './goal.ts';

/** `weights . sums + constant` is never below the goal on texts that keep the rows. */
export interface Bound {
  readonly direction: Direction;
  readonly constant: number;
  readonly upper: number; // on any text
}

export interface Problem {
  readonly diagram: Diagram;
  readonly measures: Measures;
  readonly goal: Goal;
  readonly rows: readonly Row[];
}

export interface Incumbent extends Reached {
  readonly value: number;
}

export interface Ascent {
  readonly upper: number;
  readonly best: Incumbent | null;
  readonly bounds: readonly Bound[]; // the tightest first, each looking elsewhere
  readonly corners: readonly Bound[]; // those of the goal's corners
  readonly rowBounds: readonly Direction[]; // by row that some text breaks: what is still reachable
  readonly tightRows: readonly Row[]; // those rows
  readonly infeasible: boolean; // some row is out of reach for every text
}

const STEPS = 120;
const PATIENCE = 6;
const KEPT = 24;
const UNKNOWN_GAP = 0.1; // of the range of the goal, while no text is known
export const EPSILON = 1e-9;

/** How far rounding may put a bound below what it bounds: much less than values differ, more than sums of large worths are off. */
export const toleranceOf = ({ resolution }: Goal): number => Math.max(EPSILON, resolution / 1000);

/** `enough`: stop at a text of at least this value. `needed`: give up once no text can reach it. */
export interface Aims {
  readonly enough?: number;
  readonly needed?: number;
  readonly known?: Incumbent; // a text to beat
}

/** The bounds and the best text that a fixed number of price vectors finds. */
export function ascend(
  problem: Problem,
  { enough = Infinity, needed = -Infinity, known }: Aims = {},
): Ascent {
  const { diagram, measures, goal, rows } = problem;
  const most = Float64Array.from(measures, (_, m) => unit(problem, m).best[0]!);
  const found: Reached = {
    text: new Uint16Array(diagram.order.length),
    sums: new Float64Array(measures.length),
  };
  const tightRows: Row[] = [];
  const rowBounds: Direction[] = [];
  for (const row of rows) {
    const up = sweep(diagram, measures, weightsOf(row, measures.length, 1));
    if (up.best[0]! < row.least - EPSILON) return INFEASIBLE;
    const down = sweep(diagram, measures, weightsOf(row, measures.length, -1));
    if (-down.best[0]! >= row.least - EPSILON) continue;
    tightRows.push(row);
    rowBounds.push(up);
  }

  const multipliers = goal.start(most);
  const prices = new Float64Array(tightRows.length);
  const seen: Bound[] = [];
  const tolerance = toleranceOf(goal);
  let best: Incumbent | null = known ?? null;
  let upper = Infinity;
  let step = 1;
  let stalled = 0;
  for (let turn = 0; turn < STEPS; turn++) {
    const bound = boundAt(problem, multipliers, tightRows, prices);
    seen.push(bound);
    follow(diagram, measures, bound.direction, found);
    if (keeps(found.sums, tightRows)) {
      const value = goal.value(found.sums);
      if (value > (best?.value ?? -Infinity))
        best = { value, text: found.text.slice(), sums: found.sums.slice() };
    }
    if (bound.upper < upper - EPSILON) {
      upper = bound.upper;
      stalled = 0;
    } else if (++stalled >= PATIENCE) {
      step *= 0.6;
      stalled = 0;
    }
    if (upper < needed - tolerance || (best && best.value >= enough)) break;
    if (best && upper < best.value + Math.max(goal.resolution, EPSILON) - tolerance) break;
    goal.move(multipliers, found.sums, step);
    const gap = best ? upper - best.value : unknownGap(problem, multipliers);
    reprice(prices, tightRows, found.sums, step, Math.max(gap, goal.resolution / 2));
  }
  prices.fill(0);
  return {
    upper,
    best,
    bounds: diverse(seen),
    corners: goal.corners.map(corner => boundAt(problem, corner, tightRows, prices)),
    rowBounds,
    tightRows,
    infeasible: false,
  };
}

const INFEASIBLE: Ascent = {
  upper: -Infinity,
  best: null,
  bounds: [],
  corners: [],
  rowBounds: [],
  tightRows: [],
  infeasible: true,
};

/** Whether the sums keep all rows. */
export function keeps(sums: Float64Array, rows: readonly Row[]): boolean {
  for (const row of rows) if (sumOf(row, sums) < row.least - EPSILON) return false;
  return true;
}

function sumOf(row: Row, sums: Float64Array): number {
  let sum = 0;
  for (let m = 0; m < row.weights.length; m++) sum += row.weights[m]! * sums[m]!;
  return sum;
}

function weightsOf(row: Row, size: number, sign: number): Float64Array {
  const weights = new Float64Array(size);
  row.weights.forEach((weight, m) => (weights[m] = sign * weight));
  return weights;
}

function unit({ diagram, measures }: Problem, measure: number): Direction {
  const weights = new Float64Array(measures.length);
  weights[measure] = 1;
  return sweep(diagram, measures, weights);
}

function boundAt(
  { diagram, measures, goal }: Problem,
  multipliers: Float64Array,
  rows: readonly Row[],
  prices: Float64Array,
): Bound {
  const weights = new Float64Array(measures.length);
  let constant = goal.bound(multipliers, weights);
  for (let r = 0; r < rows.length; r++) {
    const price = prices[r]!;
    if (price === 0) continue;
    const row = rows[r]!;
    for (let m = 0; m < row.weights.length; m++) weights[m]! += price * row.weights[m]!;
    constant -= price * row.least;
  }
  const direction = sweep(diagram, measures, weights);
  return { direction, constant, upper: constant + direction.best[0]! };
}

/** Polyak's step (1969): a row's price rises where the text breaks it and falls where it has room. */
function reprice(
  prices: Float64Array,
  rows: readonly Row[],
  sums: Float64Array,
  step: number,
  gap: number,
): void {
  let norm = 0;
  for (let r = 0; r < rows.length; r++) {
    const room = sumOf(rows[r]!, sums) - rows[r]!.least;
    if (!rows[r]!.implied && (prices[r]! > 0 || room < 0)) norm += room * room;
  }
  if (norm === 0) return;
  const length = (step * gap) / norm;
  for (let r = 0; r < rows.length; r++) {
    if (rows[r]!.implied) continue;
    const room = sumOf(rows[r]!, sums) - rows[r]!.least;
    prices[r] = Math.max(0, prices[r]! - length * room);
  }
}

function unknownGap({ diagram, measures, goal }: Problem, multipliers: Float64Array): number {
  const weights = new Float64Array(measures.length);
  goal.bound(multipliers, weights);
  const most = sweep(diagram, measures, weights).best[0]!;
  const least = -sweep(
    diagram,
    measures,
    weights.map(w => -w),
  ).best[0]!;
  return UNKNOWN_GAP * (most - least);
}

/** The tightest bounds that are not nearly the same. */
function diverse(bounds: readonly Bound[]): readonly Bound[] {
  const kept: Bound[] = [];
  for (const bound of bounds.toSorted((a, b) => a.upper - b.upper)) {
    if (kept.length === KEPT) break;
    if (kept.every(other => differ(other.direction.weights, bound.direction.weights)))
      kept.push(bound);
  }
  return kept;
}

function differ(a: Float64Array, b: Float64Array): boolean {
  let apart = 0;
  let size = 0;
  for (let m = 0; m < a.length; m++) {
    apart += Math.abs(a[m]! - b[m]!);
    size += Math.abs(a[m]!);
  }
  return apart >= 0.04 * size;
}
