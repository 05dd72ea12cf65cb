/** What a round changed, for its summary. */
import type { PointId, PublicView } from '#engine/types.ts';
import { revealedPoints, type RevealedPoint } from './reveal.ts';

/** The articles that this round added, and those that were there before, in order. */
export function articlesBy(view: PublicView): {
  readonly fresh: readonly PointId[];
  readonly earlier: readonly PointId[];
} {
  const all = view.articles.map(article => article.point);
  const isFresh = (id: PointId) => view.points[id]?.settled?.round === view.round;
  return { fresh: all.filter(isFresh), earlier: all.filter(id => !isFresh(id)) };
}

/** What is left in brackets of this round's agenda; the closest to consent come first. */
export function stillOpen(view: PublicView): readonly RevealedPoint[] {
  const reveal = view.reveals.find(r => r.round === view.round);
  if (!reveal) return [];
  return revealedPoints(reveal)
    .filter(({ point }) => !view.points[point]?.settled)
    .toSorted((a, b) => closeness(b) - closeness(a));
}

/** How many seats chose the same option; fewer different options break a tie. */
const closeness = ({ candidates }: RevealedPoint): number =>
  (candidates[0]?.parties.length ?? 0) * 10 - candidates.length;
