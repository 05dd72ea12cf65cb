import { numberOf } from '#content/catalogue.ts';
import type { PointId } from '#engine/types.ts';
import type { Cell } from '#record/cells.ts';
import { t } from '#words/teacher.ts';
import './cells.css';

interface Props {
  readonly points: readonly PointId[];
  readonly of: (point: PointId) => Cell;
}

/** A point each, by number; shape and fill say how it stands, and so do the words for a listener. */
export function Cells({ points, of }: Props) {
  return (
    <ol class="cells">
      {points.map(point => {
        const cell = of(point);
        return (
          <li key={point} class={`cell cell-${cell}`}>
            <span aria-hidden="true">{numberOf(point)}</span>
            <span class="visually-hidden">
              {t('teacher:cellOf', { number: numberOf(point), cell: t(`teacher:cell.${cell}`) })}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** What the cells mean, with how many there are of each. */
export function Legend({
  cells,
  count,
}: {
  cells: readonly Cell[];
  count?: (cell: Cell) => number;
}) {
  return (
    <ul class="cells-legend">
      {cells.map(cell => (
        <li key={cell}>
          <span class={`cell cell-${cell}`} aria-hidden="true" />
          {count
            ? t('teacher:legend', { cell: t(`teacher:cell.${cell}`), count: count(cell) })
            : t(`teacher:cell.${cell}`)}
        </li>
      ))}
    </ul>
  );
}
