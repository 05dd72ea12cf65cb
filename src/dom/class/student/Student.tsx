import { useEffect, useRef } from 'preact/hooks';
import { useApp, useGame } from '#dom/game.ts';
import { lazy } from '#dom/parts/Lazy.tsx';
import { sayIn } from '#dom/parts/regions.ts';
import { t } from '#words/class.ts';
import { Phone } from '../Phone.tsx';
import { studentSeen, useClass } from '../classroom.ts';
import { useHeading } from '../useHeading.ts';
import { RoomStrip } from './RoomStrip.tsx';
import { SteppedAway } from './SteppedAway.tsx';
import { usePapersOpen } from './usePapersOpen.ts';
import { placeInWords } from './words.ts';
import { YouAreIn } from './YouAreIn.tsx';

const AppShell = lazy(() => import('#dom/app/AppShell.tsx').then(m => m.AppShell));

type Shown = 'connecting' | 'away' | 'in' | 'table';

/** A student's page: their place in the room, and the table itself once they are at one. */
export function Student() {
  const seen = useClass(studentSeen);
  const content = useGame(s => s.content);
  const screen = useGame(s => s.screen);
  const hasView = useGame(s => s.view !== null);
  const hasEnded = useGame(s => s.view?.phase === 'ended');
  const isOpen = usePapersOpen(hasEnded);
  const isReading = screen === 'sources' || screen === 'glossary';
  const isAtTable = screen === 'talks' && hasView && (!hasEnded || isOpen);
  const isAway = seen?.you.isSteppedAway === true;
  const shown: Shown = !seen ? 'connecting' : isReading || (isAtTable && !isAway) ? 'table' : isAway ? 'away' : 'in'; // prettier-ignore

  useHeading(shown);
  useTold();
  switch (shown) {
    case 'connecting':
      return (
        <Phone head={t('class:game')} bar={null}>
          <h1>{t('class:student.connecting')}</h1>
          <p role="status">{t('class:student.connectingAbout')}</p>
        </Phone>
      );
    case 'away':
      return <SteppedAway />;
    case 'in':
      return seen && <YouAreIn seen={seen} content={content} />;
    case 'table':
      return (
        <div class="class-table">
          <RoomStrip />
          <AppShell />
        </div>
      );
  }
}

/** Says where one is, at once and whenever the teacher moves one. */
function useTold(): void {
  const { store } = useApp();
  const seen = useClass(studentSeen);
  const hasNames = useGame(s => s.content !== null);
  const words = seen && hasNames ? placeInWords(seen) : null;
  const told = useRef<string | null>(null);
  useEffect(() => {
    if (words === null) return;
    const before = told.current;
    told.current = words;
    if (before === words) return;
    if (store.getState().settings.announcements === 'none') return;
    sayIn('live', t(before === null ? 'class:student.joined' : 'class:student.moved', { words }));
  }, [words, store]);
}
