/**
 * The best text: bounds at the root, then depth-first branch and bound (Land and Doig 1960) over the diagram.
 * A branch is cut as soon as any kept direction shows that it cannot beat the best text so far, or that it
 * cannot keep a row; each check is one addition and one comparison.
 */
import { ascend, EPSILON, keeps, toleranceOf, type Aims, type Ascent, type Incumbent, type Problem } from './ascent.ts'; // prettier-ignore

export interface Optimum {
  readonly best: Incumbent | null;
  readonly upper: number; // no text is better; equal to the best value where `proved`
  readonly proved: boolean;
  readonly nodes: number;
  readonly root: Ascent;
}

/**
 * The largest value of the goal, or null where no text keeps the rows, or none reaches `needed`. Not proved
 * when more than `maxNodes` nodes would have to be searched.
 */
export function optimise(problem: Problem, maxNodes: number, aims: Aims = {}): Optimum {
  const root = ascend(problem, aims);
  const { best, upper } = root;
  if (root.infeasible) return { best: null, upper: -Infinity, proved: true, nodes: 0, root };
  if (best && best.value >= (aims.enough ?? Infinity))
    return { best, upper, proved: true, nodes: 0, root };
  const atLeast = Math.max(best ? best.value + step(problem) : -Infinity, aims.needed ?? -Infinity);
  if (upper < atLeast - toleranceOf(problem.goal)) return settled(best, aims, 0, root);
  const tree = new Tree(problem, root, maxNodes, aims);
  tree.search();
  const found = settled(tree.best, aims, tree.nodes, root);
  return tree.capped ? { ...found, upper, proved: false } : found;
}

const step = ({ goal }: Problem): number => Math.max(goal.resolution, EPSILON);

/** A text below what was needed is none. */
function settled(
  best: Incumbent | null,
  { needed = -Infinity }: Aims,
  nodes: number,
  root: Ascent,
): Optimum {
  if (!best || best.value < needed - EPSILON)
    return { best: null, upper: -Infinity, proved: true, nodes, root };
  return { best, upper: best.value, proved: true, nodes, root };
}

const BOUNDS = 8; // more would cut more branches, and cost more at each

class Tree {
  readonly #problem: Problem;
  readonly #gains: readonly Float64Array[]; // by direction and arc
  readonly #bests: readonly Float64Array[]; // by direction and node
  readonly #constants: readonly number[]; // of the bounds; rows follow after them
  readonly #least: Float64Array; // by direction: cut what cannot reach this
  readonly #sums: Float64Array; // by layer and direction, of the path
  readonly #totals: Float64Array; // by measure, of the path
  readonly #text: Uint16Array;
  readonly #children: readonly Int32Array[]; // by layer: arcs worth trying, best first
  readonly #hopes: readonly Float64Array[]; // by layer: how good they may be
  readonly #maxNodes: number;
  readonly #enough: number;
  readonly #needed: number;
  best: Incumbent | null;
  nodes = 0;
  capped = false;

  constructor(problem: Problem, root: Ascent, maxNodes: number, aims: Aims) {
    const { diagram, measures } = problem;
    const bounds = [...root.bounds.slice(0, BOUNDS), ...root.corners];
    const directions = [...bounds.map(b => b.direction), ...root.rowBounds];
    const depth = diagram.order.length;
    const { arcStart } = diagram;
    let width = 0;
    for (let n = 0; n + 1 < arcStart.length; n++)
      width = Math.max(width, arcStart[n + 1]! - arcStart[n]!);
    this.#problem = problem;
    this.#gains = directions.map(d => d.gain);
    this.#bests = directions.map(d => d.best);
    this.#constants = bounds.map(b => b.constant);
    this.#least = new Float64Array(directions.length);
    root.tightRows.forEach((row, r) => (this.#least[bounds.length + r] = row.least - EPSILON));
    this.#sums = new Float64Array(directions.length * (depth + 1));
    this.#totals = new Float64Array(measures.length);
    this.#text = new Uint16Array(depth);
    this.#children = Array.from({ length: depth }, () => new Int32Array(width));
    this.#hopes = Array.from({ length: depth }, () => new Float64Array(width));
    this.#maxNodes = maxNodes;
    this.#enough = aims.enough ?? Infinity;
    this.#needed = aims.needed ?? -Infinity;
    this.best = root.best;
    this.#raise();
  }

  search(): void {
    this.#from(0, 0);
  }

  /** From now on only what may be better than the best is of interest. */
  #raise(): void {
    const better = this.best ? this.best.value + step(this.#problem) : -Infinity;
    const least = Math.max(better, this.#needed) - toleranceOf(this.#problem.goal);
    this.#constants.forEach((constant, d) => (this.#least[d] = least - constant));
  }

  #from(layer: number, node: number): void {
    const { diagram, measures } = this.#problem;
    if (layer === diagram.order.length) return this.#arrive();
    const count = this.#promising(layer, node);
    const arcs = this.#children[layer]!;
    const hopes = this.#hopes[layer]!;
    const directions = this.#gains.length;
    const here = layer * directions;
    for (let i = 0; i < count; i++) {
      if (hopes[i]! < this.#least[0]!) return;
      if (++this.nodes > this.#maxNodes) {
        this.capped = true;
        return;
      }
      const arc = arcs[i]!;
      const to = diagram.arcTo[arc]!;
      let open = true;
      for (let d = 0; d < directions; d++) {
        const sum = this.#sums[here + d]! + this.#gains[d]![arc]!;
        this.#sums[here + directions + d] = sum;
        if (sum + this.#bests[d]![to]! < this.#least[d]!) open = false;
      }
      if (!open) continue;
      for (let m = 0; m < measures.length; m++) this.#totals[m]! += measures[m]![arc]!;
      this.#text[diagram.order[layer]!] = diagram.arcOption[arc]!;
      this.#from(layer + 1, to);
      for (let m = 0; m < measures.length; m++) this.#totals[m]! -= measures[m]![arc]!;
      if (this.capped || (this.best && this.best.value >= this.#enough)) return;
    }
  }

  /** The arcs of a node that no direction cuts, sorted by what the tightest bound hopes of them. */
  #promising(layer: number, node: number): number {
    const { arcStart, arcTo } = this.#problem.diagram;
    const arcs = this.#children[layer]!;
    const hopes = this.#hopes[layer]!;
    const directions = this.#gains.length;
    const here = layer * directions;
    let count = 0;
    for (let arc = arcStart[node]!; arc < arcStart[node + 1]!; arc++) {
      const to = arcTo[arc]!;
      let hope = 0;
      let d = 0;
      for (; d < directions; d++) {
        const most = this.#sums[here + d]! + this.#gains[d]![arc]! + this.#bests[d]![to]!;
        if (most < this.#least[d]!) break;
        if (d === 0) hope = most;
      }
      if (d < directions) continue;
      let place = count++;
      for (; place > 0 && hopes[place - 1]! < hope; place--) {
        hopes[place] = hopes[place - 1]!;
        arcs[place] = arcs[place - 1]!;
      }
      hopes[place] = hope;
      arcs[place] = arc;
    }
    return count;
  }

  #arrive(): void {
    const { goal, rows } = this.#problem;
    const value = goal.value(this.#totals);
    if (value <= (this.best?.value ?? -Infinity) || !keeps(this.#totals, rows)) return;
    this.best = { value, text: this.#text.slice(), sums: this.#totals.slice() };
    this.#raise();
  }
}
