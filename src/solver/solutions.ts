/**
 * The solutions of bargaining theory, over the texts that all parties accept, and the two optima that the
 * talks ask for: the best counter-offer and the smallest repair. Among equals the largest sorted gains
 * decide, then the lowest options.
 */
import { EPSILON } from './ascent.ts';
import { changesFrom } from './direction.ts';
import { linearGoal, nashGoal, type Row } from './goal.ts';
import { compare, leximin, type Leximin, type Shares } from './leximin.ts';
import { lowerText, type Model, type Text } from './model.ts';
import { optimise } from './optimum.ts';
import type { Status } from './question.ts';
import { tiesAt } from './ties.ts';
import type { Work } from './work.ts';
import { floorRows, unit, type Zone } from './zone.ts';

/** A best text, what it is worth in the question's own terms, and how many share its gains. */
export interface Solution {
  readonly value: number | null;
  readonly text: Text | null;
  readonly texts: number | null; // that share the gains; null: not counted within the caps
  readonly status: Status;
}

export const EXACT: Status = { type: 'exact' };
export const NO_TEXT: Solution = { value: null, text: null, texts: 0, status: EXACT };

const walkAways = (model: Model): readonly number[] => model.parties.map(p => p.walkAway);
const everyone = (model: Model): readonly number[] => model.parties.map((_, p) => p);

/** Gains as they are, for all parties. */
const plainShares = (model: Model): Shares => ({
  parties: everyone(model),
  from: walkAways(model),
  scale: model.parties.map(() => 1),
});

/** The largest product of gains (Nash, The Bargaining Problem, Econometrica 18, 1950). */
export function nash(model: Model, zone: Zone, work: Work): Solution {
  const from = walkAways(model);
  const aboveWalkAway = from.map((d, p) => ({ weights: unit(p), least: d + 1, implied: true }));
  const problem = {
    ...zone,
    goal: nashGoal(from),
    rows: [...zone.rows, ...floorRows(zone, from), ...aboveWalkAway],
  };
  const found = optimise(problem, work.caps.nodes);
  work.nodes += found.nodes;
  const product = (sums: ArrayLike<number>) => from.reduce((n, d, p) => n * (sums[p]! - d), 1);
  if (!found.proved) {
    return {
      value: found.best ? product(found.best.sums) : null,
      text: found.best ? [...found.best.text] : null,
      texts: null,
      status: bound(found.best ? product(found.best.sums) : 0, Math.exp(found.upper)),
    };
  }
  if (!found.best) {
    const least = egalitarian(model, zone, work);
    return { ...least, value: least.text && 0 };
  }
  const ties = tiesAt(problem, from.length, found.best.value, work.caps.states);
  if (!ties)
    return { value: product(found.best.sums), text: [...found.best.text], texts: null, status: EXACT }; // prettier-ignore
  const exact = (sums: readonly number[]) => from.reduce((n, d, p) => n * BigInt(sums[p]! - d), 1n);
  const most = ties.reduce((n, { sums }) => (exact(sums) > n ? exact(sums) : n), 0n);
  const sorted = ties
    .filter(({ sums }) => exact(sums) === most)
    .map(tie => ({ tie, gains: from.map((d, p) => tie.sums[p]! - d).sort((a, b) => a - b) }))
    .sort((a, b) => compare(b.gains, a.gains) || lowerText(a.tie.lowest(), b.tie.lowest()));
  const best = sorted[0]!;
  const equals = sorted.filter(({ gains }) => compare(gains, best.gains) === 0);
  return {
    value: product(best.tie.sums),
    text: best.tie.lowest(),
    texts: equals.reduce((n, { tie }) => n + tie.texts, 0),
    status: EXACT,
  };
}

/** The least gain as large as possible, then the next (leximin). */
export function egalitarian(model: Model, zone: Zone, work: Work): Solution {
  const found = leximin(zone, plainShares(model), work);
  return solution(found.text && found.least, found, null);
}

/** The most that each party can gain within the zone. `none`: there is no text; `capped`: a search was. */
export function idealOf(
  model: Model,
  zone: Zone,
  work: Work,
): readonly number[] | 'none' | 'capped' {
  const ideal: number[] = [];
  for (const party of everyone(model)) {
    const goal = linearGoal(unit(party));
    const rows = [...zone.rows, ...floorRows(zone)];
    const found = optimise({ ...zone, goal, rows }, work.caps.nodes);
    work.nodes += found.nodes;
    if (!found.proved) return 'capped';
    if (!found.best) return 'none';
    ideal.push(found.best.value - model.parties[party]!.walkAway);
  }
  return ideal;
}

/**
 * Gains in proportion to the ideal gains, as far as single texts allow: the least share of the ideal as large
 * as possible, then the next (Kalai and Smorodinsky, Econometrica 43, 1975, whose solution on convex sets has
 * equal shares). A party that cannot gain anything counts as served.
 */
export function kalaiSmorodinsky(
  model: Model,
  zone: Zone,
  ideal: readonly number[],
  work: Work,
): Solution {
  const parties = everyone(model).filter(party => ideal[party]! > 0);
  if (parties.length === 0) {
    const { text, texts, status } = egalitarian(model, zone, work);
    return { value: text && 1, text, texts, status };
  }
  const shares = { parties, from: walkAways(model), scale: ideal.map(most => Math.max(1, most)) };
  const found = leximin(zone, shares, work);
  return solution(found.text && found.least, found, null);
}

/** The largest sum of gains (Harsanyi 1955). */
export function utilitarian(model: Model, zone: Zone, work: Work): Solution {
  const all = model.parties.map(() => 1);
  const base = walkAways(model).reduce((sum, d) => sum + d, 0);
  return largest(zone, all, plainShares(model), work, sum => sum - base);
}

/** The largest worth for one party among texts that keep the zone's rows, as a gain. */
export const bestFor = (model: Model, zone: Zone, party: number, work: Work): Solution =>
  largest(
    zone,
    unit(party),
    plainShares(model),
    work,
    worth => worth - model.parties[party]!.walkAway,
  );

/** The fewest changes of a text that lead into the zone. `from`: where gains are measured from among equals. */
export function repair(
  model: Model,
  zone: Zone,
  text: Text,
  work: Work,
  from: readonly number[] = walkAways(model),
): Solution {
  const withChanges = countingChanges(zone, text);
  const changes = unit(withChanges.measures.length - 1);
  return largest(withChanges, changes, { ...plainShares(model), from }, work, sum => 0 - sum);
}

/** The zone with one more measure, the last: minus the changes from a text. `most` allows so many. */
export function countingChanges(zone: Zone, text: Text, most?: number): Zone {
  const measures = [...zone.measures, changesFrom(zone.diagram, text)];
  const row: Row = { weights: unit(measures.length - 1), least: -(most ?? 0) };
  return { ...zone, measures, rows: most === undefined ? zone.rows : [...zone.rows, row] };
}

function largest(
  zone: Zone,
  weights: readonly number[],
  shares: Shares,
  work: Work,
  shown: (value: number) => number,
): Solution {
  const rows = [...zone.rows, ...floorRows(zone)];
  const found = optimise({ ...zone, goal: linearGoal(weights), rows }, work.caps.nodes);
  work.nodes += found.nodes;
  if (!found.proved) {
    const [a, b] = [shown(found.best?.value ?? found.upper), shown(found.upper)];
    return {
      value: found.best && a,
      text: found.best ? [...found.best.text] : null,
      texts: null,
      status: found.best ? bound(Math.min(a, b), Math.max(a, b)) : bound(null, null),
    };
  }
  if (!found.best) return NO_TEXT;
  const row = { weights, least: found.best.value };
  const tied = leximin({ ...zone, rows: [...zone.rows, row] }, shares, work);
  return solution(shown(found.best.value), tied, [...found.best.text]);
}

/** From a leximin search to a solution. `other`: a text known to have the value. */
function solution(value: number | null, found: Leximin, other: Text | null): Solution {
  if (found.texts === 0) return NO_TEXT;
  const proved = other !== null || found.upper <= found.least + EPSILON;
  const least = found.text && found.least;
  return {
    value,
    text: found.text ?? other,
    texts: found.texts,
    status: proved ? EXACT : bound(least, found.upper),
  };
}

export const bound = (low: number | null, high: number | null): Status => ({
  type: 'bound',
  low,
  high,
});
