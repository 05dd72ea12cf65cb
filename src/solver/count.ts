/**
 * How many texts keep the rows, exactly. Beginnings with the same slacks at a node are one state, and so are
 * ends; both sides grow towards each other, the smaller first, and meet in the middle (Horowitz and Sahni
 * 1974), where pairs are counted by dominance. A slack that no end can use up any more is as good as the
 * largest one, and one that cannot be made good is dropped.
 */
import { terminalOf, type Diagram } from './diagram.ts';
import { pairsOf } from './dominance.ts';
import { reachOf, type Reach } from './slack.ts';
import { Gathering, HALF, Key, type Four, type States } from './states.ts';
import type { Work } from './work.ts';

/** What one party asks of the whole text: its worth of at least so much. */
export interface Floor {
  readonly party: number;
  readonly least: number;
}

/** The number of texts, or null where more states would have to be held than the cap. */
export function count(diagram: Diagram, floors: readonly Floor[], work: Work): number | null {
  const reach = reachOf(diagram);
  const span = ({ party }: Floor) => reach.most[party]![0]! - reach.least[party]![0]!;
  const open = floors
    .filter(({ party, least }) => reach.least[party]![0]! < least)
    .sort((a, b) => span(b) - span(a));
  if (open.some(({ party, least }) => reach.most[party]![0]! < least)) return 0;
  const [a = 0, b = 0, c = 0, d = 0] = open.map(span);
  const key = open.length > 4 ? null : Key.of([a, b, c, d]);
  if (!key) return countDown(diagram, open, reach, work);
  return new Meeting(diagram, open, reach, key, work).count();
}

/** Both sides, each as states by node of one layer. */
class Meeting {
  readonly #diagram: Diagram;
  readonly #key: Key;
  readonly #work: Work;
  readonly #worth: readonly Float64Array[]; // by floor and arc; floors that are not there ask nothing
  readonly #most: readonly Float64Array[]; // by floor and node
  readonly #span: readonly Float64Array[]; // slack beyond this is never used up
  readonly #smallest: readonly Float64Array[]; // slack that some beginning may have, perhaps below 0
  readonly #largest: readonly Float64Array[];
  readonly #into: readonly (readonly number[])[]; // by node: arcs that lead there

  constructor(diagram: Diagram, floors: readonly Floor[], reach: Reach, key: Key, work: Work) {
    const nodes = terminalOf(diagram) + 1;
    const byFloor = (of: (floor: Floor) => Float64Array, length: number) =>
      [0, 1, 2, 3].map(i => (floors[i] ? of(floors[i]) : new Float64Array(length)));
    const byNode = (of: (floor: Floor, node: number) => number) =>
      byFloor(floor => Float64Array.from({ length: nodes }, (_, n) => of(floor, n)), nodes);
    const span = ({ party }: Floor, n: number) => reach.most[party]![n]! - reach.least[party]![n]!;
    const into: number[][] = Array.from({ length: nodes }, () => []);
    diagram.arcTo.forEach((to, arc) => into[to]!.push(arc));
    this.#diagram = diagram;
    this.#key = key;
    this.#work = work;
    this.#into = into;
    this.#worth = byFloor(({ party }) => diagram.worths[party]!, diagram.arcTo.length);
    this.#most = byNode(({ party }, n) => reach.most[party]![n]!);
    this.#span = byNode(span);
    this.#smallest = byNode(
      ({ party, least }, n) => reach.leastBefore[party]![n]! + reach.most[party]![n]! - least,
    );
    this.#largest = byNode((floor, n) => {
      const { party, least } = floor;
      return Math.min(
        span(floor, n),
        reach.mostBefore[party]![n]! + reach.most[party]![n]! - least,
      );
    });
  }

  count(): number | null {
    const { layers, order } = this.#diagram;
    let [top, bottom] = [0, order.length];
    let down = new Map([[0, this.#one(...this.#at(this.#largest, 0))]]);
    let up = new Map([[layers[bottom]!, this.#one(0, 0, 0, 0)]]);
    let [held, holding] = [1, 1];
    while (top < bottom) {
      const most = this.#work.caps.states - Math.max(held, holding);
      const next = held <= holding ? this.#down(down, ++top, most) : this.#up(up, --bottom, most);
      if (!next) return null;
      if (held <= holding) held = statesIn((down = next));
      else holding = statesIn((up = next));
      this.#work.held(held + holding);
    }
    let texts = 0;
    for (const [node, beginnings] of down) {
      const ends = up.get(node);
      if (!ends) continue;
      const pairs = pairsOf(this.#key, beginnings, ends);
      if (pairs === null) return null;
      texts += pairs;
    }
    return texts;
  }

  #one(a: number, b: number, c: number, d: number): States {
    return { keys: Float64Array.of(this.#key.of(a, b, c, d)), counts: Float64Array.of(1) };
  }

  /** From the beginnings at the nodes above to those at a layer's nodes; null beyond `most` states. */
  #down(
    from: ReadonlyMap<number, States>,
    layer: number,
    most: number,
  ): Map<number, States> | null {
    return this.#gather(layer, most, (node, gathering) => {
      for (const arc of this.#into[node]!) {
        const before = this.#diagram.arcNode[arc]!;
        const states = from.get(before);
        if (states) this.#shiftDown(states, arc, before, node, gathering);
      }
    });
  }

  /** From the ends at the nodes below to those at a layer's nodes: the slack that each end asks for. */
  #up(from: ReadonlyMap<number, States>, layer: number, most: number): Map<number, States> | null {
    const { arcStart, arcTo } = this.#diagram;
    return this.#gather(layer, most, (node, gathering) => {
      if (this.#at(this.#largest, node).some(slack => slack < 0)) return;
      for (let arc = arcStart[node]!; arc < arcStart[node + 1]!; arc++) {
        const states = from.get(arcTo[arc]!);
        if (states) this.#shiftUp(states, arc, node, arcTo[arc]!, gathering);
      }
    });
  }

  #gather(
    layer: number,
    most: number,
    fill: (node: number, gathering: Gathering) => void,
  ): Map<number, States> | null {
    const { layers, order } = this.#diagram;
    const end = layer === order.length ? layers[layer]! + 1 : layers[layer + 1]!;
    const next = new Map<number, States>();
    let held = 0;
    for (let node = layers[layer]!; node < end; node++) {
      const gathering = new Gathering();
      fill(node, gathering);
      const states = gathering.states();
      if (states.keys.length === 0) continue;
      next.set(node, states);
      held += states.keys.length;
      if (held > most) return null;
    }
    return next;
  }

  /** An arc taken by every beginning at its node: each slack loses what the arc costs. */
  #shiftDown(
    { keys, counts }: States,
    arc: number,
    node: number,
    to: number,
    gathering: Gathering,
  ): void {
    const [full0, full1, full2, full3] = this.#at(this.#span, node);
    const [span0, span1, span2, span3] = this.#at(this.#span, to);
    const [loss0, loss1, loss2, loss3] = this.#losses(arc, node, to);
    const loss = this.#key.of(loss0, loss1, loss2, loss3);
    const { bits1, bits3 } = this.#key;
    const [mask1, mask3] = [(1 << bits1) - 1, (1 << bits3) - 1];
    const straightKeys = new Float64Array(keys.length);
    const straightCounts = new Float64Array(keys.length);
    let size = 0;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!;
      const upper = Math.floor(key / HALF);
      const lower = key - upper * HALF;
      const a = lowered(upper >> bits1, loss0, full0, span0);
      if (a < 0) continue;
      const b = lowered(upper & mask1, loss1, full1, span1);
      if (b < 0) continue;
      const c = lowered(lower >> bits3, loss2, full2, span2);
      if (c < 0) continue;
      const d = lowered(lower & mask3, loss3, full3, span3);
      if (d < 0) continue;
      const after = this.#key.of(a, b, c, d);
      if (after !== key - loss) gathering.add(after, counts[i]!);
      else {
        straightKeys[size] = after;
        straightCounts[size++] = counts[i]!;
      }
    }
    gathering.list(straightKeys.subarray(0, size), straightCounts.subarray(0, size));
  }

  /** An arc put before every end at the node it leads to: each asks for what the arc costs besides. */
  #shiftUp(
    { keys, counts }: States,
    arc: number,
    node: number,
    to: number,
    gathering: Gathering,
  ): void {
    const [most0, most1, most2, most3] = this.#at(this.#largest, node);
    const [low0, low1, low2, low3] = this.#given(node);
    const [sure0, sure1, sure2, sure3] = this.#at(this.#smallest, to);
    const [loss0, loss1, loss2, loss3] = this.#losses(arc, node, to);
    const loss = this.#key.of(loss0, loss1, loss2, loss3);
    const { bits1, bits3 } = this.#key;
    const [mask1, mask3] = [(1 << bits1) - 1, (1 << bits3) - 1];
    const straightKeys = new Float64Array(keys.length);
    const straightCounts = new Float64Array(keys.length);
    let size = 0;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!;
      const upper = Math.floor(key / HALF);
      const lower = key - upper * HALF;
      const a = raised(upper >> bits1, loss0, sure0, low0);
      const b = raised(upper & mask1, loss1, sure1, low1);
      const c = raised(lower >> bits3, loss2, sure2, low2);
      const d = raised(lower & mask3, loss3, sure3, low3);
      if (a > most0 || b > most1 || c > most2 || d > most3) continue;
      const after = this.#key.of(a, b, c, d);
      if (after !== key + loss) gathering.add(after, counts[i]!);
      else {
        straightKeys[size] = after;
        straightCounts[size++] = counts[i]!;
      }
    }
    gathering.list(straightKeys.subarray(0, size), straightCounts.subarray(0, size));
  }

  #at(of: readonly Float64Array[], node: number): Four {
    return [of[0]![node]!, of[1]![node]!, of[2]![node]!, of[3]![node]!];
  }

  /** The slack that every beginning at a node has, as far as it is ever used up. */
  #given(node: number): Four {
    const [a, b, c, d] = this.#at(this.#smallest, node);
    const [w, x, y, z] = this.#at(this.#span, node);
    const within = (slack: number, span: number) => Math.min(span, Math.max(0, slack));
    return [within(a, w), within(b, x), within(c, y), within(d, z)];
  }

  /** What taking an arc costs in slack, against the best that the node allowed. */
  #losses(arc: number, node: number, to: number): Four {
    const loss = (i: number) => this.#most[i]![node]! - this.#worth[i]![arc]! - this.#most[i]![to]!;
    return [loss(0), loss(1), loss(2), loss(3)];
  }
}

/** At its span a slack stands for "never used up", and stays so. Below 0: it cannot be made good. */
function lowered(slack: number, loss: number, full: number, span: number): number {
  return slack >= full ? span : Math.min(span, slack - loss);
}

/** What every beginning there has, every beginning here has: no end asks for less than the least. */
function raised(slack: number, loss: number, sure: number, low: number): number {
  return slack <= sure ? low : Math.max(low, slack + loss);
}

function statesIn(sides: ReadonlyMap<number, States>): number {
  let states = 0;
  for (const { keys } of sides.values()) states += keys.length;
  return states;
}

/** Any number of parties and any worths: ends by node and slack, each counted once. */
function countDown(
  diagram: Diagram,
  floors: readonly Floor[],
  { most, least }: Reach,
  work: Work,
): number | null {
  const { arcStart, arcTo, worths } = diagram;
  const terminal = terminalOf(diagram);
  const known = new Map<string, number>();
  let full = false;
  const ends = (node: number, worth: readonly number[]): number => {
    if (full) return 0;
    const asked = floors.map(({ party, least: needed }, i) => {
      const missing = needed - worth[i]!;
      return missing <= least[party]![node]! ? -Infinity : missing;
    });
    if (floors.some(({ party }, i) => asked[i]! > most[party]![node]!)) return 0;
    if (node === terminal) return 1;
    const key = `${node} ${asked.join()}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let texts = 0;
    for (let arc = arcStart[node]!; arc < arcStart[node + 1]!; arc++)
      texts += ends(
        arcTo[arc]!,
        worth.map((sum, i) => sum + worths[floors[i]!.party]![arc]!),
      );
    if (known.size >= work.caps.states / 8) full = true;
    known.set(key, texts);
    return texts;
  };
  const texts = ends(0, floors.map(() => 0)); // prettier-ignore
  work.held(known.size);
  return full ? null : texts;
}
