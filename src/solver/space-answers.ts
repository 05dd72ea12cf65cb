/** Answers about all acceptable texts at once: how many, and the frontier. */
import { count, type Floor } from './count.ts';
import { estimate } from './estimate.ts';
import { frontier, projected, type Frontier } from './frontier.ts';
import { groundsOfAll } from './grounds.ts';
import { sizeOf, type Model } from './model.ts';
import type { Count, CountAnswer, FrontierAnswer, ProjectionAnswer, Question } from './question.ts';
import { bound, EXACT } from './solutions.ts';
import type { Work } from './work.ts';
import { optionsLeft, type NoZone, type Zone } from './zone.ts';

const SEED = 1;

type Counting = Extract<Question, { type: 'count' | 'estimate' }>;

/** What each party asks; default all of them. */
export function floorsOf(model: Model, parties?: readonly number[]): readonly Floor[] {
  return model.parties.flatMap(({ walkAway }, party) =>
    !parties || parties.includes(party) ? [{ party, least: walkAway }] : [],
  );
}

/** What a question takes for settled; the estimate takes nothing. */
export const settledIn = (question: Counting): Count['settled'] =>
  question.type === 'count' ? question.settled : undefined;

/** The exact number within the caps; beyond them, and where it is asked for, the estimate. */
export function countAnswer(
  model: Model,
  question: Counting,
  zone: Zone | NoZone,
  work: Work,
): CountAnswer {
  const { type, parties } = question;
  const settled = settledIn(question);
  const all = settled ? optionsLeft(model, settled).reduce((n, left) => n * left.length, 1) : sizeOf(model); // prettier-ignore
  const answer = (texts: number | null, status: CountAnswer['status']): CountAnswer => ({
    type,
    status,
    count: texts,
    of: all,
    grounds: groundsOfAll(model, parties),
    effort: work.effort,
  });
  if (zone === 'empty') return answer(0, EXACT);
  if (zone === 'tooLarge') return answer(null, bound(0, all));
  const floors = floorsOf(model, parties);
  const exact = type === 'count' ? count(zone.diagram, floors, work) : null;
  if (exact !== null) return answer(exact, EXACT);
  const seed = question.type === 'estimate' ? (question.seed ?? SEED) : SEED;
  const { count: about, low, high } = estimate(zone.diagram, floors, work.caps.samples, seed);
  const within = (texts: number) => Math.min(all, texts);
  return answer(within(about), { type: 'estimate', low: within(low), high: within(high) });
}

const NOTHING: Frontier = { points: [], textAt: () => [] };

/** Null where it is beyond the caps. */
export function frontierOf(model: Model, zone: Zone | NoZone, work: Work): Frontier | null {
  if (zone === 'tooLarge') return null;
  return zone === 'empty' ? NOTHING : frontier(zone.diagram, floorsOf(model), work);
}

export function frontierAnswer(
  model: Model,
  zone: Zone | NoZone,
  work: Work,
  withTexts: boolean,
): FrontierAnswer {
  const found = frontierOf(model, zone, work);
  return {
    type: 'frontier',
    status: found ? EXACT : bound(null, null),
    points: found?.points ?? [],
    texts: withTexts && found ? found.points.map((_, point) => found.textAt(point)) : null,
    grounds: groundsOfAll(model),
    effort: work.effort,
  };
}

export function projectionAnswer(
  model: Model,
  zone: Zone | NoZone,
  work: Work,
  parties: readonly [number, number],
): ProjectionAnswer {
  const found = frontierOf(model, zone, work);
  return {
    type: 'projection',
    parties,
    status: found ? EXACT : bound(null, null),
    points: projected(found?.points ?? [], parties),
    grounds: groundsOfAll(model),
    effort: work.effort,
  };
}
