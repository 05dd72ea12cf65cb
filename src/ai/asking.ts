/** What a seat asks for besides what it answers: next on the same point, or in return on another. */
import type { PointId, Reason } from '#engine/types.ts';
import { entryOf, optionAt, pointAt } from './board.ts';
import type { Mind } from './mind.ts';
import { planAfter } from './reach.ts';
import { fix, planOf } from './search.ts';
import { changeOf, crossedByChoice, idAt, valueOf, type Step } from './worths.ts';

/**
 * What the seat would look at next on a point instead of what it answers or is offered now, and which points
 * have to go its way first: worked out, not promised, by asking its plan what it would then aim at.
 */
export function openingOn(
  mind: Mind,
  { point, option }: Step,
  isOffered = false,
): readonly Reason[] {
  const { board, temper, aim, allowed, plan, view, fixed } = mind;
  if (!temper.plans || !aim || !plan || fixed[point]) return [];
  const current = currentStep(mind, point).option;
  const isNews = (next: number | undefined): next is number =>
    next !== undefined &&
    next !== option &&
    (isOffered || next !== current) &&
    next !== board.struck[point] &&
    crossedByChoice(mind, board.seat, [{ point, option: next }]).length === 0;
  const says = (to: number, given: readonly PointId[]): readonly Reason[] => [
    { type: 'opening', point: idAt(mind, point), option: optionAt(board, point, to), given },
  ];
  const { next } = mind;
  if (isNews(next?.text[point])) return says(next?.text[point] ?? 0, []);
  const [wanted] = wants(mind, [point]);
  if (!wanted) return [];
  const left = allowed.slice();
  fix(board, left, wanted.point, wanted.option);
  const granted = planOf(board, left, mind.wanted);
  if (!granted || granted.most < view.mandate.walkAway) return [];
  const then = granted.at((next ?? aim).own - 1).text[point];
  return isNews(then) ? says(then, [idAt(mind, wanted.point)]) : [];
}

/**
 * What is no loss to the seat and yet is voted down is held back: it would look at the same offer once a point
 * that it wants goes its way. Null where nothing that it wants leaves it anything to sign besides.
 */
export function heldOutFor(mind: Mind, steps: readonly Step[]): readonly Reason[] | null {
  const [first] = steps;
  const at = steps.map(step => step.point);
  const wanted = wants(mind, at).find(step => {
    const left = planAfter(mind, [...steps, step]);
    return left !== null && left.most >= mind.view.mandate.walkAway;
  });
  if (!first || !wanted) return null;
  return [{ type: 'opening', ...changeOf(mind.board, first), given: [idAt(mind, wanted.point)] }];
}

/** The wording of its own priority, where what is offered on these points would give that up. */
export function priorityHeldOut(mind: Mind, points: readonly PointId[]): readonly Reason[] {
  const { board, view } = mind;
  return points.flatMap((point): readonly Reason[] => {
    const wanted = view.mandate.priorities.find(p => p.point === point);
    const at = pointAt(board, point);
    const option = wanted?.options.find(id => isOpen(mind, at, entryOf(board, at, id)));
    return option === undefined ? [] : [{ type: 'opening', point, option, given: [] }];
  });
}

/** What it wants for leaving these points to the others: one of its priorities that are open, or its dearest wish. */
export function askFor(mind: Mind, steps: readonly Step[]): readonly Reason[] {
  const { board, view, aim } = mind;
  const at = steps.map(step => step.point);
  const open = view.mandate.priorities.flatMap(({ point: id, options }) => {
    const point = pointAt(board, id);
    if (point < 0 || at.includes(point) || mind.fixed[point]) return [];
    const aimed = aim && optionAt(board, point, aim.text[point] ?? 0);
    const option = aimed !== null && options.includes(aimed) ? aimed : options[0];
    const isFree = option !== undefined && isOpen(mind, point, entryOf(board, point, option));
    return isFree ? [{ point: id, option }] : [];
  });
  const asks = open[(at[0] ?? 0) % Math.max(1, open.length)]; // not the same for every point
  if (asks) return [{ type: 'asks', asks }];
  const [wish] = wants(mind, at);
  return wish ? [{ type: 'asks', asks: changeOf(board, wish) }] : [];
}

/** Whether the seat could still take an option without crossing a line of its own. */
const isOpen = (mind: Mind, point: number, entry: number): boolean => {
  const option = entry - (mind.board.start[point] ?? 0);
  return entry >= 0 && crossedByChoice(mind, mind.board.seat, [{ point, option }]).length === 0;
};

/** What the text that the seat aims at has for it on the open points, other than these: dearest first. */
function wants(mind: Mind, except: readonly number[]): readonly Step[] {
  const worths: { readonly step: Step; readonly worth: number }[] = [];
  mind.aim?.text.forEach((option, point) => {
    if (except.includes(point) || mind.fixed[point]) return;
    const worth = valueOf(mind, { point, option });
    if (worth > 0) worths.push({ step: { point, option }, worth });
  });
  return worths.sort((a, b) => b.worth - a.worth).map(({ step }) => step);
}

/** The option that a point has in the text on the table. */
export function currentStep({ board, view }: Mind, point: number): Step {
  const current = view.points[board.points[point] ?? 'p0']?.current ?? '';
  const entry = entryOf(board, point, current);
  return {
    point,
    option: entry < 0 ? (board.struck[point] ?? 0) : entry - (board.start[point] ?? 0),
  };
}
