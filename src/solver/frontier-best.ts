/**
 * The best text by way of the whole frontier: where many texts have the same gains, a search tree meets them
 * again and again, while the frontier holds each set of gains once. The best by any measure that never falls
 * with gains is among its points.
 */
import { ascend } from './ascent.ts';
import { frontier, type Frontier } from './frontier.ts';
import { leastGoal } from './goal.ts';
import { lowerText, type Model, type Text } from './model.ts';
import { tiesAt } from './ties.ts';
import type { Work } from './work.ts';
import type { Zone } from './zone.ts';

/** What decides between gains, the most important first; larger is better. */
export type Rank = readonly (number | bigint)[];

export interface FrontierBest {
  readonly gains: readonly number[] | null; // null: there is no text
  readonly text: Text | null; // the lowest of those that rank first
  readonly texts: number | null; // that rank first; null: not all were found within the caps
}

/** Null where the zone asks more than floors, or its frontier is beyond the caps. */
export function wholeFrontier(zone: Zone, work: Work): Frontier | null {
  const floors = zone.floors.flatMap((least, party) => (least === null ? [] : [{ party, least }]));
  if (floors.length < zone.floors.length || zone.rows.length > 0) return null;
  return frontier(zone.diagram, floors, work);
}

/** The points that rank first. Gains are over walking away. */
export function firstOn(
  model: Model,
  zone: Zone,
  found: Frontier,
  rank: (gains: readonly number[]) => Rank,
  work: Work,
): FrontierBest {
  const over = zone.floors.map((floor, p) => (floor ?? 0) - model.parties[p]!.walkAway);
  const ranked = found.points.map((point, i) => {
    const gains = point.map((gain, p) => gain + over[p]!);
    return { i, gains, rank: rank(gains) };
  });
  const best = ranked.reduce<(typeof ranked)[number] | null>(
    (a, b) => (a && higher(a.rank, b.rank) >= 0 ? a : b),
    null,
  );
  if (!best) return { gains: null, text: null, texts: 0 };
  const first = { gains: best.gains, text: found.textAt(best.i), texts: null };
  if (!work.ties) return first;
  const ties = ranked
    .filter(point => higher(point.rank, best.rank) === 0)
    .map(({ gains }) => textsWith(model, zone, gains, work));
  const known = ties.flatMap(tie => (tie ? [tie] : []));
  const lowest = known.map(tie => tie.lowest).sort(lowerText)[0];
  return {
    ...first,
    text: lowest ?? first.text,
    texts: known.length < ties.length ? null : known.reduce((n, tie) => n + tie.texts, 0),
  };
}

/** How many texts have exactly these gains, which no text exceeds, and the lowest of them. */
function textsWith(model: Model, zone: Zone, gains: readonly number[], work: Work) {
  const worths = gains.map((gain, p) => gain + model.parties[p]!.walkAway);
  const all = worths.map((_, p) => p);
  const goal = leastGoal(
    all,
    worths,
    all.map(() => 1),
  );
  const problem = { ...zone, goal };
  const ties = tiesAt(problem, ascend(problem, { needed: 0 }), all.length, 0, work.caps.states);
  const tie = ties?.[0];
  return tie ? { texts: tie.texts, lowest: tie.lowest() } : null;
}

function higher(a: Rank, b: Rank): number {
  for (let i = 0; i < a.length; i++) {
    if (a[i]! > b[i]!) return 1;
    if (a[i]! < b[i]!) return -1;
  }
  return 0;
}
