/**
 * Up to four slacks packed into one number of 52 bits, so that a set of them is a sorted array of numbers.
 * Dominance by one sweep from the largest and a two-dimensional tree of maxima (Kung, Luccio and Preparata
 * 1975; Fenwick 1994): no pair is compared.
 */
import { bitsFor } from './portable.ts';
import type { SlackSets } from './slack-sets.ts';

const HALF = 2 ** 26;
const HALF_BITS = 26;
const MOST_CELLS = 1 << 22;
const FEW = 16; // compared one by one

export class Packed implements SlackSets<Float64Array> {
  readonly #axes: readonly number[]; // slack by place: the shortest first, the longest last
  readonly #bits: readonly [number, number]; // of the second and the fourth place
  readonly #width: number; // of the third place, and one more
  readonly #height: number;
  readonly #tree: Int16Array; // maxima of the fourth place over the second and third
  #room = new Float64Array(1 << 12);

  /** Null where slacks of this size do not fit. */
  static of(most: readonly number[]): Packed | null {
    if (most.length > 4) return null;
    const axes = most.map((_, axis) => axis).sort((a, b) => most[a]! - most[b]!);
    const sizes = [0, 1, 2, 3].map(i => most[axes[i - 4 + axes.length] ?? -1] ?? 0);
    const bits = sizes.map(size => bitsFor(size));
    const [a, b, c, d] = bits as [number, number, number, number];
    const cells = (sizes[1]! + 2) * (sizes[2]! + 2);
    if (a + b > HALF_BITS || c + d > HALF_BITS || d > 15 || cells > MOST_CELLS) return null;
    return new Packed(axes, [b, d], [sizes[1]! + 1, sizes[2]! + 1]);
  }

  private constructor(
    axes: readonly number[],
    bits: readonly [number, number],
    [height, width]: readonly [number, number],
  ) {
    this.#axes = axes;
    this.#bits = bits;
    this.#height = height;
    this.#width = width;
    this.#tree = new Int16Array((height + 1) * (width + 1));
  }

  start(slacks: readonly number[]): Float64Array {
    return Float64Array.of(this.#pack(slacks));
  }

  merge(
    parts: readonly { readonly set: Float64Array; readonly losses: readonly number[] }[],
  ): Float64Array {
    const needed = parts.reduce((n, { set }) => n + set.length, 0);
    if (this.#room.length < needed) this.#room = new Float64Array(2 * needed);
    let found = 0;
    for (const { set, losses } of parts) found = this.#shift(set, losses, found);
    const candidates = this.#room.subarray(0, found).sort();
    return found <= FEW ? this.#fewUndominated(candidates) : this.#undominated(candidates);
  }

  sizeOf(set: Float64Array): number {
    return set.length;
  }

  all(set: Float64Array): readonly (readonly number[])[] {
    return Array.from(set, key => this.#unpack(key));
  }

  /** Sets are sorted from the largest. */
  has(set: Float64Array, slacks: readonly number[]): boolean {
    const key = this.#pack(slacks);
    let [low, high] = [0, set.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (set[middle]! > key) low = middle + 1;
      else high = middle;
    }
    const found = set[low];
    // Slacks beyond the packing's range could come out as another vector's number.
    return found === key && this.#unpack(found).every((slack, axis) => slack === slacks[axis]);
  }

  #shift(set: Float64Array, losses: readonly number[], from: number): number {
    const room = this.#room;
    const [bits1, bits3] = this.#bits;
    const [mask1, mask3] = [(1 << bits1) - 1, (1 << bits3) - 1];
    const [loss0, loss1, loss2, loss3] = this.#placed(losses);
    const loss = this.#pack(losses);
    let at = from;
    for (let i = 0; i < set.length; i++) {
      const key = set[i]!;
      const upper = Math.floor(key / HALF);
      const lower = key - upper * HALF;
      if (upper >> bits1 < loss0 || (upper & mask1) < loss1) continue;
      if (lower >> bits3 < loss2 || (lower & mask3) < loss3) continue;
      room[at++] = key - loss;
    }
    return at;
  }

  #undominated(candidates: Float64Array): Float64Array {
    const [bits1, bits3] = this.#bits;
    const [mask1, mask3] = [(1 << bits1) - 1, (1 << bits3) - 1];
    const [height, width, tree] = [this.#height, this.#width, this.#tree];
    tree.fill(-1);
    let kept = candidates.length;
    for (let i = candidates.length - 1; i >= 0; i--) {
      const key = candidates[i]!;
      const upper = Math.floor(key / HALF);
      const lower = key - upper * HALF;
      const value = lower & mask3;
      // Places count from the top, so that "at least as much" is a beginning of the tree.
      const row = height - (upper & mask1);
      const column = width - (lower >> bits3);
      let most = -1;
      for (let r = row; r > 0 && most < value; r -= r & -r)
        for (let c = column; c > 0; c -= c & -c) {
          const cell = tree[r * (width + 1) + c]!;
          if (cell > most) most = cell;
        }
      if (most >= value) continue;
      for (let r = row; r <= height; r += r & -r)
        for (let c = column; c <= width; c += c & -c) {
          const cell = r * (width + 1) + c;
          if (tree[cell]! < value) tree[cell] = value;
        }
      candidates[--kept] = key;
    }
    return candidates.slice(kept).reverse();
  }

  #fewUndominated(candidates: Float64Array): Float64Array {
    const kept: number[] = [];
    const vectors: (readonly number[])[] = [];
    for (let i = candidates.length - 1; i >= 0; i--) {
      const vector = this.#unpack(candidates[i]!);
      if (vectors.some(other => other.every((slack, axis) => slack >= vector[axis]!))) continue;
      vectors.push(vector);
      kept.push(candidates[i]!);
    }
    return Float64Array.from(kept);
  }

  /** Slacks by place; unused places come first and are 0. */
  #placed(slacks: readonly number[]): readonly [number, number, number, number] {
    const at = (place: number) => slacks[this.#axes[place - 4 + this.#axes.length] ?? -1] ?? 0;
    return [at(0), at(1), at(2), at(3)];
  }

  #pack(slacks: readonly number[]): number {
    const [bits1, bits3] = this.#bits;
    const [a, b, c, d] = this.#placed(slacks);
    return (a * 2 ** bits1 + b) * HALF + c * 2 ** bits3 + d;
  }

  #unpack(key: number): readonly number[] {
    const [bits1, bits3] = this.#bits;
    const upper = Math.floor(key / HALF);
    const lower = key - upper * HALF;
    const places = [
      upper >> bits1,
      upper & ((1 << bits1) - 1),
      lower >> bits3,
      lower & ((1 << bits3) - 1),
    ];
    const slacks = this.#axes.map(() => 0);
    this.#axes.forEach((axis, i) => (slacks[axis] = places[i + 4 - this.#axes.length]!));
    return slacks;
  }
}
