/**
 * Where games are kept. Every method may fail: a store can be full, forbidden or gone. Tabs share it, so what
 * looks before it writes does both in one transaction.
 */
export interface Shelf {
  get(id: string): Promise<unknown>; // undefined: not there
  all(): Promise<readonly unknown[]>; // the one kept last comes first, whatever any clock said
  /** `next` sees what is kept and says what shall be; where it says `undefined`, nothing is written. */
  change(id: string, place: Place, next: (kept: unknown) => unknown): Promise<void>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
}

/** Where a game comes to stand: before all others, where it was (a new one: behind), or behind all others. */
export type Place = 'first' | 'same' | 'last';
