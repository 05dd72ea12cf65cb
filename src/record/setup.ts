import type { Character } from '#ai/character.ts';
import type { Choice } from '#content/setting.ts';
import type { ByParty } from '#engine/types.ts';
import type { SeatKind } from '#store/store.ts';

/** What set-up decides. */
export interface Setup extends Choice {
  readonly seats: ByParty<SeatKind>;
  readonly characters: ByParty<Character>; // of the computer seats
  readonly seed: number;
  readonly hints: boolean; // a training game: hints, and where things stand from everybody's papers
}
