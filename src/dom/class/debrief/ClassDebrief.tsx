import { useEffect, useRef, useState } from 'preact/hooks';
import type { OnlookerTable, TeacherSeen } from '#wire/seen.ts';
import { useContent } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { download } from '#dom/parts/download.ts';
import { magnitude } from '#analysis/doors.ts';
import { isOver } from '#record/compared.ts';
import { t } from '#words/teacher.ts';
import { Legend } from '../parts/Cells.tsx';
import { turnFullScreen, useLetters } from '../parts/letters.ts';
import { classFile } from './classFile.ts';
import { TableSheet } from './TableSheet.tsx';
import { useClassDoors, type Counted } from './useClassDoors.ts';
import { useLogs, type Logs } from './useLogs.ts';
import './debrief.css';

const QUESTIONS = ['doors', 'line', 'sources', 'differ'] as const;

interface Props {
  readonly seen: Pick<TeacherSeen, 'tables'>;
  readonly back: string; // where that leads
  readonly onBack: () => void;
}

/** What each table made of the same papers, side by side by number. Nothing ranks a table, a team or a student. */
export function ClassDebrief({ seen: { tables }, back, onBack }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  const areOver = tables.every(isOver);
  const { logs, refused } = useLogs(
    tables.map(({ number }) => number),
    areOver,
  );
  const counted = useClassDoors(logs);
  useEffect(() => head.current?.focus(), []);
  const over = tables.filter(isOver);
  return (
    <div class="class-debrief">
      <header class="class-debrief-top">
        <h1 ref={head} tabIndex={-1}>
          {t('teacher:debriefTitle', { count: tables.length })}
        </h1>
        <Legend cells={['drafted', 'changed', 'struck', 'open']} />
      </header>
      <main class="class-debrief-main">
        {!areOver && (
          <p role="status" class="class-debrief-note">
            {over.length === 0 && t('teacher:noneEnded')} {over.length > 0 && stillTalking(tables)}{' '}
            {t('teacher:papersLater')}
          </p>
        )}
        {refused !== null && (
          <p role="alert" class="class-debrief-note">
            {refused}
          </p>
        )}
        {over.map(table => (
          <TableSheet
            key={table.number}
            table={table}
            counted={counted.get(table.number) ?? null}
            top={topOf([...counted.values()])}
          />
        ))}
      </main>
      <Foot tables={over} logs={logs} back={back} onBack={onBack} />
    </div>
  );
}

const stillTalking = (tables: readonly OnlookerTable[]): string =>
  tables
    .filter(table => !isOver(table))
    .map(({ number }) => t('teacher:stillTalking', { number }))
    .join(' ');

/** All curves have one scale. */
const topOf = (all: readonly Counted[]): number =>
  Math.max(2, ...all.flatMap(doors => (doors === 'failed' ? [] : doors.flatMap(({ all: texts }) => (texts ? Math.ceil(magnitude(texts)) : []))))); // prettier-ignore

interface FootProps extends Pick<Props, 'back' | 'onBack'> {
  readonly tables: readonly OnlookerTable[];
  readonly logs: Logs;
}

function Foot({ tables, logs, back, onBack }: FootProps) {
  const content = useContent();
  const [asked, ask] = useState(0);
  const [failed, setFailed] = useState<readonly number[]>([]);
  const question = QUESTIONS[asked % QUESTIONS.length] ?? 'doors';
  const next = () => ask(count => count + 1);
  useLetters({ n: next, f: turnFullScreen });
  const save = () => {
    const { text, leftOut } = classFile(content, logs);
    setFailed(leftOut);
    download('class.csv', text, 'text/csv');
  };
  return (
    <footer class="class-debrief-foot">
      <p aria-live="polite">
        <b>{t('teacher:talk')}</b> {t(`teacher:questions.${question}`)}
      </p>
      {failed.map(number => (
        <p key={number} role="alert">
          {t('teacher:csvFailed', { number })}
        </p>
      ))}
      <div class="class-debrief-acts">
        <Button onClick={next}>{t('teacher:nextQuestion')}</Button>
        <Button disabled={logs.size < tables.length || tables.length === 0} onClick={save}>
          {t('teacher:csv')}
        </Button>
        <Button onClick={turnFullScreen}>{t('teacher:fullScreen')}</Button>
        <Button onClick={() => window.print()}>{t('teacher:print')}</Button>
        <Button onClick={onBack}>{back}</Button>
      </div>
    </footer>
  );
}
