/** The reasons a seat gives, as data: lines first, then priorities, then what it gains or gives, and what it believes. */
import type { LineId, Party, PointId, Reason } from '#engine/types.ts';
import { prioritiesMet } from '#engine/worth.ts';
import { isTrue } from '#solver/formula.ts';
import { entryOf, optionAt, pointAt } from './board.ts';
import type { Mind } from './mind.ts';
import { planAfter } from './packages.ts';
import { fix, planOf } from './search.ts';
import { after, crossedByChoice, gainOf, type Step } from './worths.ts';

/** A belief is worth naming from here, if the table has shown something of the kind. */
const NOTED = 1;

/** Why an option is marked: what it serves, what the current one goes against, or that it gives way. */
export function whyMark(mind: Mind, step: Step): readonly Reason[] {
  const { board } = mind;
  const point = idAt(mind, step.point);
  const current = currentStep(mind, step.point);
  if (current.option === step.option) return whyAccept(mind, step);
  const lines = crossedByChoice(mind, board.seat, [current]);
  if (lines.length > 0) return [...lines.map(toLine), ...openingOn(mind, step)];
  const worth = valueOf(mind, step);
  const against = valueOf(mind, current);
  const standing = standingOf(point, worth, against);
  const isGiven = worth < against;
  if (meetsPriority(mind, step) && !(isGiven && meetsPriority(mind, current)))
    return [{ type: 'priority', point }, ...standing];
  if (!isGiven && worth > 0)
    return [{ type: 'preference', point, toward: 'for' }, ...linkedTo(mind, step), ...standing];
  if (against < worth)
    return [{ type: 'preference', point, toward: 'against' }, ...openingOn(mind, step)];
  const kept = otherLines(mind, [step]);
  if (kept.length > 0) return [...standing, { type: 'agreement', lines: kept }];
  const isLeftOut = step.option === board.struck[step.point];
  return [...standing, ...(isLeftOut ? dislikedBy(mind, current) : wantedBy(mind, [step]))];
}

/** Why the text is marked as it stands. */
function whyAccept(mind: Mind, step: Step): readonly Reason[] {
  const point = idAt(mind, step.point);
  if (meetsPriority(mind, step)) return [{ type: 'priority', point }];
  if (valueOf(mind, step) > 0)
    return [{ type: 'preference', point, toward: 'for' }, ...linkedTo(mind, step)];
  const lines = otherLines(mind, [step]);
  if (lines.length > 0) return [{ type: 'agreement', lines }];
  return [{ type: 'trade', gives: [point], gets: [] }, ...wantedBy(mind, [step])];
}

/** That what is marked is no better for the seat than the text as it stands. */
function standingOf(point: PointId, worth: number, against: number): readonly Reason[] {
  if (worth > against) return [];
  return [{ type: 'standing', point, is: worth < against ? 'better' : 'asGood' }];
}

/** Why changes are tabled: what the seat gets, what it gives, and who it believes to want that. */
export function whyTable(mind: Mind, steps: readonly Step[]): readonly Reason[] {
  const lines = otherLines(mind, steps);
  const agreement: readonly Reason[] = lines.length > 0 ? [{ type: 'agreement', lines }] : [];
  return [...whyYes(mind, steps), ...wantedBy(mind, steps), ...agreement];
}

/** Why changes are voted for: own lines that they keep, priorities, then what it gets for what it gives. */
export function whyYes(mind: Mind, steps: readonly Step[]): readonly Reason[] {
  const kept = linesTurned(mind, steps, true).map(toLine);
  const priorities = steps.filter(s => meetsPriority(mind, s)).map(s => idAt(mind, s.point));
  const met = priorities.map((point): Reason => ({ type: 'priority', point }));
  const gives = pointsWhere(mind, steps, w => w < 0).filter(point => !priorities.includes(point));
  const gets = pointsWhere(mind, steps, worth => worth > 0);
  if (gives.length > 0) return [...kept, ...met, { type: 'trade', gives, gets }];
  const served = gets
    .filter(point => !priorities.includes(point))
    .map((point): Reason => ({ type: 'preference', point, toward: 'for' }));
  const all = [...kept, ...met, ...served, ...steps.flatMap(step => linkedTo(mind, step))];
  if (all.length > 0) return all;
  const lines = otherLines(mind, steps);
  if (lines.length > 0) return [{ type: 'agreement', lines }];
  return [{ type: 'trade', gives: steps.map(s => idAt(mind, s.point)), gets: [] }];
}

/** Why changes are voted down: a line, points that go against the seat, or what it would ask for instead. */
export function whyNo(
  mind: Mind,
  steps: readonly Step[],
  lines: readonly LineId[],
): readonly Reason[] {
  if (lines.length > 0) return lines.map(toLine);
  const against = pointsWhere(mind, steps, worth => worth < 0);
  const opening = (of: readonly Step[]) =>
    of.flatMap(step => openingOn(mind, step, true)).slice(0, 1);
  if (against.length > 0) {
    const points = against.map((point): Reason => ({
      type: 'preference',
      point,
      toward: 'against',
    }));
    return [...points, ...opening(steps.filter(step => against.includes(idAt(mind, step.point))))];
  }
  const broken = linesTurned(mind, steps, false);
  const asked = opening(steps);
  if (broken.length > 0) return [...broken.map(toLine), ...asked];
  if (asked.length > 0) return asked;
  const held = heldOutFor(mind, steps) ?? wantedBy(mind, steps);
  return held.length > 0 ? held : [{ type: 'walkAway' }];
}

/** Why a settled point is to be opened again: what stands in the way of a text that the seat could sign. */
export function whyReopen(mind: Mind, point: PointId): readonly Reason[] {
  const at = pointAt(mind.board, point);
  const about = mind.board.lines.filter(l => l.points.includes(at) && !isTrue(l.holds, mind.text));
  const own = about.filter(l => l.owner === mind.board.seat).map(l => toLine(l.id));
  if (own.length > 0) return own;
  if (about.length > 0) return [{ type: 'agreement', lines: about.map(l => l.id) }];
  if (valueOf(mind, { point: at, option: mind.text[at] ?? 0 }) < 0)
    return [{ type: 'preference', point, toward: 'against' }];
  return [{ type: 'walkAway' }];
}

export function whyReopenVote(
  mind: Mind,
  points: readonly number[],
  yes: boolean,
): readonly Reason[] {
  const ids = points.map(point => idAt(mind, point));
  const worth = points.map(point => valueOf(mind, { point, option: mind.text[point] ?? 0 }));
  if (worth.every(w => w === 0)) return [{ type: 'trade', gives: ids, gets: [] }];
  const named = ids.filter((_, i) => {
    const w = worth[i] ?? 0;
    return w !== 0 && w < 0 === yes;
  });
  if (named.length === 0) return [{ type: 'walkAway' }]; // the points together, or what else is in reach
  return named.map(point => ({ type: 'preference', point, toward: yes ? 'against' : 'for' }));
}

/** Why it signs or does not: lines, home, walking away, or the priorities that the text meets. */
export function whySign({ view, temper }: Mind): readonly Reason[] {
  const crossed = view.crossed[view.seat].map(toLine);
  if (view.worth < view.mandate.walkAway) return [...crossed, { type: 'walkAway' }];
  if (view.support <= 0) return [...crossed, { type: 'support' }];
  if (crossed.length > 0 && !temper.bold) return crossed;
  const met = prioritiesMet(view.mandate, view.text);
  const priorities = view.mandate.priorities
    .filter((_, i) => met[i])
    .map(({ point }): Reason => ({ type: 'priority', point }));
  return priorities.length > 0 ? [...crossed, ...priorities] : [...crossed, { type: 'walkAway' }];
}

/**
 * What the seat would look at next on a point instead of what it answers or is offered now, and which points
 * have to go its way first: worked out, not promised, by asking its plan what it would then aim at.
 */
function openingOn(mind: Mind, { point, option }: Step, isOffered = false): readonly Reason[] {
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
function heldOutFor(mind: Mind, steps: readonly Step[]): readonly Reason[] | null {
  const [first] = steps;
  const at = steps.map(step => step.point);
  const wanted = wants(mind, at).find(step => {
    const left = planAfter(mind, [...steps, step]);
    return left !== null && left.most >= mind.view.mandate.walkAway;
  });
  if (!first || !wanted) return null;
  const [point, option] = [
    idAt(mind, first.point),
    optionAt(mind.board, first.point, first.option),
  ];
  return [{ type: 'opening', point, option, given: [idAt(mind, wanted.point)] }];
}

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
  return [{ type: 'belief', party: first.party, point: idAt({ board }, point), toward: 'against' }];
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

/** The seat's own lines that the changes would keep, or break. */
function linesTurned(
  { board, text }: Mind,
  steps: readonly Step[],
  kept: boolean,
): readonly LineId[] {
  const next = after(text, steps);
  return board.lines
    .filter(
      l =>
        l.owner === board.seat && isTrue(l.holds, text) !== kept && isTrue(l.holds, next) === kept,
    )
    .map(l => l.id);
}

const toLine = (line: LineId): Reason => ({ type: 'line', line });

const idAt = ({ board }: Pick<Mind, 'board'>, point: number): PointId =>
  board.points[point] ?? 'p0';

function currentStep({ board, view }: Mind, point: number): Step {
  const current = view.points[board.points[point] ?? 'p0']?.current ?? '';
  const entry = entryOf(board, point, current);
  return {
    point,
    option: entry < 0 ? (board.struck[point] ?? 0) : entry - (board.start[point] ?? 0),
  };
}

/** What an option is worth to the seat against leaving the point out, the rest as it stands. */
function valueOf({ board, text }: Mind, { point, option }: Step): number {
  const struck = board.struck[point] ?? 0;
  const start = board.start[point] ?? 0;
  if (!board.linked) return (board.own[start + option] ?? 0) - (board.own[start + struck] ?? 0);
  return gainOf(board, after(text, [{ point, option: struck }]), [{ point, option }]);
}

const meetsPriority = (mind: Mind, { point, option }: Step): boolean =>
  mind.view.mandate.priorities.some(
    p => p.point === idAt(mind, point) && p.options.includes(optionAt(mind.board, point, option)),
  );

const pointsWhere = (
  mind: Mind,
  steps: readonly Step[],
  holds: (worth: number) => boolean,
): readonly PointId[] =>
  steps.filter(step => holds(valueOf(mind, step))).map(step => idAt(mind, step.point));
