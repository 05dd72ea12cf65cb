/** What carries text to the room and back, until it closes. */
import type { RoomRefusalCode } from '../refusals.ts';
import type { Place } from '../entry.ts';

export interface Pipe {
  /** Texts are sent in their order; what cannot be sent is lost, and the pipe closes. */
  send(text: string): void;
  /** At once; `closed` is not told. */
  close(): void;
}

export interface PipeEnds {
  readonly text: (text: string) => void;
  readonly closed: () => void; // at most once
}

/** Opens one. Rejects where it cannot be had: with `Turned` where the room itself has refused. */
export type OpenPipe = (server: string, place: Place, ends: PipeEnds) => Promise<Pipe>;

/** The room knows of no such place, so there is no use in trying again. */
export class Turned extends Error {
  readonly code: RoomRefusalCode;
  constructor(code: RoomRefusalCode) {
    super(code);
    this.code = code;
  }
}
