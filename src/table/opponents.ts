/** Who plays the computer seats of a game. */
import type { Character } from '#ai/character.ts';
import type { Opponent } from '#ai/opponent.ts';
import type { Catalogue } from '#content/catalogue.ts';
import type { Act, ByParty, Party } from '#engine/types.ts';
import type { SeatKind } from '#store/store.ts';
import { reservationWords } from '#words/reservation.ts';
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
  for (const { party } of seated) opponents[party] = inWords(thinkers.opponent(), catalogue);
  return { opponents, close: () => thinkers.close() };
}

/** Puts the reservations of a computer seat into the language of the page, and sources to its reasons. */
export const inWords = (opponent: Opponent, catalogue: Catalogue | null): Opponent => ({
  decide: async view =>
    (await opponent.decide(view)).map(act =>
      worded(catalogue ? cited(act, view.seat, catalogue) : act),
    ),
});

const worded = (act: Act): Act =>
  act.type === 'sign' && act.reservation
    ? {
        ...act,
        reservation: { ...act.reservation, words: reservationWords(act.reservation.point) },
      }
    : act;
