/** The moves of all tables of a class as one table that spreadsheets open, with no name of anybody. */
import { viewsAlong } from '#analysis/along.ts';
import type { Catalogue } from '#content/catalogue.ts';
import type { Log } from '#engine/types.ts';
import { t } from '#words/report.ts';
import { cellsOf, COLUMNS, csvText } from './csv.ts';
import { toldMoves } from './moves.ts';

/**
 * Several tables on the same papers, one after the other; without what students have written themselves. `table`: the
 * head of the column of their numbers. Throws if a log does not replay.
 */
export function classCsv(
  content: Catalogue,
  tables: readonly { readonly number: number; readonly log: Log }[],
  table: string,
): string {
  const columns = COLUMNS.filter(column => column !== 'ownWords');
  const rows = tables.flatMap(({ number, log }) => {
    const views = viewsAlong(log);
    const steps = log.moves.flatMap((move, i) => {
      const before = views[i];
      return before ? [{ move, before }] : [];
    });
    return toldMoves(content, { steps }).map(move => {
      const cells = cellsOf(content, move);
      return [String(number), ...columns.map(column => cells[column])];
    });
  });
  return csvText([[table, ...columns.map(column => t(`report:column.${column}`))], ...rows]);
}
