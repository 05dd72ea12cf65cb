/** Seeded chance for tests, in the words of a table of cases. */
import { generator } from '#engine/rng.ts';

export class Dice {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = generator(Math.imul(seed, 0x9e3779b1));
    this.#next();
  }

  /** An integer from low to high, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.#next() * (high - low + 1));
  }

  chance(share: number): boolean {
    return this.#next() < share;
  }

  pick<T>(of: readonly T[]): T {
    if (of.length === 0) throw new Error('nothing to pick from');
    return of[this.int(0, of.length - 1)] as T;
  }

  /** `count` of them, each drawn anew. */
  times<T>(count: number, make: (index: number) => T): T[] {
    return Array.from({ length: count }, (_, index) => make(index));
  }

  shuffled<T>(of: readonly T[]): T[] {
    const rest = [...of];
    return this.times(of.length, () => rest.splice(this.int(0, rest.length - 1), 1)).flat();
  }
}
