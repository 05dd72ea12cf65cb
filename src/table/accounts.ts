/** The papers of the computer seats, opened after the talks. Loaded when somebody asks for them. */
import { accountOf, type Account } from '#ai/account.ts';
import type { Character } from '#ai/character.ts';
import type { Log } from '#engine/types.ts';
import type { SeatedParty } from './thinking/message.ts';

export type { AccountRound, Belief } from '#ai/account.ts';

/** What one computer seat wanted, believed and did, with the character that its owner gave it. */
export interface SeatAccount extends Account {
  readonly character: Character;
}

/** One for each of these seats, in their order. Throws if the log does not replay. */
export const accountsOf = (log: Log, seated: readonly SeatedParty[]): readonly SeatAccount[] =>
  seated.map(({ party, character, seed }) => ({
    ...accountOf(log, party, { character, seed }),
    character,
  }));
