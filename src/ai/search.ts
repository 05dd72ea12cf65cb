/**
 * The texts a seat can still aim at, and of those the best for the others at a level of its own: exact, by
 * dynamic programming over the diagram of texts that cross nobody's line and the seat's own worth. (One
 * sweep from below a question; Bellman 1957. The worth is an integer, so there are few levels.)
 */
import { terminalOf } from '#solver/diagram.ts';
import type { Board, Sheet, Zone } from './board.ts';

/** Which options the text may still have: 1 or 0 for each. */
export type Allowed = Uint8Array;

/** A text to aim at. */
export interface Aim {
  readonly text: Sheet;
  readonly own: number; // its worth to the seat
  readonly others: number; // its value in the table of the others
}

/** Every option that keeps the settled points as they are. */
export function allowedBy(board: Board, text: Sheet, fixed: readonly boolean[]): Allowed {
  const allowed = new Uint8Array(board.own.length).fill(1);
  fixed.forEach((isFixed, point) => {
    if (isFixed) fix(board, allowed, point, text[point] ?? 0);
  });
  return allowed;
}

/** Leaves the point one option alone. */
export function fix(board: Board, allowed: Allowed, point: number, option: number): void {
  const start = board.start[point] ?? 0;
  allowed.fill(0, start, board.start[point + 1] ?? start);
  allowed[start + option] = 1;
}

/** `others`: what each option is worth to the others together. Null where no text is left that keeps all lines. */
export function planOf(board: Board, allowed: Allowed, others: Float64Array): Plan | null {
  if (!board.zone) return null;
  const plan = new Plan(board.zone, allowed, others, board.points.length);
  return plan.isOpen ? plan : null;
}

/** Nodes and arcs that are not there count as closed, so the tables below need no check of their bounds. */
export class Plan {
  readonly #zone: Zone;
  readonly #allowed: Allowed;
  readonly #others: Float64Array;
  readonly #points: number;
  readonly #low: Int32Array; // by node: the least own worth of the rest of a path; `CLOSED`: no path
  readonly #high: Int32Array;
  readonly #first: Int32Array; // by node: where its levels begin in `#best`
  readonly #best: Float64Array; // by node and own worth of the rest: the most that the rest gives the others

  constructor(zone: Zone, allowed: Allowed, others: Float64Array, points: number) {
    this.#zone = zone;
    this.#allowed = allowed;
    this.#others = others;
    this.#points = points;
    const nodes = terminalOf(zone.diagram) + 1;
    this.#low = new Int32Array(nodes).fill(CLOSED);
    this.#high = new Int32Array(nodes).fill(-CLOSED);
    this.#first = new Int32Array(nodes + 1);
    this.#findRange();
    this.#best = new Float64Array(this.#first[nodes]!).fill(-Infinity);
    this.#findBest();
  }

  get isOpen(): boolean {
    return this.#low[0] !== CLOSED;
  }

  /** Of the seat's own worth over all texts that can still be reached. */
  get least(): number {
    return this.#low[0]!;
  }

  get most(): number {
    return this.#high[0]!;
  }

  /** The best for the others with an own worth of at least `level`; of equals the one worth more to the seat. */
  at(level: number): Aim {
    const best = (own: number) => this.#best[this.#first[0]! + own - this.least]!;
    let own = Math.max(this.least, Math.min(this.most, Math.ceil(level)));
    for (let sum = own; sum <= this.most; sum++) if (best(sum) >= best(own) - SAME) own = sum;
    return { text: this.#textWith(own), own, others: best(own) };
  }

  #findRange(): void {
    const { diagram, worth, entry } = this.#zone;
    const { arcStart, arcTo } = diagram;
    const [low, high, allowed] = [this.#low, this.#high, this.#allowed];
    const terminal = terminalOf(diagram);
    low[terminal] = 0;
    high[terminal] = 0;
    for (let node = terminal - 1; node >= 0; node--) {
      for (let a = arcStart[node]!; a < arcStart[node + 1]!; a++) {
        const to = arcTo[a]!;
        if (allowed[entry[a]!] === 0 || low[to] === CLOSED) continue;
        low[node] = Math.min(low[node]!, low[to]! + worth[a]!);
        high[node] = Math.max(high[node]!, high[to]! + worth[a]!);
      }
    }
    for (let node = 0; node <= terminal; node++) {
      const levels = low[node] === CLOSED ? 0 : high[node]! - low[node]! + 1;
      this.#first[node + 1] = this.#first[node]! + levels;
    }
  }

  #findBest(): void {
    const { diagram, worth, entry } = this.#zone;
    const { arcStart, arcTo } = diagram;
    const [low, high, first, best] = [this.#low, this.#high, this.#first, this.#best];
    const [allowed, others] = [this.#allowed, this.#others];
    const terminal = terminalOf(diagram);
    if (best.length > 0) best[first[terminal]!] = 0;
    for (let node = terminal - 1; node >= 0; node--) {
      if (low[node] === CLOSED) continue;
      for (let a = arcStart[node]!; a < arcStart[node + 1]!; a++) {
        const to = arcTo[a]!;
        if (allowed[entry[a]!] === 0 || low[to] === CLOSED) continue;
        const gives = others[entry[a]!]!;
        const above = first[node]! + worth[a]! + low[to]! - low[node]!;
        const below = first[to]!;
        const levels = high[to]! - low[to]!;
        for (let level = 0; level <= levels; level++) {
          const sum = best[below + level]! + gives;
          if (sum > best[above + level]!) best[above + level] = sum;
        }
      }
    }
  }

  /** Follows the best from the root, the lowest options first. */
  #textWith(own: number): Sheet {
    const { diagram, worth, entry } = this.#zone;
    const { arcStart, arcTo, arcOption, order } = diagram;
    const [low, high, first, best] = [this.#low, this.#high, this.#first, this.#best];
    const text = new Uint8Array(this.#points);
    let node = 0;
    let left = own;
    for (const point of order) {
      const wanted = best[first[node]! + left - low[node]!]! - SAME;
      for (let a = arcStart[node]!; a < arcStart[node + 1]!; a++) {
        const to = arcTo[a]!;
        const rest = left - worth[a]!;
        if (this.#allowed[entry[a]!] === 0 || rest < low[to]! || rest > high[to]!) continue;
        if (this.#others[entry[a]!]! + best[first[to]! + rest - low[to]!]! < wanted) continue;
        text[point] = arcOption[a]!;
        node = to;
        left = rest;
        break;
      }
    }
    return text;
  }
}

const CLOSED = 2 ** 30; // no worth comes near it
const SAME = 1e-9; // sums of beliefs that differ by less are equal
