/** Who plays the computer seats of a game. */
import type { Character } from '#ai/character.ts';
import type { Opponent } from '#ai/opponent.ts';
import type { Catalogue } from '#content/catalogue.ts';
import type { ByParty, Party } from '#engine/types.ts';
import type { SeatKind } from '#store/store.ts';
import { cited } from './citations.ts';
import type { SeatedParty } from './thinking/message.ts';
import { Thinkers, type HireThinker } from './thinking/thinkers.ts';

export type Opponents = Readonly<Partial<ByParty<Opponent>>>;

export interface ComputerSeats {
  readonly opponents: Opponents;
  readonly close: () => void; // when the table closes
}

/** The computer seats, each with its own chance: the game's seed and its place at the table. */
export const computersIn = (
  parties: readonly Party[],
  seats: ByParty<SeatKind>,
  characters: ByParty<Character>,
  seed: number,
): readonly SeatedParty[] =>
  parties.flatMap((party, place) =>
    seats[party] === 'computer'
      ? [{ party, character: characters[party], seed: (seed + place) >>> 0 }]
      : [],
  );

/** Computer seats that think in a worker. */
export function computerSeats(
  seated: readonly SeatedParty[],
  hire: HireThinker,
  catalogue: Catalogue | null,
): ComputerSeats {
  const thinkers = new Thinkers(seated, hire);
  const opponents: Partial<Record<Party, Opponent>> = {};
  for (const { party } of seated) opponents[party] = withSources(thinkers.opponent(), catalogue);
  return { opponents, close: () => thinkers.close() };
}

/** Puts sources to the reasons of a computer seat. */
export const withSources = (opponent: Opponent, catalogue: Catalogue | null): Opponent =>
  catalogue === null
    ? opponent
    : {
        decide: async view =>
          (await opponent.decide(view)).map(act => cited(act, view.seat, catalogue)),
      };
