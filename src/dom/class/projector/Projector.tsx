import { useEffect, useState } from 'preact/hooks';
import type { OnlookerSeen, OnlookerTable } from '#wire/seen.ts';
import { useApp, useGame } from '#dom/game.ts';
import { lazy } from '#dom/parts/Lazy.tsx';
import { isOver } from '#record/compared.ts';
import { t } from '#words/teacher.ts';
import { onlookerSeen, useClass } from '../classroom.ts';
import { shortAddress } from '../parts/address.ts';
import { ClockFace } from '../parts/ClockFace.tsx';
import { useDaylight } from '../parts/daylight.ts';
import { turnFullScreen, useLetters } from '../parts/letters.ts';
import { ComeIn } from './ComeIn.tsx';
import { TableShown } from './TableShown.tsx';
import { Showing, useShown } from './Showing.tsx';
import './projector.css';

const ClassDebrief = lazy(() => import('../debrief/ClassDebrief.tsx').then(m => m.ClassDebrief));

/** What hangs on the wall: the talks as everybody may see them, without a name of anybody. */
export function Projector() {
  const app = useApp();
  const seen = useClass(onlookerSeen);
  const content = useGame(state => state.content);
  const scenario = seen?.room.lesson.scenario;
  useDaylight();
  useEffect(() => {
    document.title = t('teacher:projector');
  }, []);
  useEffect(() => {
    if (scenario !== undefined) void app.loadContent(scenario);
  }, [app, scenario]);
  if (!seen || content?.content.id !== scenario)
    return (
      <main class="waiting">
        <h1>{t('teacher:projectorTitle')}</h1>
        <p role="status">{t('teacher:loading')}</p>
      </main>
    );
  return <OnTheWall seen={seen} />;
}

function OnTheWall({ seen }: { readonly seen: OnlookerSeen }) {
  const { room, tables } = seen;
  const [chosen, choose] = useState<number | 'all' | null>(null);
  const shown = useShown(tables, chosen);
  const [isDebrief, setDebrief] = useState(false);
  const areOver = tables.length > 0 && tables.every(isOver);
  useLetters(isDebrief ? {} : { f: turnFullScreen });
  if (isDebrief) return <ClassDebrief seen={seen} back={t('teacher:backToTables')} onBack={() => setDebrief(false)} />; // prettier-ignore
  const [first] = shown;
  const isTogether = shown.length > 1;
  return (
    <div class="projector">
      <header class="projector-top">
        <h1>{t('teacher:projectorTitle')}</h1>
        <p>
          <Where shown={shown} />
        </p>
        <ClockFace clock={room.clock} />
      </header>
      {first === undefined ? (
        <ComeIn room={room} />
      ) : (
        <main class={`projector-main ${isTogether ? 'projector-together' : ''}`}>
          {shown.map(table => (
            <TableShown key={table.number} table={table} isTogether={isTogether} />
          ))}
        </main>
      )}
      {first && (
        <footer class="projector-foot">
          {!room.isLocked && (
            <p>
              {t('teacher:joinAt')} <b>{shortAddress(location.href)}</b> {t('teacher:code')}{' '}
              <strong>{room.code}</strong>
            </p>
          )}
          {areOver && (
            <button type="button" class="projector-debrief" onClick={() => setDebrief(true)}>
              {t('teacher:debrief')}
            </button>
          )}
          {tables.length > 1 && <Showing tables={tables} chosen={chosen} onChoose={choose} />}
        </footer>
      )}
    </div>
  );
}

/** The round, where all that are shown are in the same one. */
function Where({ shown }: { readonly shown: readonly OnlookerTable[] }) {
  const [first] = shown;
  if (!first || shown.some(({ view }) => view.round !== first.view.round)) return null;
  const { round, rounds, phase } = first.view;
  if (round === 0) return <>{t('teacher:phase.brief')}</>;
  const isOnePhase = shown.every(({ view }) => view.phase === phase);
  return (
    <>
      <b>{t('teacher:roundNow', { round, rounds })}</b>
      {isOnePhase && ` · ${t(`teacher:phase.${phase}`)}`}
    </>
  );
}
