/** How the talks of one table ended, to be held beside those of another on the same papers. Nothing here ranks them. */
import { changed, linesInForce } from '#engine/crossing.ts';
import { crosses, pointsOf } from '#engine/predicate.ts';
import { numberOf } from '#content/catalogue.ts';
import {
  DRAFTED,
  type Line,
  type LineId,
  type LineStatus,
  type Party,
  type PointId,
  type PublicView,
} from '#engine/types.ts';
import { settledCell } from './cells.ts';

/** A red line with the points on which it hangs there. */
export interface LineAt {
  readonly line: LineId;
  readonly points: readonly PointId[];
}

export interface TableEnd {
  readonly settled: readonly PointId[]; // struck ones too
  readonly struck: readonly PointId[];
  readonly open: readonly PointId[];
  /** Lines that the text crosses, with the settled points any of which alone, settled otherwise, would keep them. */
  readonly crossed: readonly LineAt[];
  /** Lines that it crosses by what it does not say. */
  readonly unmet: readonly LineId[];
  /** Lines that it keeps and that an open point, as drafted, would cross. */
  readonly kept: readonly LineAt[];
}

export function tableEnd(view: PublicView): TableEnd {
  const ids = view.setting.points.map(({ id }) => id);
  const of = (cells: readonly string[]) => ids.filter(id => cells.includes(settledCell(view, id)));
  const open = of(['open']);
  const settled = of(['drafted', 'changed', 'struck']);
  const lines = linesInForce(view);
  const isCrossed = (line: Line) => crosses(line, view.text, lines);
  const crossed = lines.filter(isCrossed).map(line => {
    const own = settled.filter(id => pointsOf(line.holds, lines).has(id));
    return { line: line.id, points: own.filter(id => couldKeep(view, line, lines, id)) };
  });
  return {
    settled,
    struck: of(['struck']),
    open,
    crossed: crossed.filter(({ points }) => points.length > 0),
    unmet: crossed.filter(({ points }) => points.length === 0).map(({ line }) => line),
    kept: lines
      .filter(line => !isCrossed(line))
      .map(line => ({
        line: line.id,
        points: open.filter(id =>
          crosses(line, changed(view.text, [{ point: id, option: DRAFTED }]), lines),
        ),
      }))
      .filter(({ points }) => points.length > 0),
  };
}

const couldKeep = (
  { setting, text }: PublicView,
  line: Line,
  lines: readonly Line[],
  point: PointId,
): boolean =>
  (setting.points.find(({ id }) => id === point)?.options ?? []).some(
    option => !crosses(line, changed(text, [{ point, option }]), lines),
  );

/** Lines of one party and one status told together, with all points on which they hang. */
export interface Lines {
  readonly party: Party;
  readonly status: LineStatus;
  readonly lines: readonly LineId[];
  readonly points: readonly PointId[];
}

export function together(
  all: readonly LineAt[],
  of: (line: LineId) => Pick<Line, 'party' | 'status'>,
): readonly Lines[] {
  const groups = new Map<string, Lines>();
  for (const { line, points } of all) {
    const { party, status } = of(line);
    const key = `${party} ${status}`;
    const before = groups.get(key);
    groups.set(key, {
      party,
      status,
      lines: [...(before?.lines ?? []), line],
      points: [...new Set([...(before?.points ?? []), ...points])].toSorted((a, b) => numberOf(a) - numberOf(b)), // prettier-ignore
    });
  }
  return [...groups.values()];
}

/** Whether nothing more happens at a table: its talks have ended, or the teacher has closed it. */
export const isOver = (table: { readonly isClosed: boolean; readonly view: PublicView }): boolean =>
  table.isClosed || table.view.phase === 'ended';
