/** Where rooms are kept: for each an append-only log. */

/** Why something could not be written. `taken`: another writer has been there, so ours is not the true state any more. */
export type StoreFault = 'taken' | 'failed';

export class StoreError extends Error {
  readonly fault: StoreFault;
  constructor(fault: StoreFault, cause: unknown) {
    super(`not kept: ${fault}`, { cause });
    this.fault = fault;
  }
}

export interface KeptRoom {
  readonly room: string;
  readonly opened: number; // s since 1970, to delete it in time
}

export interface Store {
  /**
   * All of the records or none, with the numbers from `first` on. Resolves once they would outlast a loss of power;
   * rejects with a `StoreError`.
   */
  append(room: string, first: number, records: readonly string[]): Promise<void>;
  /** A room that is new here; its records follow. */
  open(room: string, opened: number): Promise<void>;
  rooms(): readonly KeptRoom[];
  /** In their order, from 1. Throws where one is missing. */
  read(room: string): readonly string[];
  /** The room and every record of it. */
  remove(room: string): Promise<void>;
  close(): Promise<void>;
}
