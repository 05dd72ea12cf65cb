/** Where one text stands: who accepts it, whether another text is better for all, how far it is from the best. */
import { groundsOfText } from './grounds.ts';
import { linearGoal } from './goal.ts';
import { isAcceptableTo, proposalOf } from './measure.ts';
import type { Text } from './model.ts';
import { optimise } from './optimum.ts';
import { kalaiSmorodinskyAnswer } from './optimum-answers.ts';
import { demandsOf } from './progress.ts';
import type { StandingAnswer } from './question.ts';
import { bound, EXACT, nash, utilitarian } from './solutions.ts';
import { frontierOf } from './space-answers.ts';
import type { Work } from './work.ts';
import { floorRows, type Compiled } from './zone.ts';

/**
 * The surplus is the most that gains can rise in sum, over acceptable texts that leave nobody worse off than
 * this text. Distances are Euclidean, in gains.
 */
export function standingAnswer(compiled: Compiled, text: Text, work: Work): StandingAnswer {
  const { model } = compiled;
  const at = proposalOf(model, text);
  const surplus = surplusOf(compiled, text, work);
  const zone = compiled.zone(work);
  const points = frontierOf(model, zone, work);
  const best = typeof zone === 'string' ? null : nash(model, zone, work);
  const fair = kalaiSmorodinskyAnswer(model, zone, work);
  const to = (gains: readonly number[]): number =>
    Math.sqrt(gains.reduce((sum, gain, p) => sum + squared(gain - at.gains[p]!), 0));
  const solved = [best?.status ?? EXACT, fair.status].every(({ type }) => type === 'exact');
  const known = surplus.proved && points !== null && zone !== 'tooLarge' && solved;
  return {
    type: 'standing',
    status: known ? EXACT : bound(surplus.value, surplus.upper),
    at,
    acceptable: model.parties.map((_, party) => isAcceptableTo(model, party, text)),
    dominatedBy: surplus.value ? proposalOf(model, surplus.text ?? text) : null,
    surplus: surplus.value,
    toFrontier: points && points.points.length > 0 ? Math.min(...points.points.map(to)) : null,
    toNash: best?.text ? to(proposalOf(model, best.text).gains) : null,
    toKalaiSmorodinsky: fair.best && to(fair.best.gains),
    grounds: groundsOfText(model, text),
    effort: work.effort,
  };
}

export interface Surplus {
  readonly value: number | null; // null: no acceptable text is as good for everyone
  readonly text: Text | null;
  readonly upper: number | null;
  readonly proved: boolean;
}

/** How much the gains can still rise in sum with nobody worse off, and the text that does it. */
export function surplusOf(compiled: Compiled, text: Text, work: Work): Surplus {
  const { model } = compiled;
  const { worths } = proposalOf(model, text);
  const floors = worths.map((worth, p) => Math.max(worth, model.parties[p]!.walkAway));
  const zone = compiled.zoneWith(work, demandsOf(model), floors);
  if (zone === 'tooLarge') return { value: null, text: null, upper: null, proved: false };
  if (zone === 'empty') return { value: null, text: null, upper: null, proved: true };
  const found = utilitarian(model, zone, work);
  const now = worths.reduce((sum, worth, p) => sum + worth - model.parties[p]!.walkAway, 0);
  const proved = found.status.type === 'exact';
  return {
    value: found.value === null ? null : found.value - now,
    text: found.text,
    upper: found.status.type === 'exact' || found.status.high === null ? null : found.status.high - now, // prettier-ignore
    proved,
  };
}

/** Whether some acceptable text is better for someone and worse for nobody; null: not decided within the caps. */
export function isDominated(compiled: Compiled, text: Text, work: Work): boolean | null {
  const { model } = compiled;
  const { worths } = proposalOf(model, text);
  const floors = worths.map((worth, p) => Math.max(worth, model.parties[p]!.walkAway));
  const zone = compiled.zoneWith(work, demandsOf(model), floors);
  if (typeof zone === 'string') return zone === 'empty' ? false : null;
  const more = worths.reduce((sum, worth) => sum + worth, 0) + 1;
  const goal = linearGoal(worths.map(() => 1));
  const rows = floorRows(zone);
  const found = optimise({ ...zone, goal, rows }, work.caps.nodes, { needed: more, enough: more });
  work.nodes += found.nodes;
  return found.best !== null || (found.proved ? false : null);
}

const squared = (n: number): number => n * n;
