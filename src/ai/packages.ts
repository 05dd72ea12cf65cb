/** What could be tabled: amendments and packages on bracketed points, weighed for the seat and for those who vote. */
import type { Change, Party, PartyView } from '#engine/types.ts';
import { changesOf } from '#engine/types.ts';
import { isTrue } from '#solver/formula.ts';
import type { BoardLine, Sheet } from './board.ts';
import { isUnheard } from './engagement.ts';
import type { Mind } from './mind.ts';
import { mayPutForward } from './priorities.ts';
import { planAfter } from './reach.ts';
import {
  after,
  changeOf,
  crossedByChoice,
  crossedIn,
  gainOf,
  ownWorth,
  stepsWorth,
  type Step,
} from './worths.ts';

export interface Idea {
  readonly steps: readonly Step[];
  readonly gain: number; // to the seat, lines of its own that would be kept included
  readonly appeal: number; // the gain, less what the voters seem to lose
}

/** What a line that is crossed now and would be kept counts for its party, in the units of preferences. */
export const LINE_PULL = 2;
/** No voter may seem to lose more than this. */
const PLAUSIBLE = -1;
/** ... unless it takes the last line out of the way at the end. */
const PLAUSIBLE_LAST = -3;
/** What a step of the text that the seat aims at counts beside its gain. */
const AIMED = 0.5;
/** Part of what voters seem to gain that counts, up to `LIKED_MOST` each: a yes that is likely is worth something. */
const LIKED = 0.25;
const LIKED_MOST = 2;
/** How many steps, best first, packages are made of. */
const STEPS_KEPT = 8;

/** One step with what can be said of it alone; a package adds these up. */
interface Part {
  readonly step: Step;
  readonly gain: number; // to the seat, linkages apart
  readonly seems: readonly number[]; // what the step seems to be worth, by other seat
  readonly votes: readonly boolean[]; // is its yes needed, by other seat
  readonly turns: readonly Turn[]; // for each line that speaks of the point
  readonly aimed: boolean;
}

/** Every idea that helps the seat and that the others may carry, best first. */
export function ideasOf(mind: Mind): readonly Idea[] {
  const all = openSteps(mind).map(step => partOf(mind, step));
  const singles = all.map(part => ({ part, idea: weigh(mind, [part]) }));
  const parts = singles
    .toSorted((a, b) => byAppeal(a.idea, b.idea))
    .slice(0, STEPS_KEPT)
    .map(({ part }) => part);
  const ideas: Idea[] = singles.map(({ idea }) => idea);
  const widen = (from: number, chosen: readonly Part[]): void => {
    for (let i = from; i < parts.length; i++) {
      const part = parts[i];
      if (!part || chosen.some(({ step }) => step.point === part.step.point)) continue;
      const wider = [...chosen, part];
      if (wider.length > 1) ideas.push(weigh(mind, wider));
      if (wider.length < mind.temper.width) widen(i + 1, wider);
    }
  };
  if (mind.temper.width > 1) widen(0, []);
  return ideas.filter(idea => idea.gain > 0 && idea.appeal > -Infinity).sort(byAppeal);
}

/** The first of them that gives up no own priority unpaid, crosses no voter's line, was not just refused, and leaves a text to aim at. */
export const soundIdeas = (mind: Mind, ideas: readonly Idea[], most: number): readonly Idea[] => {
  const sound: Idea[] = [];
  for (const idea of ideas) {
    if (sound.length === most) break;
    if (isSound(mind, idea)) sound.push(idea);
  }
  return sound;
};

/** Nothing on a point that needs the yes of a seat which has not said what it wants. */
function openSteps({ board, view, fixed, temper, others }: Mind): readonly Step[] {
  const unheard = others.filter(party => isUnheard(party, view));
  const steps: Step[] = [];
  board.points.forEach((id, point) => {
    const isKnown = temper.ahead || view.reveals.some(r => r.agenda.includes(id));
    if (fixed[point] || !isKnown) return;
    if (unheard.some(party => board.required[point]?.includes(party))) return;
    const options = board.options[point]?.length ?? 0;
    for (let option = 0; option < options; option++)
      if (option !== board.struck[point]) steps.push({ point, option });
  });
  return steps;
}

function partOf(mind: Mind, step: Step): Part {
  const { board, text, beliefs, others, temper } = mind;
  return {
    step,
    gain: stepsWorth(board, board.own, text, [step]),
    seems: others.map(party => stepsWorth(board, beliefs[party], text, [step])),
    votes: others.map(party => board.required[step.point]?.includes(party) ?? false),
    turns: turnsOf(mind, step),
    aimed: temper.plans && mind.aim?.text[step.point] === step.option,
  };
}

function weigh(mind: Mind, parts: readonly Part[]): Idea {
  const { board, temper, text, others } = mind;
  const steps = parts.map(part => part.step);
  let made: Sheet | null = null;
  const next = () => (made ??= after(text, steps));
  let gain = board.linked ? gainOf(board, text, steps) : 0;
  let appeal = 0;
  for (const part of parts) {
    if (!board.linked) gain += part.gain;
    if (part.aimed) appeal += AIMED;
  }
  const touches = parts.some(part => part.turns.length > 0);
  if (touches) gain += LINE_PULL * turned(mind, board.seat, parts, next);
  const clears = touches && isRescue(mind, next());
  if (clears) gain += Math.max(0, ownWorth(board, next()) - mind.view.mandate.walkAway);
  for (let p = 0; p < others.length; p++) {
    let seems = touches ? LINE_PULL * turned(mind, others[p] ?? board.seat, parts, next) : 0;
    let votes = false;
    for (const part of parts) {
      seems += part.seems[p] ?? 0;
      votes ||= part.votes[p] ?? false;
    }
    if (!votes) continue;
    if (seems < (clears ? PLAUSIBLE_LAST : PLAUSIBLE)) return { steps, gain, appeal: -Infinity };
    if (mind.isPassive(others[p] ?? board.seat)) continue;
    appeal += seems < 0 ? temper.care * seems : LIKED * Math.min(LIKED_MOST, seems);
  }
  return { steps, gain, appeal: appeal + gain };
}

/**
 * In the last round a text that crosses somebody's line is worth nothing to anybody: who looks ahead counts what
 * takes the last line out of the way, at its own level, as the whole agreement, and expects others to.
 */
const isRescue = ({ board, temper, view, text, level }: Mind, next: Sheet): boolean =>
  temper.ahead &&
  view.isLastRound &&
  crossedIn(board, next).length === 0 &&
  crossedIn(board, text).length > 0 &&
  ownWorth(board, next) >= level;

/** What the step alone does to a line: 1 keeps it, -1 crosses it, 0 neither. */
interface Turn {
  readonly line: BoardLine;
  readonly by: number;
}

function turnsOf({ board, text }: Mind, step: Step): readonly Turn[] {
  const lines = board.lines.filter(line => line.points.includes(step.point));
  if (lines.length === 0) return [];
  const next = after(text, [step]);
  return lines.map(line => ({ line, by: turnOf(line, text, next) }));
}

const turnOf = ({ holds }: BoardLine, text: Sheet, next: Sheet): number =>
  Number(isTrue(holds, next)) - Number(isTrue(holds, text));

/** Of the party's own lines: how many the steps together would keep, less those they would cross. */
function turned(mind: Mind, party: Party, parts: readonly Part[], next: () => Sheet): number {
  let sum = 0;
  parts.forEach((part, i) => {
    for (const { line, by } of part.turns) {
      if (line.owner !== party) continue;
      const speaks = (other: Part) => other.turns.some(t => t.line === line);
      const before = parts.slice(0, i).some(speaks);
      if (before) continue; // counted with the first of them
      sum += parts.slice(i + 1).some(speaks) ? turnOf(line, mind.text, next()) : by;
    }
  });
  return sum;
}

function isSound(mind: Mind, { steps }: Idea): boolean {
  const { board, view, temper, plan } = mind;
  if (crossedByChoice(mind, board.seat, steps).length > 0) return false;
  if (!mayPutForward(mind, steps)) return false;
  if (votersOn(mind, steps).some(party => crossedByChoice(mind, party, steps).length > 0))
    return false;
  if (
    wasRefused(
      view,
      steps.map(step => changeOf(board, step)),
    )
  )
    return false;
  if (!temper.plans || !plan) return true;
  const left = planAfter(mind, steps);
  return left !== null && left.most >= view.mandate.walkAway;
}

/** The other seats whose yes these steps need. */
export function votersOn({ board, others }: Mind, steps: readonly Step[]): readonly Party[] {
  return others.filter(party => steps.some(s => board.required[s.point]?.includes(party)));
}

/** Whether the same changes were refused in this round, or in the one before. */
function wasRefused(view: PartyView, changes: readonly Change[]): boolean {
  const key = keyOf(changes);
  return view.tabled.some(
    t =>
      t.result === 'refused' && t.round >= view.round - 1 && keyOf(changesOf(t.initiative)) === key,
  );
}

const keyOf = (changes: readonly Change[]): string =>
  changes
    .map(c => `${c.point} ${c.option}`)
    .toSorted()
    .join(', ');

const byAppeal = (a: Idea, b: Idea): number =>
  b.appeal - a.appeal || b.gain - a.gain || a.steps.length - b.steps.length;
