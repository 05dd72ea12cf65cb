/**
 * The solutions of bargaining theory, over the texts that all parties accept, and the two optima that the
 * talks ask for: the best counter-offer and the smallest repair. Among equals the largest sorted gains
 * decide, then the lowest options.
 */
import { EPSILON, type Incumbent } from './ascent.ts';
import { changesFrom } from './direction.ts';
import { firstOn, wholeFrontier, type Rank } from './frontier-best.ts';
import { leastGoal, linearGoal, nashGoal, type Row } from './goal.ts';
import { bestTie, compare, leximin, type Leximin, type Shares } from './leximin.ts';
import { lowerText, type Model, type Text } from './model.ts';
import { optimise } from './optimum.ts';
import { exp } from './portable.ts';
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
  const product = (gains: readonly number[]) => gains.reduce((n, gain) => n * gain, 1);
  const exact = (gains: readonly number[]) => gains.reduce((n, gain) => n * BigInt(gain), 1n);
  return eitherWay(model, zone, work, {
    search: effort => nashBySearch(model, zone, effort),
    rank: gains => [exact(gains), ...sorted(gains)],
    value: product,
  });
}

function nashBySearch(model: Model, zone: Zone, work: Work): Solution {
  if (someText(zone, work) === 'none') return NO_TEXT;
  const from = walkAways(model);
  const aboveWalkAway = from.map((d, p) => ({ weights: unit(p), least: d + 1, implied: true }));
  const problem = {
    ...zone,
    goal: nashGoal(from),
    rows: [...zone.rows, ...floorRows(zone, from), ...aboveWalkAway],
  };
  const found = optimise(problem, work.caps.nodes);
  work.nodes += found.nodes;
  const gainsOf = (sums: ArrayLike<number>) => from.map((d, p) => sums[p]! - d);
  const product = (sums: ArrayLike<number>) => gainsOf(sums).reduce((n, gain) => n * gain, 1);
  if (!found.proved) {
    return {
      value: found.best ? product(found.best.sums) : null,
      text: found.best ? [...found.best.text] : null,
      texts: null,
      status: bound(found.best ? product(found.best.sums) : 0, exp(found.upper)),
    };
  }
  if (!found.best) {
    const least = egalitarian(model, zone, work);
    return { ...least, value: least.text && 0 };
  }
  const known = { value: product(found.best.sums), status: EXACT };
  const ties = work.ties
    ? tiesAt(problem, found.root, from.length, found.best.value, work.caps.states)
    : null;
  if (!ties) return { ...known, text: [...found.best.text], texts: null };
  // Logarithms are near enough to find the ties, whole products to tell which are.
  const exact = (sums: readonly number[]) =>
    gainsOf(sums).reduce((n, gain) => n * BigInt(gain), 1n);
  const most = ties.reduce((n, { sums }) => (exact(sums) > n ? exact(sums) : n), 0n);
  const ranked = ties
    .filter(({ sums }) => exact(sums) === most)
    .map(tie => ({ tie, gains: sorted(gainsOf(tie.sums)) }))
    .sort((a, b) => compare(b.gains, a.gains) || lowerText(a.tie.lowest(), b.tie.lowest()));
  const best = ranked[0]!;
  const equals = ranked.filter(({ gains }) => compare(gains, best.gains) === 0);
  return {
    value: product(best.tie.sums),
    text: best.tie.lowest(),
    texts: equals.reduce((n, { tie }) => n + tie.texts, 0),
    status: EXACT,
  };
}

/** The least gain as large as possible, then the next (leximin). */
export function egalitarian(model: Model, zone: Zone, work: Work): Solution {
  return eitherWay(model, zone, work, {
    search: effort => solution(leximin(zone, plainShares(model), effort), null),
    rank: sorted,
    value: gains => Math.min(...gains),
  });
}

/** The most that each party can gain within the zone, of which `some` is a text; null where a search was capped. */
function idealOf(model: Model, zone: Zone, some: Incumbent, work: Work): readonly number[] | null {
  const ideal: number[] = [];
  for (const party of everyone(model)) {
    const goal = linearGoal(unit(party));
    const rows = [...zone.rows, ...floorRows(zone)];
    const known = { ...some, value: goal.value(some.sums) };
    const found = optimise({ ...zone, goal, rows }, work.caps.nodes, { known });
    work.nodes += found.nodes;
    if (!found.proved || !found.best) return null;
    ideal.push(found.best.value - model.parties[party]!.walkAway);
  }
  return ideal;
}

/**
 * Gains in proportion to the ideal gains, as far as single texts allow: the least share of the ideal as large
 * as possible, then the next (Kalai and Smorodinsky, Econometrica 43, 1975, whose solution on convex sets has
 * equal shares). A party that cannot gain anything counts as served. The ideal gains are the most that each
 * party can have within the zone.
 */
export function kalaiSmorodinsky(
  model: Model,
  zone: Zone,
  work: Work,
): { readonly solution: Solution; readonly ideal: readonly number[] | null } {
  const served = (ideal: readonly number[]): Shares => ({
    parties: everyone(model).filter(party => ideal[party]! > 0),
    from: walkAways(model),
    scale: ideal.map(most => Math.max(1, most)),
  });
  let ideal: readonly number[] | null = null;
  let shares = served(model.parties.map(() => 0));
  const inShares = (gains: readonly number[]) =>
    shares.parties.map(p => gains[p]! / shares.scale[p]!);
  const found = eitherWay(model, zone, work, {
    search: effort => {
      const some = someText(zone, effort);
      if (some === 'none') return NO_TEXT;
      ideal = some === 'capped' ? null : idealOf(model, zone, some, effort);
      if (!ideal) {
        const { text } = egalitarian(model, zone, effort);
        return { value: null, text, texts: null, status: bound(0, 1) };
      }
      shares = served(ideal);
      if (shares.parties.length > 0) return solution(leximin(zone, shares, effort), null);
      const least = egalitarian(model, zone, effort);
      return { ...least, value: least.text && 1 };
    },
    see: points => {
      ideal = model.parties.map((_, p) => Math.max(...points.map(gains => gains[p]!)));
      shares = served(ideal);
    },
    rank: gains => [...sorted(inShares(gains)), ...sorted(gains)],
    value: gains => Math.min(1, ...inShares(gains)),
  });
  return { solution: found, ideal: found.text ? ideal : null };
}

/** The largest sum of gains (Harsanyi 1955). */
export function utilitarian(model: Model, zone: Zone, work: Work): Solution {
  const all = model.parties.map(() => 1);
  const base = walkAways(model).reduce((total, d) => total + d, 0);
  return eitherWay(model, zone, work, {
    search: effort => largest(zone, all, plainShares(model), effort, total => total - base),
    rank: gains => [sum(gains), ...sorted(gains)],
    value: sum,
  });
}

/** The largest worth for one party among texts that keep the zone's rows, as a gain. */
export function bestFor(model: Model, zone: Zone, party: number, work: Work): Solution {
  const { walkAway } = model.parties[party]!;
  const shares = plainShares(model);
  return eitherWay(model, zone, work, {
    search: effort => largest(zone, unit(party), shares, effort, worth => worth - walkAway),
    rank: gains => [gains[party]!, ...sorted(gains)],
    value: gains => gains[party]!,
  });
}

/** One question put in two ways. */
interface Ways {
  readonly search: (work: Work) => Solution;
  readonly see?: (points: readonly (readonly number[])[]) => void; // before points are ranked
  readonly rank: (gains: readonly number[]) => Rank;
  readonly value: (gains: readonly number[]) => number;
}

const QUICK_NODES = 20_000;
const FEW = 3000; // beginnings of texts that tie: if there are more, a search for the best is quicker

/** By a quick search; by the frontier, if that does not settle it; and where both are too much, by a long search. */
function eitherWay(model: Model, zone: Zone, work: Work, ways: Ways): Solution {
  const quick = work.limited(QUICK_NODES);
  const first = ways.search(quick);
  work.add(quick);
  if (first.status.type === 'exact' && (first.texts !== null || !work.ties)) return first;
  const found = wholeFrontier(zone, work);
  if (!found) return work.caps.nodes > QUICK_NODES ? ways.search(work) : first;
  if (found.points.length === 0) return NO_TEXT;
  ways.see?.(found.points);
  const { gains, text, texts } = firstOn(model, zone, found, ways.rank, work);
  return { value: gains && ways.value(gains), text, texts, status: EXACT };
}

const sorted = (gains: readonly number[]): readonly number[] => gains.toSorted((a, b) => a - b);
const sum = (gains: readonly number[]): number => gains.reduce((total, gain) => total + gain, 0);

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
  const goal = linearGoal(weights);
  const problem = { ...zone, goal, rows };
  // What there is to beat cuts branches and settles prices; where there is nothing, no search is needed.
  const some = someText(zone, work);
  if (some === 'none') return NO_TEXT;
  const known = some === 'capped' ? {} : { known: { ...some, value: goal.value(some.sums) } };
  const found = optimise(problem, work.caps.nodes, known);
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
  const value = shown(found.best.value);
  const text = [...found.best.text];
  if (!work.ties) return { value, text, texts: null, status: EXACT };
  const most = Math.min(FEW, work.caps.states);
  const few = tiesAt(problem, found.root, shares.from.length, found.best.value, most);
  if (few) return { value, ...bestTie(few, shares), status: EXACT };
  const row = { weights, least: found.best.value };
  const tied = leximin({ ...zone, rows: [...zone.rows, row] }, shares, work);
  return solution(tied, { text, value });
}

/** Some text of the zone. `none`: there is not any; `capped`: the search for one was. */
function someText(zone: Zone, work: Work): Incumbent | 'none' | 'capped' {
  const asking = zone.floors.flatMap((floor, party) => (floor === null ? [] : [party]));
  const from = zone.floors.map(floor => floor ?? 0);
  const ones = from.map(() => 1);
  const problem = { ...zone, goal: leastGoal(asking, from, ones) };
  const { best, proved, nodes } = optimise(problem, work.caps.nodes, { needed: 0, enough: 0 });
  work.nodes += nodes;
  return best ?? (proved ? 'none' : 'capped');
}

/** From a leximin search to a solution. `other`: a text that has its value in another measure, and that value. */
function solution(
  found: Leximin,
  other: { readonly text: Text; readonly value: number } | null,
): Solution {
  if (found.texts === 0) return NO_TEXT;
  const proved = other !== null || found.upper <= found.least + EPSILON;
  const least = found.text && found.least;
  return {
    value: other ? other.value : least,
    text: found.text ?? other?.text ?? null,
    texts: found.texts,
    status: proved ? EXACT : bound(least, found.upper),
  };
}

export const bound = (low: number | null, high: number | null): Status => ({
  type: 'bound',
  low,
  high,
});
