/** All moves as a table that spreadsheets open (RFC 4180), one move a line. */
import type { Catalogue } from '#content/catalogue.ts';
import type { Ended } from './ended.ts';
import { t } from '#words/report.ts';
import { pointsIn, toldMoves, type ToldMove } from './moves.ts';

export const COLUMNS = ['number', 'round', 'phase', 'seat', 'act', 'points', 'options', 'words', 'reason', 'crossing', 'ownWords'] as const; // prettier-ignore
type Column = (typeof COLUMNS)[number];

export function csvOf(content: Catalogue, ended: Pick<Ended, 'steps'>): string {
  const rows = toldMoves(content, ended).map(move => cellsOf(content, move));
  return csvText([
    COLUMNS.map(column => t(`report:column.${column}`)),
    ...rows.map(row => COLUMNS.map(c => row[c])),
  ]);
}

/** RFC 4180: a row a line, each cell quoted where it has to be. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `${BYTE_ORDER_MARK}${rows.map(cells => cells.map(quoted).join(',')).join('\r\n')}\r\n`;

/** Without it some spreadsheets read the text in another encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

export function cellsOf(content: Catalogue, move: ToldMove): Readonly<Record<Column, string>> {
  const { by, changes, crossings } = move;
  return {
    number: String(move.number),
    round: String(move.round),
    phase: t(`report:phase.${move.phase}`),
    seat: by === 'chair' ? t('report:chair') : content.party(by).name,
    act: move.act,
    points: pointsIn(changes),
    options: changes.map(({ option }) => option).join(' '),
    words: move.sentence,
    reason: move.reason,
    crossing: crossings.map(({ code }) => t(`common:crossing_${code}`)).join('; '),
    ownWords: crossings.flatMap(({ words }) => words ?? []).join('; '),
  };
}

/** Quoted where it has to be. What would begin a formula does not: somebody else wrote some of these words. */
function quoted(cell: string): string {
  const safe = /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
