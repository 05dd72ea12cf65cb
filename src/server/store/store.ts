/** Where rooms are kept: for each an append-only log. */

import type { RoomCode } from '#wire/roomCode.ts';

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
  readonly code: RoomCode;
}

export interface Store {
  /**
   * All of the records or none, with the numbers from `first` on. Resolves once they would outlast a loss of power;
   * rejects with a `StoreError`.
   */
  append(room: string, first: number, records: readonly string[]): Promise<void>;
  /** A room that is new; its records follow. Rejects with `taken` where another room has the code. */
  open(room: KeptRoom): Promise<void>;
  rooms(): Promise<readonly KeptRoom[]>;
  /** The room that has the code; null where none has. */
  find(code: RoomCode): Promise<string | null>;
  /** In their order, from 1; none where there is no such room. Rejects where one is missing. */
  read(room: string): Promise<readonly string[]>;
  /** The room and every record of it. */
  remove(room: string): Promise<void>;
  close(): Promise<void>;
}
