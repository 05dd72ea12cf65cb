/** Minimal hitting sets of a growing family: each has a member of every set of it (Berge, Hypergraphs, 1989). */

const MOST = 4000;

export class HittingSets {
  readonly #costOf: (place: number) => number;
  readonly #tried = new Set<string>();
  #minimal: readonly (readonly number[])[] = [[]]; // each sorted
  overflown = false; // there are more than are kept

  constructor(costOf: (place: number) => number) {
    this.#costOf = costOf;
  }

  /** From now on every hitting set has a member of this set too. */
  mustHit(set: ReadonlySet<number>): void {
    const hit = this.#minimal.filter(h => h.some(place => set.has(place)));
    const grown = this.#minimal
      .filter(h => !h.some(place => set.has(place)))
      .flatMap(h => [...set].map(place => [...h, place].sort((a, b) => a - b)))
      .filter(h => !hit.some(other => other.every(place => h.includes(place))));
    const known = new Map([...hit, ...grown].map(h => [h.join(), h]));
    const sorted = [...known.values()].sort((a, b) => this.#compare(a, b));
    if (sorted.length > MOST) this.overflown = true;
    this.#minimal = sorted.slice(0, MOST);
  }

  cheapest(): readonly number[] {
    return this.#minimal[0] ?? [];
  }

  /** The cheapest one that has not been handed out before; null when there is none. */
  nextUntried(): readonly number[] | null {
    const next = this.#minimal.find(h => !this.#tried.has(h.join()));
    if (!next) return null;
    this.#tried.add(next.join());
    return next;
  }

  #compare(a: readonly number[], b: readonly number[]): number {
    const cost = (h: readonly number[]) => h.reduce((sum, place) => sum + this.#costOf(place), 0);
    const apart = cost(a) - cost(b) || a.length - b.length;
    const at = a.findIndex((place, i) => place !== b[i]);
    return apart || (at < 0 ? 0 : a[at]! - b[at]!);
  }
}
