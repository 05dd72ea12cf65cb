/**
 * How many beginnings (or ends) of texts share the same slacks: sorted lists of up to four slacks packed into
 * one number of 52 bits, each with its count. Adding the same to all keeps a list sorted, so lists are merged and
 * never searched. Counts are whole numbers below 2^53 and so exact.
 */
import { bitsFor } from './portable.ts';

export const HALF = 2 ** 26;
const HALF_BITS = 26;
const RADIX_BITS = 13;

/** Slacks in order, the first the most significant; equal ones are one state. */
export interface States {
  readonly keys: Float64Array;
  readonly counts: Float64Array;
}

export type Four = readonly [number, number, number, number];

/** Four slacks in one number: two in each half. */
export class Key {
  readonly bits1: number; // of the second slack
  readonly bits3: number; // of the fourth

  /** Null where slacks up to `most` do not fit. */
  static of(most: Four): Key | null {
    const [a, b, c, d] = most.map(bitsFor) as [...Four];
    return a + b > HALF_BITS || c + d > HALF_BITS ? null : new Key(b, d);
  }

  readonly #unit1: number;
  readonly #unit3: number;

  private constructor(bits1: number, bits3: number) {
    this.bits1 = bits1;
    this.bits3 = bits3;
    this.#unit1 = 2 ** bits1;
    this.#unit3 = 2 ** bits3;
  }

  of(a: number, b: number, c: number, d: number): number {
    return (a * this.#unit1 + b) * HALF + c * this.#unit3 + d;
  }
}

/** States in the making: what is added in order stays a list, the rest is sorted at the end. */
export class Gathering {
  readonly #lists: States[] = [];
  #keys = new Float64Array(64);
  #counts = new Float64Array(64);
  #loose = 0;

  /** A list that is in order already. */
  list(keys: Float64Array, counts: Float64Array): void {
    if (keys.length > 0) this.#lists.push({ keys, counts });
  }

  add(key: number, count: number): void {
    if (this.#loose === this.#keys.length) {
      this.#keys = enlarged(this.#keys);
      this.#counts = enlarged(this.#counts);
    }
    this.#keys[this.#loose] = key;
    this.#counts[this.#loose++] = count;
  }

  states(): States {
    if (this.#loose > 0) {
      const keys = this.#keys.slice(0, this.#loose);
      this.#lists.push(sorted({ keys, counts: this.#counts.slice(0, this.#loose) }));
    }
    // The two shortest first, so that long lists are copied seldom.
    this.#lists.sort((a, b) => a.keys.length - b.keys.length);
    while (this.#lists.length > 1) {
      const [first, second] = this.#lists.splice(0, 2);
      const both = merged(first!, second!);
      const place = this.#lists.findIndex(list => list.keys.length >= both.keys.length);
      this.#lists.splice(place < 0 ? this.#lists.length : place, 0, both);
    }
    return this.#lists[0] ?? { keys: new Float64Array(0), counts: new Float64Array(0) };
  }
}

function enlarged(column: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(2 * column.length);
  larger.set(column);
  return larger;
}

function merged(a: States, b: States): States {
  const keys = new Float64Array(a.keys.length + b.keys.length);
  const counts = new Float64Array(keys.length);
  let [i, j, size] = [0, 0, 0];
  while (i < a.keys.length && j < b.keys.length) {
    const x = a.keys[i]!;
    const y = b.keys[j]!;
    if (x < y) {
      keys[size] = x;
      counts[size++] = a.counts[i++]!;
    } else if (y < x) {
      keys[size] = y;
      counts[size++] = b.counts[j++]!;
    } else {
      keys[size] = x;
      counts[size++] = a.counts[i++]! + b.counts[j++]!;
    }
  }
  const [rest, from] = i < a.keys.length ? [a, i] : [b, j];
  keys.set(rest.keys.subarray(from), size);
  counts.set(rest.counts.subarray(from), size);
  size += rest.keys.length - from;
  return { keys: keys.subarray(0, size), counts: counts.subarray(0, size) };
}

/** A radix sort from the least digit, four passes of 13 bits; then equal keys become one. */
function sorted(states: States): States {
  let { keys, counts } = states;
  let spareKeys: Float64Array = new Float64Array(keys.length);
  let spareCounts: Float64Array = new Float64Array(keys.length);
  const starts = new Int32Array(2 ** RADIX_BITS + 1);
  for (let shift = 1; shift < 2 ** 52; shift *= 2 ** RADIX_BITS) {
    starts.fill(0);
    for (const key of keys) starts[(Math.floor(key / shift) % 2 ** RADIX_BITS) + 1]!++;
    for (let digit = 1; digit < starts.length; digit++) starts[digit]! += starts[digit - 1]!;
    for (let i = 0; i < keys.length; i++) {
      const place = starts[Math.floor(keys[i]! / shift) % 2 ** RADIX_BITS]!++;
      spareKeys[place] = keys[i]!;
      spareCounts[place] = counts[i]!;
    }
    [keys, spareKeys] = [spareKeys, keys];
    [counts, spareCounts] = [spareCounts, counts];
  }
  let size = 0;
  for (let i = 0; i < keys.length; i++) {
    if (size > 0 && keys[size - 1] === keys[i]) counts[size - 1]! += counts[i]!;
    else {
      keys[size] = keys[i]!;
      counts[size++] = counts[i]!;
    }
  }
  return { keys: keys.slice(0, size), counts: counts.slice(0, size) };
}
