/** Where games are kept. Every method may fail: a store can be full, forbidden or gone. */
export interface Shelf {
  put(id: string, value: unknown): Promise<void>;
  get(id: string): Promise<unknown>; // undefined: not there
  all(): Promise<readonly unknown[]>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
}
