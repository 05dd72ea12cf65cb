import '@fontsource-variable/ibm-plex-sans/wdth.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import { useEffect, useRef } from 'preact/hooks';
import type { GameState } from '#store/store.ts';
import { useApp, useGame } from '../game.ts';
import { Title } from '#dom/setup/Title.tsx';
import './style/tokens.css';
import './style/base.css';
import './style/slots.css';
import './style/parts.css';
import './style/print.css';
import { startAnnouncer } from './announcer.ts';
import { followAppearance } from './appearance.ts';
import { noteDeadStyles } from '#dom/parts/deadStyles.ts';
import { Dialogs } from './Dialogs.tsx';
import { finishOnPress } from './finish.ts';
import { focusHeading } from './heading.ts';
import { guardPresses } from './presses.ts';
import { Corner } from './Corner.tsx';
import {
  OfflineNotice,
  RefusalNotice,
  SavingNotice,
  StageNotice,
  UpdateNotice,
} from './Notices.tsx';
import {
  Brief,
  Curtain,
  Debrief,
  Elsewhere,
  Glossary,
  Ratification,
  RoundSummary,
  SetUp,
  Sources,
  TableScreen,
} from './screens.ts';

/** Which screen is shown, as one word: a change of it is a change of page. */
type Page =
  | 'title'
  | 'setup'
  | 'sources'
  | 'glossary'
  | 'elsewhere'
  | 'curtain'
  | 'brief'
  | 'table'
  | 'summary'
  | 'ratification'
  | 'debrief';

/** Pages of the talks without a header; the table and the debrief have their own doors. */
const CORNERED: readonly Page[] = ['curtain', 'brief', 'summary', 'ratification'];

/** The whole page: one screen, the dialog over it, and notices. */
export function AppShell() {
  const { store } = useApp();
  const page = useGame(pageOf);
  const debriefed = useGame(s => (pageOf(s) === 'debrief' ? s.gameId : null)); // another game's is another page
  useEffect(() => followAppearance(store), [store]);
  useEffect(() => startAnnouncer(store), [store]);
  useEffect(() => guardPresses(store), [store]);
  const last = useRef<Page | null>(null);
  useEffect(finishOnPress, []);
  useEffect(noteDeadStyles, []);

  useEffect(() => {
    const before = last.current;
    last.current = page;
    window.scrollTo(0, 0);
    if (before === null) return undefined; // the browser itself places focus in a page just opened
    return focusHeading(before === 'title' ? store.getState().focused : null);
  }, [page, debriefed, store]);
  return (
    <>
      {CORNERED.includes(page) && <Corner covered={page === 'curtain'} />}
      <Screen key={debriefed} page={page} />
      {page !== 'curtain' && (
        <>
          <Dialogs />
          <div class="notices">
            <RefusalNotice />
            <SavingNotice />
            <OfflineNotice />
            <StageNotice />
            <UpdateNotice />
          </div>
        </>
      )}
    </>
  );
}

export function pageOf({ screen, view, content, device }: GameState): Page {
  if (screen !== 'talks' && screen !== 'debrief') return screen;
  if (!view || !content) return 'title';
  if (device.mode === 'covered') return 'curtain';
  switch (view.phase) {
    case 'brief':
      return view.seat && view.declared[view.seat] ? 'table' : 'brief';
    case 'marks':
    case 'caucus':
      return 'table';
    case 'summary':
      return 'summary';
    case 'ratification':
    case 'postSettlement':
      return 'ratification';
    case 'ended':
      return 'debrief';
  }
}

function Screen({ page }: { page: Page }) {
  switch (page) {
    case 'title':
      return <Title />;
    case 'setup':
      return <SetUp />;
    case 'sources':
      return <Sources />;
    case 'glossary':
      return <Glossary />;
    case 'elsewhere':
      return <Elsewhere />;
    case 'curtain':
      return <Curtain />;
    case 'brief':
      return <Brief />;
    case 'table':
      return <TableScreen />;
    case 'summary':
      return <RoundSummary />;
    case 'ratification':
      return <Ratification />;
    case 'debrief':
      return <Debrief />;
  }
}
