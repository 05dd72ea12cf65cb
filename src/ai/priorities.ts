/**
 * What a seat does with its own priorities: it gives one up for something else in the same package, or in the last
 * round, where no text with it is left or no turn to ask for one. It opens with none given up.
 */
import type { PointId } from '#engine/types.ts';
import { optionAt } from './board.ts';
import type { Mind } from './mind.ts';
import { isLastTurn, leavesText } from './reach.ts';
import { idAt, linesTurned, stepOf, valueOf, type Step } from './worths.ts';

export const meetsPriority = (mind: Mind, step: Step): boolean =>
  mind.view.mandate.priorities.some(p => isMetBy(mind, p, step));

/** The points of own priorities that these steps would settle without meeting them. */
export const givenUp = (mind: Mind, steps: readonly Step[]): readonly PointId[] =>
  steps.flatMap(step => {
    const id = idAt(mind, step.point);
    const asked = mind.view.mandate.priorities.filter(p => p.point === id);
    return asked.some(p => !isMetBy(mind, p, step)) ? [id] : [];
  });

/** Whether a priority is given up and no other point of the same steps gives the seat anything for it. */
export function isUnpaid(mind: Mind, steps: readonly Step[]): boolean {
  const given = givenUp(mind, steps);
  if (given.length === 0) return false;
  const pays = (step: Step) =>
    !given.includes(idAt(mind, step.point)) &&
    (valueOf(mind, step) > 0 || meetsPriority(mind, step));
  return !steps.some(pays) && linesTurned(mind, steps, true).length === 0;
}

/** Whether the seat may take these steps as far as its priorities go. */
export const mayTake = (mind: Mind, steps: readonly Step[]): boolean =>
  !isUnpaid(mind, steps) || isLastTurn(mind) || isOutOfReach(mind, givenUp(mind, steps));

/** In the last round, whether no text that the seat could sign has one of these priorities. */
function isOutOfReach(mind: Mind, points: readonly PointId[]): boolean {
  if (!mind.view.isLastRound) return false;
  const asked = mind.view.mandate.priorities.filter(p => points.includes(p.point));
  const ways = asked.flatMap(p => p.options.map(option => stepOf(mind.board, { ...p, option })));
  return !ways.some(way => leavesText(mind, [way]));
}

/** ... or put them forward. */
export const mayPutForward = (mind: Mind, steps: readonly Step[]): boolean =>
  mayTake(mind, steps) && (mind.view.round > 1 || givenUp(mind, steps).length === 0);

/** Of the options of a point, those that meet a priority on it, where there are any: a mark asks for nothing in return. */
export function keepingPriority(
  mind: Mind,
  point: number,
  options: readonly number[],
): readonly number[] {
  const keeping = options.filter(option => givenUp(mind, [{ point, option }]).length === 0);
  return keeping.length > 0 ? keeping : options;
}

const isMetBy = (
  mind: Mind,
  { point, options }: Mind['view']['mandate']['priorities'][number],
  step: Step,
): boolean =>
  point === idAt(mind, step.point) &&
  options.includes(optionAt(mind.board, step.point, step.option));
