import { useId } from 'preact/hooks';
import type { MemberId } from '#wire/ids.ts';
import type { MemberSeen, OnlookerTable } from '#wire/seen.ts';
import { useContent } from '#dom/game.ts';
import { cellOf, livePoints, settledCell } from '#record/cells.ts';
import { everyParty, TheShort } from '#words/parties.ts';
import { initiativePhrase, numbers } from '#words/phrases.ts';
import { t } from '#words/teacher.ts';
import { Cells } from '../parts/Cells.tsx';
import { stateWords } from '../parts/stateWords.ts';
import { teamAt } from './people.ts';
import { SeatRow } from './SeatRow.tsx';

interface Props {
  readonly number: number;
  readonly table: OnlookerTable | null; // null: before the talks
  readonly members: readonly MemberSeen[];
  readonly onPerson: (member: MemberId) => void;
}

/** One table: its seats, what is put forward, and the text so far. The same order and height for all. */
export function TableColumn({ number, table, members, onPerson }: Props) {
  const id = useId();
  return (
    <section class="console-table" aria-labelledby={id} data-table={number}>
      <header>
        <h2 id={id} tabIndex={-1}>
          {t('teacher:table', { number })}
        </h2>
        {table && (
          <p>
            <b>{t(`teacher:phase.${table.view.phase}`)}</b> · {stateWords(table)}
          </p>
        )}
      </header>
      <ul class="console-seats" aria-label={t('teacher:seatsNow', { number })}>
        {everyParty().map(seat => (
          <SeatRow
            key={seat}
            seat={seat}
            table={table}
            team={teamAt(members, number, seat)}
            onPerson={onPerson}
          />
        ))}
      </ul>
      {table && <PutForward table={table} />}
      {table && <TextSoFar table={table} />}
    </section>
  );
}

function PutForward({ table: { view } }: { readonly table: OnlookerTable }) {
  const content = useContent();
  const open = view.caucus?.tabled;
  return (
    <>
      <h3>{t('teacher:putForward')}</h3>
      {open ? (
        <p class="console-forward">
          <b>{t('teacher:putBy', { party: TheShort(open.by), words: '' })}</b>
          {initiativePhrase(content, open.initiative)}
        </p>
      ) : (
        <p class="console-forward console-nothing">{t(`teacher:nothing.${view.phase}`)}</p>
      )}
    </>
  );
}

function TextSoFar({ table: { view } }: { readonly table: OnlookerTable }) {
  const points = livePoints(view);
  const settled = points.filter(point => settledCell(view, point) !== 'open');
  const open = points.length - settled.length;
  return (
    <>
      <h3>{t('teacher:text')}</h3>
      <Cells points={points} of={point => cellOf(view, point)} />
      <p class="console-settled">
        {settled.length === 0
          ? t('teacher:textNone', { open })
          : t('teacher:textSays', { settled: settled.length, points: numbers(settled), open })}
      </p>
    </>
  );
}
