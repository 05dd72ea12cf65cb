import { useState } from 'preact/hooks';
import type { TeacherSeen } from '#wire/seen.ts';
import { useContent } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { isOver } from '#record/compared.ts';
import { t } from '#words/teacher.ts';
import { AskFirst, type Question } from '../parts/AskFirst.tsx';
import { endTalks, isPausedAt, nextStep } from './commands.ts';
import { useConsoleKeys } from './keys.ts';
import { useDo } from './useDo.ts';

const MORE_TIME = 2; // minutes
const MINUTE = 60_000; // ms

interface Props {
  readonly seen: TeacherSeen;
  readonly scope: number | null; // null: all tables
  readonly onScope: (scope: number | null) => void;
  readonly hasKeys: boolean;
  readonly onProjector: () => void;
  readonly onDebrief: () => void;
}

/** What steers the talks, at all tables or one. */
export function Controls({ seen, scope, onScope, hasKeys, onProjector, onDebrief }: Props) {
  const { content } = useContent();
  const { send, refused } = useDo();
  const [ask, setAsk] = useState<Question | null>(null);
  const { room, tables, members } = seen;
  const { lesson, stage, clock, clocks, isLocked } = room;
  const minutes = content.lengths.find(({ id }) => id === lesson.length)?.minutes ?? 0;
  const isPaused = isPausedAt(seen, scope);
  const inScope = tables.filter(({ number }) => scope === null || number === scope);
  const areOver = tables.length > 0 && tables.every(isOver);
  const isMarked = inScope.some(table => table.view.phase === 'marks' && !isOver(table));

  const pause = () => {
    if (stage === 'talks') void send({ type: 'pause', table: scope, isPaused: !isPaused });
  };
  const next = () => {
    if (stage === 'talks' && !inScope.every(isOver)) setAsk(nextStep(seen, scope, send));
  };
  const lock = () => void send({ type: 'lock', isLocked: !isLocked });
  const startClock = (left: number | null) => send({ type: 'clock', left, ifClock: clocks });
  const begin = async () => {
    if (await send({ type: 'begin' })) await startClock(minutes * MINUTE);
  };
  const mayBegin = () => {
    if (members.length > 0) return void begin();
    const run = () => void begin();
    setAsk({ title: t('teacher:begin'), says: [t('teacher:beginAbout')], yes: t('teacher:begin'), run }); // prettier-ignore
  };
  const table = (number: number | null) => {
    if (number !== null && number > lesson.tables) return;
    onScope(number);
    document.querySelector<HTMLElement>(`[data-table="${number}"] h2`)?.focus();
  };
  useConsoleKeys({ pause, next, lock, reveal: () => isMarked && next(), table }, hasKeys);

  return (
    <section class="console-controls" aria-label={t('teacher:controls')}>
      {lesson.tables > 1 && <Scope tables={lesson.tables} scope={scope} onScope={onScope} />}
      {stage === 'lobby' ? (
        <>
          <Button kind="solid" onClick={mayBegin}>
            {t('teacher:begin')}
          </Button>
          {members.some(({ place }) => place.role === 'waiting') && (
            <Button kind="ink" onClick={() => void send({ type: 'deal' })}>
              {t('teacher:deal')}
            </Button>
          )}
        </>
      ) : (
        !areOver && (
          <>
            <Button kind="ink" aria-keyshortcuts="Space" onClick={pause}>
              {t(isPaused ? 'teacher:resume' : 'teacher:pause')}
              <Key shown={hasKeys}>{t('teacher:key.space')}</Key>
            </Button>
            {clock ? (
              <Button
                kind="ink"
                onClick={() => void send({ type: 'addTime', ms: MORE_TIME * MINUTE, ifClock: clocks })} // prettier-ignore
              >
                {t('teacher:addTime', { minutes: MORE_TIME })}
              </Button>
            ) : (
              <Button kind="ink" onClick={() => void startClock(minutes * MINUTE)}>
                {t('teacher:startClock')}
              </Button>
            )}
            <Button kind="ink" aria-keyshortcuts="R" disabled={!isMarked} onClick={next}>
              {t('teacher:reveal')}
              <Key shown={hasKeys}>R</Key>
            </Button>
            <Button kind="solid" aria-keyshortcuts="ArrowRight" onClick={next}>
              {t('teacher:next')}
              <Key shown={hasKeys}>{t('teacher:key.right')}</Key>
            </Button>
          </>
        )
      )}
      <Button kind="ink" aria-keyshortcuts="L" onClick={lock}>
        {t(isLocked ? 'teacher:unlock' : 'teacher:lock')}
        <Key shown={hasKeys}>L</Key>
      </Button>
      <span class="console-apart">
        <Button kind="ink" onClick={onProjector}>
          {t('teacher:projector')}
        </Button>
        {stage !== 'lobby' && !areOver && (
          <Button kind="ink" onClick={() => setAsk(endTalks(seen, scope, send))}>
            {t('teacher:end')}
          </Button>
        )}
        {tables.some(isOver) && (
          <Button kind={areOver ? 'solid' : 'ink'} onClick={onDebrief}>
            {t('teacher:debrief')}
          </Button>
        )}
      </span>
      {refused !== null && (
        <p role="alert" class="console-refused">
          {refused}
        </p>
      )}
      {ask && <AskFirst ask={ask} onClose={() => setAsk(null)} />}
    </section>
  );
}

function Key({ shown, children }: { readonly shown: boolean; readonly children: string }) {
  return shown ? <kbd aria-hidden="true">{children}</kbd> : null;
}

interface ScopeProps {
  readonly tables: number;
  readonly scope: number | null;
  readonly onScope: (scope: number | null) => void;
}

function Scope({ tables, scope, onScope }: ScopeProps) {
  const numbers = Array.from({ length: tables }, (_, i) => i + 1);
  return (
    <span class="console-scope" role="group" aria-label={t('teacher:scope')}>
      <button type="button" aria-pressed={scope === null} onClick={() => onScope(null)}>
        {t(tables === 2 ? 'teacher:both' : 'teacher:all')}
      </button>
      {numbers.map(number => (
        <button
          key={number}
          type="button"
          aria-pressed={scope === number}
          onClick={() => onScope(number)}
        >
          {t('teacher:table', { number })}
        </button>
      ))}
    </span>
  );
}
