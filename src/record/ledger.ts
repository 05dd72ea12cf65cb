/** What became of every point of the plan, parked ones too: 28 cells by dossier. */
import { numberOf } from '#content/catalogue.ts';
import type { ScenarioContent } from '#content/schema.ts';
import type { Points } from '#engine/text.ts';
import type { PointId } from '#engine/types.ts';
import { statusOf, type PointStatus } from './pointStatus.ts';

/** In the order of the key: from settled as drafted to outside these talks. */
export const STATUSES = ['settled', 'amended', 'struck', 'bracketed', 'parked'] as const;

export interface LedgerRow {
  readonly dossier: string; // its id
  readonly cells: readonly LedgerCell[]; // by number
}
export interface LedgerCell {
  readonly point: PointId;
  readonly status: PointStatus;
}

export function ledgerOf(content: ScenarioContent, points: Points): readonly LedgerRow[] {
  return content.dossiers.map(({ id, points: inside }) => ({
    dossier: id,
    cells: inside
      .toSorted((a, b) => numberOf(a) - numberOf(b))
      .map(point => ({ point, status: statusOf(points[point]) })),
  }));
}

/** How many cells there are of each status. */
export function tallyOf(rows: readonly LedgerRow[]): Readonly<Record<PointStatus, number>> {
  const tally = { settled: 0, amended: 0, struck: 0, bracketed: 0, parked: 0 };
  for (const { cells } of rows) for (const { status } of cells) tally[status] += 1;
  return tally;
}
