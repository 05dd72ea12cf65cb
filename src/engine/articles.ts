/** The draft text as articles: in the order of settling, numbered without a gap. */
import { remembered } from './remembered.ts';
import { idsOf, type Points } from './text.ts';
import { STRUCK, type Article, type PointId } from './types.ts';

/**
 * The settled points, first settled first. Numbers follow the text as it stands: what is reopened or struck
 * leaves no gap, and an article of the text that was signed first keeps its place when a swap rewords it.
 */
export const articlesIn = remembered(
  (points: Points, signedFirst: Points | null): readonly Article[] => {
    const placeOf = (id: PointId): number => {
      const settled = points[id]?.settled;
      const before = settled?.by === 'swap' ? signedFirst?.[id]?.settled : null;
      return (before ?? settled)?.article ?? 0;
    };
    let last = 0;
    return idsOf(points)
      .filter(id => placeOf(id) > 0)
      .toSorted((a, b) => placeOf(a) - placeOf(b))
      .map(point => ({ point, number: points[point]?.current === STRUCK ? null : ++last }));
  },
);
