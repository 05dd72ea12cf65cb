/**
 * The Pareto frontier over all parties, whole: at every node the beginnings that no other beginning there
 * dominates (Nemhauser and Ullmann 1969, on the diagram). A beginning is kept as its slacks, so those whose
 * best end would leave a party below its walk-away value go at once.
 */
import type { Floor } from './count.ts';
import { terminalOf, type Diagram } from './diagram.ts';
import { Packed } from './packed.ts';
import { plain } from './plain.ts';
import type { SlackSets } from './slack-sets.ts';
import { reachOf, type Reach } from './slack.ts';
import type { Work } from './work.ts';

export interface Frontier {
  readonly points: readonly (readonly number[])[]; // gains by floor, the largest first, floor by floor
  /** A text that has the gains of a point. */
  readonly textAt: (point: number) => readonly number[];
}

/** Null where more beginnings would have to be held than the cap. `floors`: one for each party. */
export function frontier(diagram: Diagram, floors: readonly Floor[], work: Work): Frontier | null {
  const reach = reachOf(diagram);
  const most = floors.map(({ party, least }) => reach.most[party]![0]! - least);
  if (most.some(gain => gain < 0)) return { points: [], textAt: () => [] };
  const packed = Packed.of(most);
  return packed
    ? new Sweep(diagram, floors, reach, packed).frontier(work)
    : new Sweep(diagram, floors, reach, plain).frontier(work);
}

class Sweep<Set> {
  readonly #diagram: Diagram;
  readonly #floors: readonly Floor[];
  readonly #reach: Reach;
  readonly #slacks: SlackSets<Set>;
  readonly #into: readonly (readonly number[])[]; // by node: arcs that lead there
  readonly #sets: Set[] = []; // by node

  constructor(diagram: Diagram, floors: readonly Floor[], reach: Reach, slacks: SlackSets<Set>) {
    const into: number[][] = Array.from({ length: terminalOf(diagram) + 1 }, () => []);
    diagram.arcTo.forEach((to, arc) => into[to]!.push(arc));
    this.#diagram = diagram;
    this.#floors = floors;
    this.#reach = reach;
    this.#slacks = slacks;
    this.#into = into;
  }

  frontier(work: Work): Frontier | null {
    const { arcNode } = this.#diagram;
    const terminal = terminalOf(this.#diagram);
    this.#sets[0] = this.#slacks.start(
      this.#floors.map(({ party, least }) => this.#reach.most[party]![0]! - least),
    );
    let held = 1;
    for (let node = 1; node <= terminal; node++) {
      const parts = this.#into[node]!.map(arc => ({
        set: this.#sets[arcNode[arc]!]!,
        losses: this.#losses(arc),
      }));
      const set = this.#slacks.merge(parts);
      this.#sets[node] = set;
      held += this.#slacks.sizeOf(set);
      work.held(held);
      if (held > work.caps.states) return null;
    }
    const points = this.#slacks.all(this.#sets[terminal]!).toSorted(largestFirst);
    return { points, textAt: point => this.#textAt(points[point] ?? []) };
  }

  /** Back from the terminal, each time along the first arc whose node has the slacks that are needed. */
  #textAt(point: readonly number[]): readonly number[] {
    const { order, arcNode, arcOption } = this.#diagram;
    const text = order.map(() => 0);
    let slacks = point;
    let node = terminalOf(this.#diagram);
    for (const issue of order.toReversed()) {
      const step = this.#into
        [node]!.map(arc => {
          const losses = this.#losses(arc);
          return { arc, before: slacks.map((slack, f) => slack + losses[f]!) };
        })
        .find(({ arc, before }) => this.#slacks.has(this.#sets[arcNode[arc]!]!, before));
      if (!step) throw new Error('a point of the frontier has no text');
      text[issue] = arcOption[step.arc]!;
      slacks = step.before;
      node = arcNode[step.arc]!;
    }
    return text;
  }

  /** What taking an arc costs in slack, against the best that its node allowed. */
  #losses(arc: number): readonly number[] {
    const { arcNode, arcTo, worths } = this.#diagram;
    const [from, to] = [arcNode[arc]!, arcTo[arc]!];
    return this.#floors.map(({ party }) => {
      const most = this.#reach.most[party]!;
      return most[from]! - worths[party]![arc]! - most[to]!;
    });
  }
}

function largestFirst(a: readonly number[], b: readonly number[]): number {
  for (let f = 0; f < a.length; f++) {
    const apart = (b[f] ?? 0) - (a[f] ?? 0);
    if (apart !== 0) return apart;
  }
  return 0;
}

/**
 * The points that two parties cannot both improve on, whatever it costs the rest: since every acceptable
 * text is matched by a point of the whole frontier, no other point can show here.
 */
export function projected(
  points: readonly (readonly number[])[],
  [a, b]: readonly [number, number],
): readonly (readonly [number, number])[] {
  const pairs = points.map((gains): [number, number] => [gains[a]!, gains[b]!]);
  const kept: [number, number][] = [];
  let most = -Infinity;
  for (const pair of pairs.sort((x, y) => y[0] - x[0] || y[1] - x[1])) {
    if (pair[1] <= most) continue;
    kept.push(pair);
    most = pair[1];
  }
  return kept;
}
