/** Moving over the cards with the arrow keys: one tab stop a dossier. */
import type { PointId } from '#engine/types.ts';

export interface Column {
  readonly id: string;
  readonly points: readonly PointId[];
}

/** Where a key leads from a card, or null where it leads nowhere. Columns keep the height of the card. */
export function stepFrom(columns: readonly Column[], from: PointId, key: string): PointId | null {
  const column = columns.findIndex(c => c.points.includes(from));
  const points = columns[column]?.points ?? [];
  const row = points.indexOf(from);
  switch (key) {
    case 'ArrowDown':
      return points[row + 1] ?? null;
    case 'ArrowUp':
      return points[row - 1] ?? null;
    case 'ArrowRight':
      return across(columns[column + 1], row);
    case 'ArrowLeft':
      return across(columns[column - 1], row);
    case 'Home':
      return points[0] ?? null;
    case 'End':
      return points.at(-1) ?? null;
    default:
      return null;
  }
}

const across = (column: Column | undefined, row: number): PointId | null =>
  column?.points[Math.min(row, column.points.length - 1)] ?? null;
