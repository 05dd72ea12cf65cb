/** What is still to mark in this round, and where the next of it lies. */
import type { PartyView, PointId, PublicView } from '#engine/types.ts';
import type { Column } from './roving.ts';

/** Points of the agenda that have no mark of this seat yet. */
export const unmarkedIn = (view: PublicView | PartyView | null): readonly PointId[] =>
  view && 'marks' in view ? view.agenda.filter(point => !view.marks[point]) : [];

/** The first of them after a card, in the order of the table and on from its start; null where all are marked. */
export function nextUnmarked(
  columns: readonly Column[],
  unmarked: readonly PointId[],
  from: PointId | null,
): PointId | null {
  const points = columns.flatMap(column => column.points);
  const after = from === null ? 0 : points.indexOf(from) + 1;
  const inOrder = [...points.slice(after), ...points.slice(0, after)];
  return inOrder.find(point => unmarked.includes(point)) ?? null;
}
