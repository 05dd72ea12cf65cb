/**
 * How many beginnings (or ends) of texts share the same slacks: an open-addressing hash table over up to four
 * slacks of 16 bits, packed into two words. Counts are whole numbers below 2^53 and so exact.
 */

/** Slacks are 0..LARGEST. */
export const LARGEST = 0xffff;
const BYTES = 24; // a state, at the usual load

export const bytesOf = (states: number): number => states * BYTES;

export class Tally {
  size = 0;
  #words = new Int32Array(2 * 64);
  #counts = new Float64Array(64);
  #index = new Int32Array(128).fill(-1);

  /** Adds `count` texts with these slacks: 0 and 1 packed into `low`, 2 and 3 into `high`. */
  add(low: number, high: number, count: number): void {
    const mask = this.#index.length - 1;
    let hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    let at = (hash ^ (hash >>> 13)) & mask;
    for (;;) {
      const state = this.#index[at]!;
      if (state < 0) break;
      if (this.#words[2 * state] === low && this.#words[2 * state + 1] === high) {
        this.#counts[state]! += count;
        return;
      }
      at = (at + 1) & mask;
    }
    const state = this.size++;
    this.#index[at] = state;
    this.#words[2 * state] = low;
    this.#words[2 * state + 1] = high;
    this.#counts[state] = count;
    if (this.size === this.#counts.length) this.#grow();
  }

  lowAt(state: number): number {
    return this.#words[2 * state]!;
  }

  highAt(state: number): number {
    return this.#words[2 * state + 1]!;
  }

  countAt(state: number): number {
    return this.#counts[state]!;
  }

  #grow(): void {
    const [words, counts, size] = [this.#words, this.#counts, this.size];
    this.#words = new Int32Array(4 * size);
    this.#counts = new Float64Array(2 * size);
    this.#index = new Int32Array(4 * size).fill(-1);
    this.size = 0;
    for (let state = 0; state < size; state++)
      this.add(words[2 * state]!, words[2 * state + 1]!, counts[state]!);
  }
}
