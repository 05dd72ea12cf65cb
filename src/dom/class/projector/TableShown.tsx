import { useId } from 'preact/hooks';
import type { OnlookerTable } from '#wire/seen.ts';
import type { PublicView } from '#engine/types.ts';
import { useContent } from '#dom/game.ts';
import { CELLS, cellOf, livePoints, type Cell } from '#record/cells.ts';
import { t } from '#words/teacher.ts';
import { Cells, Legend } from '../parts/Cells.tsx';
import { stateWords } from '../parts/stateWords.ts';
import { OnTheTable } from './OnTheTable.tsx';

interface Props {
  readonly table: OnlookerTable;
  readonly isTogether: boolean; // beside another table: its text in one row
}

/** One table: the text on one side, what is on the table on the other. */
export function TableShown({ table, isTogether }: Props) {
  const id = useId();
  const { number, view } = table;
  const points = livePoints(view);
  return (
    <section class="projector-table" aria-labelledby={id}>
      <header>
        <h2 id={id}>{t('teacher:table', { number })}</h2>
        <p>{stateWords(table)}</p>
      </header>
      {isTogether ? (
        <div class="projector-row">
          <Cells points={points} of={point => cellOf(view, point)} />
        </div>
      ) : (
        <Ledger view={view} />
      )}
      <OnTheTable table={table} />
    </section>
  );
}

/** Point by point, by dossier; a dossier without a live point is not part of these talks. */
function Ledger({ view }: { readonly view: PublicView }) {
  const { content } = useContent();
  const points = livePoints(view);
  const of = (cell: Cell) => points.filter(point => cellOf(view, point) === cell).length;
  const rows = content.dossiers
    .map(({ id, title, points: all }) => ({
      id,
      title,
      points: all.filter(p => points.includes(p)),
    }))
    .filter(row => row.points.length > 0);
  return (
    <div class="projector-ledger" role="group" aria-label={t('teacher:ledger')}>
      {rows.map(row => (
        <div key={row.id} class="projector-dossier">
          <h3>{row.title}</h3>
          <Cells points={row.points} of={point => cellOf(view, point)} />
        </div>
      ))}
      <Legend cells={CELLS.filter(cell => of(cell) > 0)} count={of} />
    </div>
  );
}
