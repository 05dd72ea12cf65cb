/**
 * How many beginnings (or ends) of texts share the same slacks: an open-addressing hash table over up to four
 * slacks of 16 bits, packed into two words. A slot is its two words and its count side by side, 16 bytes, so
 * that finding and adding touch one line of memory. Counts are whole numbers below 2^53 and so exact.
 */

/** Slacks are 0..LARGEST. */
export const LARGEST = 0xffff;

const SLOT_BYTES = 16;
const FILL = 0.7;
const LEAST_SLOTS = 16;

export class Tally {
  size = 0; // states
  #slots: number;
  #words: Int32Array;
  #counts: Float64Array;

  /** `expected`: about how many states there will be. */
  constructor(expected: number) {
    let slots = LEAST_SLOTS;
    while (slots * FILL < expected) slots *= 2;
    const memory = new ArrayBuffer(slots * SLOT_BYTES);
    this.#slots = slots;
    this.#words = new Int32Array(memory);
    this.#counts = new Float64Array(memory);
  }

  /** Slots, used or not: states are read by going through them. */
  get slots(): number {
    return this.#slots;
  }

  get bytes(): number {
    return this.#slots * SLOT_BYTES;
  }

  /** Adds `count` texts with these slacks: 0 and 1 packed into `low`, 2 and 3 into `high`. */
  add(low: number, high: number, count: number): void {
    const mask = this.#slots - 1;
    const words = this.#words;
    const counts = this.#counts;
    let hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    let slot = (hash ^ (hash >>> 13)) & mask;
    while (counts[2 * slot + 1] !== 0) {
      if (words[4 * slot] === low && words[4 * slot + 1] === high) {
        counts[2 * slot + 1]! += count;
        return;
      }
      slot = (slot + 1) & mask;
    }
    words[4 * slot] = low;
    words[4 * slot + 1] = high;
    counts[2 * slot + 1] = count;
    if (++this.size > FILL * this.#slots) this.#grow();
  }

  lowAt(slot: number): number {
    return this.#words[4 * slot]!;
  }

  highAt(slot: number): number {
    return this.#words[4 * slot + 1]!;
  }

  /** 0 where the slot is not used. */
  countAt(slot: number): number {
    return this.#counts[2 * slot + 1]!;
  }

  #grow(): void {
    const larger = new Tally(2 * this.size);
    for (let slot = 0; slot < this.#slots; slot++) {
      const count = this.countAt(slot);
      if (count !== 0) larger.add(this.lowAt(slot), this.highAt(slot), count);
    }
    this.#slots = larger.#slots;
    this.#words = larger.#words;
    this.#counts = larger.#counts;
  }
}
