/** Settling points and taking them back into brackets. */
import { tiedTo } from './text.ts';
import type { Change, Negotiation, Party, PointId, PointState, Settlement } from './types.ts';

/** Settles the points as changed, each as the next article; more than one are tied together. */
export function settle(
  n: Negotiation,
  changes: readonly Change[],
  by: Settlement['by'],
): Negotiation {
  const points: Record<PointId, PointState> = { ...n.points };
  const tie = changes.length > 1 ? n.ties + 1 : null;
  let article = n.articles;
  for (const { point, option } of changes) {
    const before = points[point];
    if (!before) throw new Error(`settled ${point}, which is not live`);
    article += 1;
    points[point] = {
      ...before,
      current: option,
      settled: { article, round: n.round, tie, by },
      candidates: [],
    };
  }
  return { ...n, points, articles: article, ties: tie ?? n.ties };
}

/** Brackets the point again with all that is tied to it; each keeps its option as the current one. */
export function reopen(n: Negotiation, id: PointId, party: Party): Negotiation {
  const points: Record<PointId, PointState> = { ...n.points };
  for (const tied of tiedTo(n.points, id)) {
    const before = points[tied];
    if (!before) throw new Error(`reopened ${tied}, which is not live`);
    points[tied] = { ...before, settled: null, reopenedBy: [...before.reopenedBy, party] };
  }
  return { ...n, points };
}
