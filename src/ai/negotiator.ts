/** A computer seat that negotiates: lines first, a level that falls with time, offers best for the others at that level. */
import type { PointId } from '#engine/types.ts';
import { baseline } from './baseline/baseline.ts';
import type { Character } from './character.ts';
import type { Opponent } from './opponent.ts';

export interface Seated {
  readonly character: Character;
  readonly seed: number; // the seat's own chance
  readonly reservation?: (point: PointId) => string; // the words of a reservation, 1 to 140 characters
}

export function negotiator({ seed, reservation }: Seated): Opponent {
  return baseline({ seed, ...(reservation && { reservation }) });
}
