/** What could be tabled: amendments and packages on bracketed points, weighed for the seat and for those who vote. */
import type { Change, Party, PartyView } from '#engine/types.ts';
import { changesOf } from '#engine/types.ts';
import { isTrue } from '#solver/formula.ts';
import { fix, planOf } from './search.ts';
import type { Mind } from './mind.ts';
import { after, changeOf, crossedByChoice, gainOf, stepsWorth, type Step } from './worths.ts';

export interface Idea {
  readonly steps: readonly Step[];
  readonly gain: number; // to the seat, lines of its own that would be kept included
  readonly appeal: number; // the gain, less what the voters seem to lose
}

/** What a line that is crossed now and would be kept counts for its party, in the units of preferences. */
export const LINE_PULL = 2;
/** No voter may seem to lose more than this. */
const PLAUSIBLE = -1;
/** What a step of the text that the seat aims at counts beside its gain. */
const AIMED = 0.5;
/** Part of what voters seem to gain that counts, up to `LIKED_MOST` each: a yes that is likely is worth something. */
const LIKED = 0.25;
const LIKED_MOST = 2;
/** How many steps, best first, packages are made of. */
const STEPS_KEPT = 10;

/** Every idea that helps the seat and that the others may carry, best first. */
export function ideasOf(mind: Mind): readonly Idea[] {
  const singles = openSteps(mind).map(step => weigh(mind, [step]));
  const parts = byAppeal(singles)
    .slice(0, STEPS_KEPT)
    .flatMap(idea => idea.steps);
  const ideas: Idea[] = singles.filter(idea => isPlausible(idea));
  const widen = (from: number, steps: readonly Step[]): void => {
    for (let i = from; i < parts.length; i++) {
      const part = parts[i];
      if (!part || steps.some(step => step.point === part.point)) continue;
      const wider = [...steps, part];
      if (wider.length > 1) ideas.push(weigh(mind, wider));
      if (wider.length < mind.temper.width) widen(i + 1, wider);
    }
  };
  if (mind.temper.width > 1) widen(0, []);
  return byAppeal(ideas.filter(isPlausible));
}

/** The first of them that crosses no voter's line, was not just refused, and leaves a text to aim at. */
export const soundIdeas = (mind: Mind, ideas: readonly Idea[], most: number): readonly Idea[] => {
  const sound: Idea[] = [];
  for (const idea of ideas) {
    if (sound.length === most) break;
    if (isSound(mind, idea)) sound.push(idea);
  }
  return sound;
};

const isPlausible = (idea: Idea): boolean => idea.gain > 0 && idea.appeal > -Infinity;

function openSteps({ board, view, fixed, temper }: Mind): readonly Step[] {
  const steps: Step[] = [];
  board.points.forEach((id, point) => {
    const isKnown = temper.ahead || view.reveals.some(r => r.agenda.includes(id));
    if (fixed[point] || !isKnown) return;
    const options = board.options[point]?.length ?? 0;
    for (let option = 0; option < options; option++)
      if (option !== board.struck[point]) steps.push({ point, option });
  });
  return steps;
}

function weigh(mind: Mind, steps: readonly Step[]): Idea {
  const { board, temper, text, beliefs, aim } = mind;
  const voters = votersOn(mind, steps);
  const touched = board.lines.filter(l => steps.some(s => l.points.includes(s.point)));
  const next = touched.length > 0 ? after(text, steps) : text;
  const turned = (party: Party): number => {
    let sum = 0;
    for (const line of touched) {
      if (line.owner !== party) continue;
      sum += LINE_PULL * (Number(isTrue(line.holds, next)) - Number(isTrue(line.holds, text)));
    }
    return sum;
  };
  const gain = gainOf(board, text, steps) + turned(board.seat);
  let appeal = gain;
  for (const party of voters) {
    const seems = stepsWorth(board, beliefs[party], text, steps) + turned(party);
    if (seems < PLAUSIBLE) return { steps, gain, appeal: -Infinity };
    appeal += seems < 0 ? temper.care * seems : LIKED * Math.min(LIKED_MOST, seems);
  }
  if (temper.plans && aim)
    for (const { point, option } of steps) if (aim.text[point] === option) appeal += AIMED;
  return { steps, gain, appeal };
}

function isSound(mind: Mind, { steps }: Idea): boolean {
  const { board, view, temper, allowed, plan } = mind;
  if (crossedByChoice(mind, board.seat, steps).length > 0) return false;
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
  const left = planAfter(mind, steps, allowed);
  return left !== null && left.most >= view.mandate.walkAway;
}

/** What could still be reached once these steps are settled. */
export function planAfter(
  { board, others, beliefs, allowed }: Mind,
  steps: readonly Step[],
  from = allowed,
) {
  const left = from.slice();
  for (const { point, option } of steps) fix(board, left, point, option);
  const table = new Float64Array(board.own.length);
  for (const party of others) beliefs[party].forEach((worth, e) => (table[e]! += worth));
  return planOf(board, left, table);
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

const byAppeal = (ideas: readonly Idea[]): readonly Idea[] =>
  ideas.toSorted(
    (a, b) => b.appeal - a.appeal || b.gain - a.gain || a.steps.length - b.steps.length,
  );
