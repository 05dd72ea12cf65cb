/** What may be worked out for whoever looks at this device. */
import { fullBasis, ownBasis, publicBasis, type Basis } from '#analysis/basis.ts';
import { linesInForce } from '#engine/crossing.ts';
import type { Referee } from '#engine/referee.ts';
import type { Party } from '#engine/types.ts';

/** Who is at the device, and whether they chose a training game. */
export interface Onlookers {
  readonly persons: readonly Party[]; // all seats that persons play
  readonly seat: Party | null; // whose papers are on screen
  readonly isTraining: boolean;
  readonly hasEnded: boolean; // the talks, as far as they have been seen
}

/**
 * After the end everything, and in a training game before it, unless others at this device have secrets. Else
 * what is public, with the papers that are on screen.
 */
export function basisFor(
  referee: Referee,
  { persons, seat, isTraining, hasEnded }: Onlookers,
): Basis {
  const view = referee.publicView();
  const lines = linesInForce(view);
  if (hasEnded || (isTraining && persons.length <= 1))
    return fullBasis(referee.log().setting, lines);
  return seat ? ownBasis(referee.viewFor(seat), lines) : publicBasis(view.setting, lines);
}
