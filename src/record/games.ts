/** Games kept on this device, as lists tell of them. */
import type { ByParty, Phase, PublicView } from '#engine/types.ts';
import type { SeatKind } from '#store/store.ts';
import type { Setup } from './setup.ts';

/** One line of the list of saved games. */
export interface SavedGame {
  readonly id: string;
  readonly name: string;
  readonly savedAt: string; // ISO date and time, of this device
  readonly setup: Setup;
  readonly round: number; // 0 in the brief
  readonly phase: Phase;
}

/** The same talks, ended, played from another chair. */
export interface OtherChair {
  readonly name: string;
  readonly seats: ByParty<SeatKind>;
  readonly view: PublicView;
}
