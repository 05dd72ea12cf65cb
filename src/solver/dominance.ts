/**
 * Pairs of a beginning and an end that fit: every slack of the beginning is at least what the end asks for.
 * Sorted along the longest axis, the other three in a three-dimensional Fenwick tree (Fenwick 1994).
 */
import { LARGEST, type Tally } from './tally.ts';

const FEW = 40_000; // pairs that are quicker compared one by one
const MOST_CELLS = 8_000_000;

/** States as columns, so that an axis can be chosen. */
interface Columns {
  readonly slacks: readonly Uint16Array[]; // four
  readonly counts: Float64Array;
}

/** The number of pairs that fit, each counted as often as its texts; null where the tree would be too large. */
export function pairsOf(beginnings: Tally, ends: Tally): number | null {
  const [have, ask] = [columnsOf(beginnings), columnsOf(ends)];
  if (beginnings.size * ends.size <= FEW) return oneByOne(have, ask);
  const least = ask.slacks.map(column => column.reduce((a, b) => Math.min(a, b), LARGEST));
  const most = ask.slacks.map(column => column.reduce((a, b) => Math.max(a, b), 0));
  const size = most.map((m, axis) => m - least[axis]! + 1);
  const [long, x, y, z] = [0, 1, 2, 3].sort((a, b) => size[b]! - size[a]!) as Axes;
  const cells = (size[x]! + 1) * (size[y]! + 1) * (size[z]! + 1);
  if (cells > MOST_CELLS) return null;
  const tree = new Fenwick(size[x]!, size[y]!, size[z]!);
  const askOrder = sortedBy(ask.slacks[long]!);
  const [hx, hy, hz] = [have.slacks[x]!, have.slacks[y]!, have.slacks[z]!];
  const [ax, ay, az] = [ask.slacks[x]!, ask.slacks[y]!, ask.slacks[z]!];
  let pairs = 0;
  let added = 0;
  for (const i of sortedBy(have.slacks[long]!)) {
    const room = have.slacks[long]![i]!;
    for (; added < askOrder.length && ask.slacks[long]![askOrder[added]!]! <= room; added++) {
      const j = askOrder[added]!;
      tree.add(ax[j]! - least[x]!, ay[j]! - least[y]!, az[j]! - least[z]!, ask.counts[j]!);
    }
    if (added > 0)
      pairs +=
        have.counts[i]! * tree.upTo(hx[i]! - least[x]!, hy[i]! - least[y]!, hz[i]! - least[z]!);
  }
  return pairs;
}

type Axes = [number, number, number, number];

function oneByOne(have: Columns, ask: Columns): number {
  const [a, b, c, d] = have.slacks as readonly [Uint16Array, Uint16Array, Uint16Array, Uint16Array];
  const [e, f, g, h] = ask.slacks as readonly [Uint16Array, Uint16Array, Uint16Array, Uint16Array];
  let pairs = 0;
  for (let i = 0; i < a.length; i++) {
    let fitting = 0;
    for (let j = 0; j < e.length; j++)
      if (a[i]! >= e[j]! && b[i]! >= f[j]! && c[i]! >= g[j]! && d[i]! >= h[j]!)
        fitting += ask.counts[j]!;
    pairs += fitting * have.counts[i]!;
  }
  return pairs;
}

function columnsOf(tally: Tally): Columns {
  const slacks = [0, 1, 2, 3].map(() => new Uint16Array(tally.size));
  const counts = new Float64Array(tally.size);
  let state = 0;
  for (let slot = 0; slot < tally.slots; slot++) {
    const count = tally.countAt(slot);
    if (count === 0) continue;
    const low = tally.lowAt(slot);
    const high = tally.highAt(slot);
    slacks[0]![state] = low & LARGEST;
    slacks[1]![state] = low >>> 16;
    slacks[2]![state] = high & LARGEST;
    slacks[3]![state] = high >>> 16;
    counts[state++] = count;
  }
  return { slacks, counts };
}

/** The places of a column's values from the smallest: a counting sort. */
function sortedBy(column: Uint16Array): Int32Array {
  const starts = new Int32Array(column.reduce((a, b) => Math.max(a, b), 0) + 2);
  for (const value of column) starts[value + 1]!++;
  for (let v = 1; v < starts.length; v++) starts[v]! += starts[v - 1]!;
  const order = new Int32Array(column.length);
  for (let i = 0; i < column.length; i++) order[starts[column[i]!]!++] = i;
  return order;
}

class Fenwick {
  readonly #x: number;
  readonly #y: number;
  readonly #z: number;
  readonly #cells: Float64Array;

  constructor(x: number, y: number, z: number) {
    this.#x = x;
    this.#y = y;
    this.#z = z;
    this.#cells = new Float64Array((x + 1) * (y + 1) * (z + 1));
  }

  add(x: number, y: number, z: number, count: number): void {
    const [endX, endY, endZ, cells] = [this.#x, this.#y, this.#z, this.#cells];
    for (let i = x + 1; i <= endX; i += i & -i)
      for (let j = y + 1; j <= endY; j += j & -j) {
        const row = (i * (endY + 1) + j) * (endZ + 1);
        for (let k = z + 1; k <= endZ; k += k & -k) cells[row + k]! += count;
      }
  }

  /** Everything added at places no higher; a place below 0 holds nothing. */
  upTo(x: number, y: number, z: number): number {
    const [endX, endY, endZ, cells] = [this.#x, this.#y, this.#z, this.#cells];
    let sum = 0;
    for (let i = Math.min(endX, x + 1); i > 0; i -= i & -i)
      for (let j = Math.min(endY, y + 1); j > 0; j -= j & -j) {
        const row = (i * (endY + 1) + j) * (endZ + 1);
        for (let k = Math.min(endZ, z + 1); k > 0; k -= k & -k) sum += cells[row + k]!;
      }
    return sum;
  }
}
