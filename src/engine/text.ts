/** The draft text as it stands. */
import { remembered } from './remembered.ts';
import { STRUCK, type Outcome, type PointId, type PointState } from './types.ts';

export type Points = Readonly<Record<PointId, PointState>>;

/** The ids of the live points, by number. */
export const idsOf = (points: Points): readonly PointId[] => Object.keys(points) as PointId[];

/** The text if the talks ended now: a settled point is its option, a bracketed one counts as struck. */
export const textOf = remembered((points: Points): Outcome => {
  const text: Record<PointId, string> = {};
  for (const id of idsOf(points)) {
    const point = points[id];
    text[id] = point?.settled ? point.current : STRUCK;
  }
  return text;
});

export const isSettled = (points: Points, id: PointId): boolean => points[id]?.settled != null;

export const bracketed = (points: Points): readonly PointId[] =>
  idsOf(points).filter(id => !isSettled(points, id));

/** The points reopened together with one: itself and all that one package tied to it. */
export function tiedTo(points: Points, id: PointId): readonly PointId[] {
  const tie = points[id]?.settled?.tie ?? null;
  if (tie === null) return [id];
  return idsOf(points).filter(other => points[other]?.settled?.tie === tie);
}
