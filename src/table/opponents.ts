/** Who plays the computer seats of a game. */
import { baseline } from '#ai/baseline/baseline.ts';
import type { Opponent } from '#ai/opponent.ts';
import { PARTIES, type ByParty, type Party } from '#engine/types.ts';
import type { SeatKind } from '#store/store.ts';
import { reservationWords } from '#words/reasons.ts';

/** A baseline for each computer seat, each with its own chance: the game's seed and its place at the table. */
export function opponentsFor(
  seats: ByParty<SeatKind>,
  seed: number,
): Readonly<Partial<ByParty<Opponent>>> {
  const opponents: Partial<Record<Party, Opponent>> = {};
  PARTIES.forEach((party, place) => {
    if (seats[party] !== 'computer') return;
    opponents[party] = baseline({ seed: (seed + place) >>> 0, reservation: reservationWords });
  });
  return opponents;
}
