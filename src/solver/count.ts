/**
 * How many texts keep the rows, exactly. Beginnings with the same slacks at a node are one state, and so are
 * ends; both sides grow towards each other, the smaller first, and meet in the middle (Horowitz and Sahni
 * 1974), where pairs are counted by dominance. A slack that no end can use up any more is as good as the
 * largest one, and one that cannot be made good is dropped.
 */
import { terminalOf, type Diagram } from './diagram.ts';
import { pairsOf } from './dominance.ts';
import { reachOf, type Reach } from './slack.ts';
import { LARGEST, Tally } from './tally.ts';
import type { Work } from './work.ts';

/** What one party asks of the whole text: its worth of at least so much. */
export interface Floor {
  readonly party: number;
  readonly least: number;
}

/** The number of texts, or null where more states would have to be held than the cap. */
export function count(diagram: Diagram, floors: readonly Floor[], work: Work): number | null {
  const reach = reachOf(diagram);
  const open = floors.filter(({ party, least }) => reach.least[party]![0]! < least);
  if (open.some(({ party, least }) => reach.most[party]![0]! < least)) return 0;
  const widest = Math.max(
    0,
    ...open.map(({ party }) => reach.most[party]![0]! - reach.least[party]![0]!),
  );
  if (open.length > 4 || widest > LARGEST) return countDown(diagram, open, reach, work);
  return new Meeting(diagram, open, reach, work).count();
}

/** Both sides, each a tally by node of one layer. */
class Meeting {
  readonly #diagram: Diagram;
  readonly #work: Work;
  readonly #worth: readonly Float64Array[]; // by floor and arc; floors that are not there ask nothing
  readonly #most: readonly Float64Array[]; // by floor and node
  readonly #span: readonly Float64Array[]; // slack beyond this is never used up
  readonly #smallest: readonly Float64Array[]; // slack that some beginning may have, perhaps below 0
  readonly #largest: readonly Float64Array[];

  constructor(diagram: Diagram, floors: readonly Floor[], reach: Reach, work: Work) {
    const nodes = terminalOf(diagram) + 1;
    const byFloor = (of: (floor: Floor) => Float64Array, length: number) =>
      [0, 1, 2, 3].map(i => (floors[i] ? of(floors[i]) : new Float64Array(length)));
    const byNode = (of: (floor: Floor, node: number) => number) =>
      byFloor(floor => Float64Array.from({ length: nodes }, (_, n) => of(floor, n)), nodes);
    this.#diagram = diagram;
    this.#work = work;
    this.#worth = byFloor(({ party }) => diagram.worths[party]!, diagram.arcTo.length);
    this.#most = byNode(({ party }, n) => reach.most[party]![n]!);
    this.#span = byNode(({ party }, n) => reach.most[party]![n]! - reach.least[party]![n]!);
    this.#smallest = byNode(
      ({ party, least }, n) => reach.leastBefore[party]![n]! + reach.most[party]![n]! - least,
    );
    this.#largest = byNode(({ party, least }, n) =>
      Math.min(
        reach.most[party]![n]! - reach.least[party]![n]!,
        reach.mostBefore[party]![n]! + reach.most[party]![n]! - least,
      ),
    );
  }

  count(): number | null {
    const { layers, order } = this.#diagram;
    let [top, bottom] = [0, order.length];
    let down = new Map([[0, this.#one(i => Math.min(this.#span[i]![0]!, this.#largest[i]![0]!))]]);
    let up = new Map([[layers[bottom]!, this.#one(() => 0)]]);
    let [held, holding] = [1, 1];
    while (top < bottom) {
      if (held <= holding) held = statesIn((down = this.#down(down, top++)));
      else holding = statesIn((up = this.#up(up, --bottom)));
      this.#work.held(held + holding);
      if (held + holding > this.#work.caps.states) return null;
    }
    let texts = 0;
    for (const [node, beginnings] of down) {
      const ends = up.get(node);
      if (!ends) continue;
      const pairs = pairsOf(beginnings, ends);
      if (pairs === null) return null;
      texts += pairs;
    }
    return texts;
  }

  #one(slack: (floor: number) => number): Tally {
    const tally = new Tally(1);
    tally.add(slack(0) | (slack(1) << 16), slack(2) | (slack(3) << 16), 1);
    return tally;
  }

  /** From the beginnings at a layer's nodes to those at the next layer's. */
  #down(from: ReadonlyMap<number, Tally>, layer: number): Map<number, Tally> {
    const { arcStart, arcTo, layers } = this.#diagram;
    const next = new Map<number, Tally>();
    for (let node = layers[layer]!; node < layers[layer + 1]!; node++) {
      const tally = from.get(node);
      if (!tally) continue;
      const [full0, full1, full2, full3] = this.#at(this.#span, node);
      for (let arc = arcStart[node]!; arc < arcStart[node + 1]!; arc++) {
        const to = arcTo[arc]!;
        const [loss0, loss1, loss2, loss3] = this.#losses(arc, node, to);
        const [span0, span1, span2, span3] = this.#at(this.#span, to);
        const into = tallyAt(next, to, tally.size);
        for (let s = 0; s < tally.slots; s++) {
          const count = tally.countAt(s);
          if (count === 0) continue;
          const low = tally.lowAt(s);
          const high = tally.highAt(s);
          // At its span a slack stands for "never used up", and stays so.
          let a = low & LARGEST;
          a = a >= full0 ? span0 : a - loss0;
          if (a < 0) continue;
          let b = low >>> 16;
          b = b >= full1 ? span1 : b - loss1;
          if (b < 0) continue;
          let c = high & LARGEST;
          c = c >= full2 ? span2 : c - loss2;
          if (c < 0) continue;
          let d = high >>> 16;
          d = d >= full3 ? span3 : d - loss3;
          if (d < 0) continue;
          if (a > span0) a = span0;
          if (b > span1) b = span1;
          if (c > span2) c = span2;
          if (d > span3) d = span3;
          into.add(a | (b << 16), c | (d << 16), count);
        }
      }
    }
    return next;
  }

  /** From the ends at the next layer's nodes to those at this one's: the slack that each end asks for. */
  #up(from: ReadonlyMap<number, Tally>, layer: number): Map<number, Tally> {
    const { arcStart, arcTo, layers } = this.#diagram;
    const next = new Map<number, Tally>();
    for (let node = layers[layer]!; node < layers[layer + 1]!; node++) {
      const [most0, most1, most2, most3] = this.#at(this.#largest, node);
      if (most0 < 0 || most1 < 0 || most2 < 0 || most3 < 0) continue;
      const [low0, low1, low2, low3] = this.#given(node);
      const into = new Tally(this.#largestBelow(from, node));
      for (let arc = arcStart[node]!; arc < arcStart[node + 1]!; arc++) {
        const to = arcTo[arc]!;
        const tally = from.get(to);
        if (!tally) continue;
        const [loss0, loss1, loss2, loss3] = this.#losses(arc, node, to);
        const [sure0, sure1, sure2, sure3] = this.#at(this.#smallest, to);
        for (let s = 0; s < tally.slots; s++) {
          const count = tally.countAt(s);
          if (count === 0) continue;
          const low = tally.lowAt(s);
          const high = tally.highAt(s);
          // What every beginning there has, every beginning here has: ask for no more than the least.
          let a = low & LARGEST;
          a = a <= sure0 ? low0 : a + loss0;
          let b = low >>> 16;
          b = b <= sure1 ? low1 : b + loss1;
          let c = high & LARGEST;
          c = c <= sure2 ? low2 : c + loss2;
          let d = high >>> 16;
          d = d <= sure3 ? low3 : d + loss3;
          if (a > most0 || b > most1 || c > most2 || d > most3) continue;
          if (a < low0) a = low0;
          if (b < low1) b = low1;
          if (c < low2) c = low2;
          if (d < low3) d = low3;
          into.add(a | (b << 16), c | (d << 16), count);
        }
      }
      if (into.size > 0) next.set(node, into);
    }
    return next;
  }

  #largestBelow(from: ReadonlyMap<number, Tally>, node: number): number {
    const { arcStart, arcTo } = this.#diagram;
    let largest = 0;
    for (let arc = arcStart[node]!; arc < arcStart[node + 1]!; arc++)
      largest = Math.max(largest, from.get(arcTo[arc]!)?.size ?? 0);
    return largest;
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

type Four = readonly [number, number, number, number];

function tallyAt(tallies: Map<number, Tally>, node: number, expected: number): Tally {
  let tally = tallies.get(node);
  if (!tally) {
    tally = new Tally(expected);
    tallies.set(node, tally);
  }
  return tally;
}

function statesIn(tallies: ReadonlyMap<number, Tally>): number {
  let states = 0;
  for (const tally of tallies.values()) states += tally.size;
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
