import { useEffect, useRef, useState } from 'preact/hooks';
import { useApp, useGame } from '#dom/game.ts';
import { lazy } from '#dom/parts/Lazy.tsx';
import { sayIn } from '#dom/parts/regions.ts';
import { t } from '#words/class.ts';
import { Phone } from '../Phone.tsx';
import { studentSeen, useClass } from '../classroom.ts';
import { useHeading } from '../useHeading.ts';
import { RoomStrip, type Moved } from './RoomStrip.tsx';
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
  const moved = useTold();
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
          <RoomStrip moved={moved} />
          <AppShell />
        </div>
      );
  }
}

/** Says where one is, at once and whenever the teacher moves one; the latter is to be seen too, until it is dismissed. */
function useTold(): Moved {
  const [moved, setMoved] = useState<string | null>(null);
  const { store } = useApp();
  const seen = useClass(studentSeen);
  const hasNames = useGame(s => s.content !== null);
  const words = seen && hasNames ? placeInWords(seen) : null;
  const place = seen && [seen.you.place.table, seen.you.place.seat, seen.you.place.role].join(' ');
  const isSeated = seen !== null && seen.you.place.seat !== null;
  const told = useRef<{ words: string; place: string; isSeated: boolean } | null>(null);
  useEffect(() => {
    if (words === null || place === null) return;
    const before = told.current;
    told.current = { words, place, isSeated };
    if (before?.words === words) return;
    const isMoved = before !== null && before.isSeated && before.place !== place;
    if (isMoved) setMoved(t('class:student.moved', { words }));
    if (store.getState().settings.announcements === 'none') return;
    if (isMoved) sayIn('live', t('class:student.moved', { words }));
    else sayIn('live', before === null ? t('class:student.joined', { words }) : words);
  }, [words, place, isSeated, store]);
  return { words: moved, dismiss: () => setMoved(null) };
}
