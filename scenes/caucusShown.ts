/** What the canvas shows of the caucus, as plain data: whose lamp is lit, what is laid out and where it came from. */
import type { Party, PointId } from '#engine/types.ts';
import { pointsIn } from '#store/face.ts';
import { LIT, motionIn, seatState } from '#store/scene/seat.ts';
import { isCaucusShown } from '#store/select.ts';
import type { Box, GameState } from '#store/store.ts';
import { everyParty } from '#words/parties.ts';

export interface LaidPaper {
  readonly point: PointId;
  readonly box: Box;
  readonly from: Box | null; // its place in the dossiers at the back edge
}

export interface CaucusShown {
  readonly lit: Box | null; // the seat whose lamp is lit
  readonly litSeat: Party | null;
  readonly laid: readonly LaidPaper[];
  readonly isTied: boolean; // a ribbon holds them
  readonly isTight: boolean; // and is drawn tight: carried
}

export const NOTHING_SHOWN: CaucusShown = {
  lit: null,
  litSeat: null,
  laid: [],
  isTied: false,
  isTight: false,
};

export function caucusShown(state: GameState): CaucusShown {
  const places = state.stage?.caucus;
  if (!places || !isCaucusShown(state)) return NOTHING_SHOWN;
  const motion = motionIn(state);
  const litSeat = everyParty().find(party => LIT.includes(seatState(state, motion, party))) ?? null;
  const points = motion ? pointsIn(motion.initiative) : [];
  const laid = points.flatMap((point): readonly LaidPaper[] => {
    const box = places.laid[point];
    return box ? [{ point, box, from: places.rail[point] ?? null }] : [];
  });
  return {
    lit: (litSeat && places.seats[litSeat]) ?? null,
    litSeat,
    laid,
    isTied: laid.length > 1,
    isTight: motion?.result === 'settled',
  };
}
