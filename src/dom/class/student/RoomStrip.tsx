import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp, useGame } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { t } from '#words/class.ts';
import { studentSeen, useClass } from '../classroom.ts';
import { Clock } from './Clock.tsx';
import { Connection } from './Connection.tsx';
import { Proposals } from './Proposals.tsx';
import '../style/strip.css';

/** That the teacher has given one another place; `words` null: not, or it has been read. */
export interface Moved {
  readonly words: string | null;
  readonly dismiss: () => void;
}

/** Above the table: which one it is, the time, and what a room adds to it. */
export function RoomStrip({ moved }: { readonly moved: Moved }) {
  const app = useApp();
  const seen = useClass(studentSeen);
  const content = useGame(s => s.content);
  const isReading = useGame(s => s.screen !== 'talks');
  const strip = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = strip.current;
    if (!element) return undefined;
    const root = document.documentElement;
    const measured = new ResizeObserver(() =>
      root.style.setProperty('--strip', `${element.offsetHeight}px`),
    );
    measured.observe(element);
    return () => {
      measured.disconnect();
      root.style.removeProperty('--strip');
    };
  }, []);
  if (!seen) return null;
  const { you, table } = seen;
  const state = stateOf(seen.table);
  return (
    <aside ref={strip} class="class-strip" aria-label={t('class:student.strip')}>
      <div class="class-strip-row">
        <button type="button" class="class-strip-me" onClick={() => app.toTitle()}>
          {you.place.table !== null && `${t('class:table', { number: you.place.table })} · `}
          {you.nickname}
          <span class="visually-hidden"> {t('class:student.myPlace')}</span>
        </button>
        <Clock />
      </div>
      <div role="status">{!isReading && state && <p>{t(`class:student.now.${state}`)}</p>}</div>
      <Connection />
      {moved.words !== null && (
        <div class="class-strip-row">
          <p>{moved.words}</p>
          <Button onClick={moved.dismiss}>{t('common:dismiss')}</Button>
        </div>
      )}
      {content && table && !isReading && <Proposals table={table} content={content} />}
    </aside>
  );
}

/** What keeps the table from going on, if anything does. */
function stateOf(table: NonNullable<ReturnType<typeof studentSeen>>['table']) {
  if (!table || table.view.phase === 'ended') return null;
  if (table.isClosed) return 'closed';
  if (table.isPaused) return 'paused';
  return table.view.phase === 'summary' ? 'summary' : null;
}
