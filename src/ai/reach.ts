/** What a seat can still come to: the texts left after some steps, and whether a turn is left to ask for more. */
import type { Mind } from './mind.ts';
import { fix, planOf, type Plan } from './search.ts';
import type { Step } from './worths.ts';

/** What could still be reached once these steps are settled. */
export function planAfter({ board, allowed, wanted }: Mind, steps: readonly Step[]): Plan | null {
  const left = allowed.slice();
  for (const { point, option } of steps) fix(board, left, point, option);
  return planOf(board, left, wanted);
}

/** Whether a text that the seat could sign is left once these steps are settled. */
export const leavesText = (mind: Mind, steps: readonly Step[]): boolean =>
  (planAfter(mind, steps)?.most ?? -Infinity) >= mind.view.mandate.walkAway;

/** No turn of its own is left in which it could put forward something else. */
export function isLastTurn({ view }: Mind): boolean {
  const { caucus, isLastRound, setting, seat } = view;
  if (!isLastRound || !caucus) return false;
  const own = caucus.order.indexOf(seat);
  return caucus.lap === setting.laps && own <= caucus.turn;
}
