/** The text as cells, a point each: how it stands, and which are in front of the seats now. */
import { statusOf } from './pointStatus.ts';
import { pointsIn } from '#store/face.ts';
import type { PointId, PublicView } from '#engine/types.ts';

export type Cell = 'open' | 'now' | 'drafted' | 'changed' | 'struck';
export const CELLS: readonly Cell[] = ['drafted', 'changed', 'struck', 'now', 'open'];

/** `now`: on this round's agenda or in what is put forward, and not settled. */
export function cellOf(view: PublicView, point: PointId): Cell {
  const open = view.caucus?.tabled;
  if (open && pointsIn(open.initiative).includes(point)) return 'now';
  const cell = settledCell(view, point);
  const isAsked = view.phase === 'marks' || (view.phase === 'caucus' && !open);
  return cell === 'open' && isAsked && view.agenda.includes(point) ? 'now' : cell;
}

/** However the talks go on: settled and how, or open. */
export function settledCell({ points }: PublicView, point: PointId): Exclude<Cell, 'now'> {
  switch (statusOf(points[point])) {
    case 'settled':
      return 'drafted';
    case 'amended':
      return 'changed';
    case 'struck':
      return 'struck';
    case 'parked':
    case 'bracketed':
      return 'open';
  }
}

export const livePoints = ({ setting }: PublicView): readonly PointId[] =>
  setting.points.map(({ id }) => id);
