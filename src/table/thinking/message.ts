/** What goes to the worker in which computer seats think, and comes back: plain data. */
import type { Character } from '#ai/character.ts';
import type { Decision } from '#ai/opponent.ts';
import type { Party, PartyView } from '#engine/types.ts';

/** First who sits where, then one view at a time, each that of the seat that is asked. */
export type ToWorker =
  | { readonly type: 'seats'; readonly seats: readonly SeatedParty[] }
  | { readonly type: 'decide'; readonly id: number; readonly view: PartyView };

export interface SeatedParty {
  readonly party: Party;
  readonly character: Character;
  readonly seed: number;
}

/** `fault`: what went wrong, for whoever reads the logs. */
export type FromWorker =
  | { readonly id: number; readonly decision: Decision }
  | { readonly id: number; readonly fault: string };
