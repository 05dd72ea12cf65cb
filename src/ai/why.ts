/** The reasons a seat gives, as data: lines first, then priorities, then what it gains or gives, and what it believes. */
import type { LineId, Party, PointId, Reason } from '#engine/types.ts';
import { prioritiesMet } from '#engine/worth.ts';
import { isTrue } from '#solver/formula.ts';
import { isHopeless } from './accepting.ts';
import { askFor, currentStep, heldOutFor, openingOn, priorityHeldOut } from './asking.ts';
import { optionAt, pointAt } from './board.ts';
import type { Mind } from './mind.ts';
import { givenUp, isUnpaid, meetsPriority } from './priorities.ts';
import {
  after,
  changeOf,
  crossedByChoice,
  idAt,
  linesTurned,
  valueOf,
  type Step,
} from './worths.ts';

/** A belief is worth naming from here, if the table has shown something of the kind. */
const NOTED = 1;

/** Why an option is marked: what it serves, what the current one goes against, or that it gives way. */
export function whyMark(mind: Mind, step: Step): readonly Reason[] {
  const { board } = mind;
  const current = currentStep(mind, step.point);
  if (current.option === step.option) return whyAccept(mind, step);
  const lines = crossedByChoice(mind, board.seat, [current]);
  if (lines.length > 0) return [...lines.map(crossed), ...openingOn(mind, step)];
  const worth = valueOf(mind, step);
  const against = valueOf(mind, current);
  const standing = standingOf(mind, step, current);
  const isGiven = worth < against;
  if (meetsPriority(mind, step) && !(isGiven && meetsPriority(mind, current)))
    return [priority(mind, step), ...standing];
  if (!isGiven && worth > 0) return [wish(mind, step), ...linkedTo(mind, step), ...standing];
  if (against < worth) return [objection(mind, current), ...openingOn(mind, step)];
  const kept = otherLines(mind, [step]);
  if (kept.length > 0)
    return [...standing, { type: 'agreement', lines: kept }, ...askFor(mind, [step])];
  const isLeftOut = step.option === board.struck[step.point];
  const believed = isLeftOut ? dislikedBy(mind, current) : wantedBy(mind, [step]);
  return [...standing, ...believed, ...askFor(mind, [step])];
}

/** Why the text is marked as it stands. */
function whyAccept(mind: Mind, step: Step): readonly Reason[] {
  if (meetsPriority(mind, step)) return [priority(mind, step)];
  if (valueOf(mind, step) > 0) return [wish(mind, step), ...linkedTo(mind, step)];
  const lines = otherLines(mind, [step]);
  if (lines.length > 0) return [{ type: 'agreement', lines }, ...askFor(mind, [step])];
  return [left(mind, [step]), ...wantedBy(mind, [step]), ...askFor(mind, [step])];
}

/** That what is marked is no better for the seat than the text as it stands. */
function standingOf(mind: Mind, step: Step, current: Step): readonly Reason[] {
  const { point, option } = changeOf(mind.board, step);
  const [worth, against] = [valueOf(mind, step), valueOf(mind, current)];
  if (worth > against) return [];
  return [{ type: 'standing', point, is: worth < against ? 'better' : 'asGood', option }];
}

/** Why changes are put forward: what the seat gets, what it gives, and who it believes to want that. */
export function whyTable(mind: Mind, steps: readonly Step[]): readonly Reason[] {
  const lines = otherLines(mind, steps);
  const agreement: readonly Reason[] = lines.length > 0 ? [{ type: 'agreement', lines }] : [];
  return [...whyYes(mind, steps), ...wantedBy(mind, steps), ...agreement];
}

/** Why changes are voted for: own lines that they keep, priorities, then what it gets for what it gives. */
export function whyYes(mind: Mind, steps: readonly Step[]): readonly Reason[] {
  const unpaid = isUnpaid(mind, steps) ? lastRound(mind, steps) : [];
  const kept = linesTurned(mind, steps, true).map(keeping);
  const met = dearestFirst(mind, steps).filter(s => meetsPriority(mind, s));
  const isMet = (step: Step) => met.includes(step);
  const gives = dearestFirst(mind, steps, -1).filter(s => valueOf(mind, s) < 0 && !isMet(s));
  const gets = dearestFirst(mind, steps).filter(s => valueOf(mind, s) > 0);
  const first = [...unpaid, ...kept, ...met.map(step => priority(mind, step))];
  if (gives.length > 0)
    return [
      ...first,
      traded(mind, { gives, gets }),
      ...(gets.length > 0 ? [] : askFor(mind, steps)),
    ];
  const served = gets.filter(step => !isMet(step)).map(step => wish(mind, step));
  const all = [...first, ...served, ...steps.flatMap(step => linkedTo(mind, step))];
  if (all.length > 0) return all;
  const lines = otherLines(mind, steps);
  if (lines.length > 0) return [{ type: 'agreement', lines }, ...askFor(mind, steps)];
  return [left(mind, steps), ...askFor(mind, steps)];
}

/** Why changes are voted down: a line, points that go against the seat, or what it would ask for instead. */
export function whyNo(
  mind: Mind,
  steps: readonly Step[],
  lines: readonly LineId[],
): readonly Reason[] {
  if (lines.length > 0) return lines.map(crossed);
  const against = dearestFirst(mind, steps, -1).filter(step => valueOf(mind, step) < 0);
  const opening = (of: readonly Step[]) =>
    of.flatMap(step => openingOn(mind, step, true)).slice(0, 1);
  const believed = wantedBy(mind, steps);
  const isGivingUp = isUnpaid(mind, steps);
  const heldOut = isGivingUp ? priorityHeldOut(mind, givenUp(mind, steps)).slice(0, 1) : [];
  if (against.length > 0) {
    const next = heldOut.length > 0 ? heldOut : opening(against);
    return [...against.map(step => objection(mind, step)), ...next, ...believed];
  }
  if (heldOut.length > 0) return [...heldOut, ...believed];
  const broken = linesTurned(mind, steps, false);
  const asked = opening(steps);
  if (broken.length > 0) return [...broken.map(crossed), ...asked, ...believed];
  if (asked.length > 0) return [...asked, ...believed];
  const held = heldOutFor(mind, steps);
  if (held !== null) return held;
  return believed.length > 0 ? believed : [walkAway(mind, steps[0]?.point)];
}

/** Why a settled point is to be opened again: what stands in the way of a text that the seat could sign. */
export function whyReopen(mind: Mind, point: PointId): readonly Reason[] {
  const at = pointAt(mind.board, point);
  const about = mind.board.lines.filter(l => l.points.includes(at) && !isTrue(l.holds, mind.text));
  const own = about.filter(l => l.owner === mind.board.seat).map(l => crossed(l.id));
  if (own.length > 0) return own;
  if (about.length > 0) return [{ type: 'agreement', lines: about.map(l => l.id) }];
  const settled = { point: at, option: mind.text[at] ?? 0 };
  return [valueOf(mind, settled) < 0 ? objection(mind, settled) : walkAway(mind, at)];
}

export function whyReopenVote(
  mind: Mind,
  points: readonly number[],
  yes: boolean,
): readonly Reason[] {
  const steps = points.map(point => ({ point, option: mind.text[point] ?? 0 }));
  const worth = (step: Step) => valueOf(mind, step);
  if (steps.every(step => worth(step) === 0)) return [left(mind, steps)];
  const named = dearestFirst(mind, steps, yes ? -1 : 1).filter(
    step => worth(step) !== 0 && worth(step) < 0 === yes,
  );
  if (named.length === 0) return [walkAway(mind, points[0])]; // the points together, or what else is in reach
  return named.map(step => (yes ? objection(mind, step) : wish(mind, step)));
}

/** Why it signs or does not: lines, home, walking away, or the priorities that the text meets. */
export function whySign(mind: Mind): readonly Reason[] {
  const { view, temper } = mind;
  const lines = view.crossed[view.seat].map(crossed);
  const settled = dearestFirst(mind, settledSteps(mind));
  const [best, worst] = [settled[0], settled.at(-1)];
  if (view.worth < view.mandate.walkAway) {
    const isLoss = worst !== undefined && valueOf(mind, worst) < 0;
    const against = isLoss ? [objection(mind, worst)] : [];
    return [...lines, ...against, walkAway(mind, worst?.point)];
  }
  if (view.support <= 0) return [...lines, { type: 'support' }];
  if (lines.length > 0 && !temper.bold) return lines;
  if (isHopeless(mind))
    return [{ type: 'agreement', lines: mind.others.flatMap(party => view.crossed[party]) }];
  const met = prioritiesMet(view.mandate, view.text);
  const priorities = view.mandate.priorities
    .filter((_, i) => met[i])
    .map(({ point }) => priority(mind, stepIn(mind, point)));
  if (priorities.length > 0) return [...priorities, ...lines];
  const served = best !== undefined && valueOf(mind, best) > 0 ? [wish(mind, best)] : [];
  return [...served, ...lines, walkAway(mind, best?.point)];
}

const settledSteps = (mind: Mind): readonly Step[] =>
  mind.board.points.flatMap((id, point) => (mind.fixed[point] ? [stepIn(mind, id)] : []));

/** A point as the text has it. */
function stepIn({ board, text }: Mind, id: PointId): Step {
  const point = pointAt(board, id);
  return { point, option: text[point] ?? 0 };
}

/** `by` 1: what is worth most to the seat first; -1: what costs it most. */
const dearestFirst = (mind: Mind, steps: readonly Step[], by: 1 | -1 = 1): readonly Step[] =>
  steps.toSorted((a, b) => by * (valueOf(mind, b) - valueOf(mind, a)));

/** Who is believed to want one of these that the seat gains nothing by: it gives the point for that one. */
function wantedBy(mind: Mind, steps: readonly Step[]): readonly Reason[] {
  const { board, beliefs, others } = mind;
  let best: { readonly party: Party; readonly point: PointId } | null = null;
  let most = NOTED;
  for (const step of steps) {
    if (valueOf(mind, step) > 0) continue;
    for (const party of others) {
      const entry = (board.start[step.point] ?? 0) + step.option;
      const wants = beliefs[party][entry] ?? 0;
      if (wants > most && (mind.signsOf(party)[entry] ?? 0) > 0)
        [best, most] = [{ party, point: idAt(mind, step.point) }, wants];
    }
  }
  return best
    ? [{ type: 'belief', ...(best as { party: Party; point: PointId }), toward: 'for' }]
    : [];
}

/** Who is believed to like the current option least: the seat that it leaves the point out for. */
function dislikedBy(mind: Mind, { point, option }: Step): readonly Reason[] {
  const { board, beliefs, others } = mind;
  const entry = (board.start[point] ?? 0) + option;
  const [first] = others
    .map(party => ({ party, worth: beliefs[party][entry] ?? 0 }))
    .filter(({ party, worth }) => worth <= -NOTED && (mind.signsOf(party)[entry] ?? 0) < 0)
    .sort((a, b) => a.worth - b.worth);
  if (!first) return [];
  return [{ type: 'belief', party: first.party, point: idAt(mind, point), toward: 'against' }];
}

/** A point whose option is worth more together with one that the text has or that it aims at. */
function linkedTo(
  { view, board, text, aim, ...mind }: Mind,
  { point, option }: Step,
): readonly Reason[] {
  const id = idAt({ board }, point);
  const chosen = optionAt(board, point, option);
  for (const { points, options, worth } of view.mandate.linkages) {
    const here = points.indexOf(id);
    if (here < 0 || options[here] !== chosen || worth <= 0) continue;
    const other = points[1 - here];
    const at = other === undefined ? -1 : pointAt(board, other);
    if (other === undefined || at < 0) continue;
    const has = (mind.fixed[at] ? text : (aim?.text ?? text))[at] ?? 0;
    if (optionAt(board, at, has) === options[1 - here])
      return [{ type: 'linkage', point: id, with: other }];
  }
  return [];
}

/** Lines of the others that the changes would keep and that the text crosses now. */
function otherLines({ board, text }: Mind, steps: readonly Step[]): readonly LineId[] {
  const spoken = board.lines.filter(
    l => l.owner !== board.seat && steps.some(step => l.points.includes(step.point)),
  );
  if (spoken.length === 0) return [];
  const next = after(text, steps);
  return spoken.filter(l => !isTrue(l.holds, text) && isTrue(l.holds, next)).map(l => l.id);
}

const crossed = (line: LineId): Reason => ({ type: 'line', line });
const keeping = (line: LineId): Reason => ({ type: 'line', line, kept: true });
const priority = ({ board }: Mind, step: Step): Reason => ({
  type: 'priority',
  ...changeOf(board, step),
});
const wish = ({ board }: Mind, step: Step): Reason => ({
  type: 'preference',
  ...changeOf(board, step),
  toward: 'for',
});
const objection = ({ board }: Mind, step: Step): Reason => ({
  type: 'preference',
  ...changeOf(board, step),
  toward: 'against',
});

interface Traded {
  readonly gives: readonly Step[];
  readonly gets: readonly Step[];
}

const traded = (mind: Mind, { gives, gets }: Traded): Reason => ({
  type: 'trade',
  gives: gives.map(step => idAt(mind, step.point)),
  gets: gets.map(step => idAt(mind, step.point)),
  changes: [...gives, ...gets].map(step => changeOf(mind.board, step)),
});

/** What is left to the others. */
const left = (mind: Mind, gives: readonly Step[]): Reason => traded(mind, { gives, gets: [] });

const lastRound = (mind: Mind, steps: readonly Step[]): readonly Reason[] =>
  givenUp(mind, steps).map((point): Reason => ({ type: 'lastRound', point }));

const walkAway = (mind: Mind, point: number | undefined): Reason =>
  point === undefined ? { type: 'walkAway' } : { type: 'walkAway', point: idAt(mind, point) };
