/** The turns of ended talks: where what is settled changed, and the move before which it could still be otherwise. */
import type { OptionId, PointId, PublicView } from '#engine/types.ts';

/** A change of what is settled, or one that was not carried, with the moments around it. */
export interface Turn {
  readonly before: number; // moves made when it could still be otherwise
  readonly after: number; // moves made when it was done
  readonly round: number;
  readonly by: 'marks' | 'vote' | 'reopening' | 'swap' | 'refused';
  readonly points: readonly PointId[]; // settled or opened again, or that would have been
}

/** Every change of what is settled; `seen`: the view before each move, and at last the view at the end. */
export function turnsOf(seen: readonly PublicView[]): readonly Turn[] {
  return seen.slice(1).flatMap((after, i): readonly Turn[] => {
    const before = seen[i];
    if (!before) return [];
    const points = (Object.keys(after.points) as PointId[]).filter(
      id => settledAs(before, id) !== settledAs(after, id),
    );
    if (points.length === 0) return [];
    const opens = points.every(id => settledAs(after, id) === null);
    const by = opens ? 'reopening' : (BY[before.phase] ?? 'swap');
    return [{ before: choiceBefore(seen, i), after: i + 1, round: before.round, by, points }];
  });
}

const BY: Readonly<Partial<Record<PublicView['phase'], Turn['by']>>> = {
  marks: 'marks',
  caucus: 'vote',
};

/** The option that a point is settled as, or null. */
export const settledAs = ({ points }: Pick<PublicView, 'points'>, id: PointId): OptionId | null => {
  const state = points[id];
  return state?.settled ? state.current : null;
};

/** The first move of the same marks, or the move by which the initiative was tabled. */
export function choiceBefore(seen: readonly PublicView[], at: number): number {
  const now = seen[at];
  let first = at;
  while (first > 0) {
    const earlier = seen[first - 1];
    if (earlier?.phase !== now?.phase || earlier?.round !== now?.round) break;
    if (now?.phase === 'caucus' && !seen[first]?.caucus?.tabled) break;
    first -= 1;
  }
  return first;
}
