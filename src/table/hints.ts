/** What may be worked out for whoever looks at this device. */
import { fullBasis, publicBasis, type Basis } from '#analysis/basis.ts';
import { linesInForce } from '#engine/crossing.ts';
import type { Referee } from '#engine/referee.ts';
import type { Party } from '#engine/types.ts';

/**
 * After the end everything. Before it nothing without hints; with them everything where nobody else's papers
 * are a person's secret, and what is public where several persons share the device.
 */
export function basisFor(
  referee: Referee,
  persons: readonly Party[],
  hints: boolean,
): Basis | null {
  const view = referee.publicView();
  const lines = linesInForce(view);
  if (view.phase === 'ended') return fullBasis(referee.log().setting, lines);
  if (!hints) return null;
  return persons.length > 1
    ? publicBasis(view.setting, lines)
    : fullBasis(referee.log().setting, lines);
}
