/**
 * Pairs of a beginning and an end that fit: every slack of the beginning is at least what the end asks for.
 * Both in order of the first slack, the other three in a three-dimensional Fenwick tree (Fenwick 1994).
 */
import { HALF, type Key, type States } from './states.ts';

const FEW = 20_000; // pairs that are quicker compared one by one
const MOST_CELLS = 8_000_000;

/** The slacks of states, by place; the first is in order. */
type Columns = readonly [Int32Array, Int32Array, Int32Array, Int32Array];

/** The number of pairs that fit, each counted as often as its texts; null where the tree would be too large. */
export function pairsOf(key: Key, beginnings: States, ends: States): number | null {
  const [have, ask] = [columnsOf(key, beginnings), columnsOf(key, ends)];
  if (beginnings.keys.length * ends.keys.length <= FEW)
    return oneByOne(have, ask, beginnings.counts, ends.counts);
  const [first, ax, ay, az] = ask;
  const [long, hx, hy, hz] = have;
  const [leastX, leastY, leastZ] = [least(ax), least(ay), least(az)];
  const [x, y, z] = [most(ax) - leastX + 1, most(ay) - leastY + 1, most(az) - leastZ + 1];
  if ((x + 1) * (y + 1) * (z + 1) > MOST_CELLS) return null;
  const tree = new Fenwick(x, y, z);
  let pairs = 0;
  let added = 0;
  for (let i = 0; i < long.length; i++) {
    for (; added < first.length && first[added]! <= long[i]!; added++)
      tree.add(ax[added]! - leastX, ay[added]! - leastY, az[added]! - leastZ, ends.counts[added]!);
    if (added > 0)
      pairs += beginnings.counts[i]! * tree.upTo(hx[i]! - leastX, hy[i]! - leastY, hz[i]! - leastZ);
  }
  return pairs;
}

function oneByOne(
  [a, b, c, d]: Columns,
  [e, f, g, h]: Columns,
  having: Float64Array,
  asking: Float64Array,
): number {
  let pairs = 0;
  for (let i = 0; i < a.length; i++) {
    let fitting = 0;
    for (let j = 0; j < e.length && e[j]! <= a[i]!; j++)
      if (b[i]! >= f[j]! && c[i]! >= g[j]! && d[i]! >= h[j]!) fitting += asking[j]!;
    pairs += fitting * having[i]!;
  }
  return pairs;
}

function columnsOf({ bits1, bits3 }: Key, { keys }: States): Columns {
  const column = () => new Int32Array(keys.length);
  const columns: Columns = [column(), column(), column(), column()];
  const [a, b, c, d] = columns;
  const [mask1, mask3] = [(1 << bits1) - 1, (1 << bits3) - 1];
  for (let i = 0; i < keys.length; i++) {
    const upper = Math.floor(keys[i]! / HALF);
    const lower = keys[i]! - upper * HALF;
    a[i] = upper >> bits1;
    b[i] = upper & mask1;
    c[i] = lower >> bits3;
    d[i] = lower & mask3;
  }
  return columns;
}

function least(column: Int32Array): number {
  let least = Infinity;
  for (let i = 0; i < column.length; i++) if (column[i]! < least) least = column[i]!;
  return least;
}

function most(column: Int32Array): number {
  let most = -Infinity;
  for (let i = 0; i < column.length; i++) if (column[i]! > most) most = column[i]!;
  return most;
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
