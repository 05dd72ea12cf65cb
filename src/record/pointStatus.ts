/** How a point stands in these talks. */
import { DRAFTED, STRUCK, type PointState } from '#engine/types.ts';

export type PointStatus = 'parked' | 'bracketed' | 'settled' | 'amended' | 'struck';

/** The word stamped on a point: a settled one says with which kind of option. */
export function statusOf(state: PointState | undefined): PointStatus {
  if (!state) return 'parked';
  if (!state.settled) return 'bracketed';
  if (state.current === STRUCK) return 'struck';
  return state.current === DRAFTED ? 'settled' : 'amended';
}
