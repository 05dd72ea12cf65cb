import type { ByParty, Log, Move, PartyView, PublicView } from '#engine/types.ts';
import type { Setup } from './setup.ts';

/** Talks that have ended, with everybody's papers: what reports are made of. */
export interface Ended {
  readonly name: string;
  readonly setup: Setup;
  readonly log: Log;
  readonly steps: readonly Step[];
  readonly view: PublicView;
  readonly papers: ByParty<PartyView>;
  readonly opened: readonly string[]; // evidence ids opened on this device
  readonly answers: Readonly<Record<string, string>>; // the reader's own, by question
}

/** A move with the moment of the talks in which it was made. */
export interface Step {
  readonly move: Move;
  readonly before: PublicView;
}
