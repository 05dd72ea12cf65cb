import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isCaucusShown, isRevealShown, settledCount } from '#store/select.ts';
import type { GameState } from '#store/store.ts';
import { t } from '#words/words.ts';
import { useApp, useContent, useGame } from '../game.ts';
import { lazy } from '#dom/parts/Lazy.tsx';
import { Chip } from '../parts/Chip.tsx';
import { Bar } from './Bar.tsx';
import { useCanvas } from './canvas.ts';
import { columnsOf } from './columns.ts';
import { Dossiers } from './Dossiers.tsx';
import { Header } from './Header.tsx';
import { Jump } from './Jump.tsx';
import { followMarks } from './justMarked.ts';
import { tableKey } from './keyboard.ts';
import { useRoom } from './room.ts';
import { Sheet } from './Sheet.tsx';
import { Key } from './Key.tsx';
import { Slip } from './Slip.tsx';
import '../parts/bar.css';
import './table.css';
import './sheet.css';
import './bar.css';
import './layouts.css';
import './tile.css';

const Caucus = lazy(() => import('#dom/caucus/Caucus.tsx').then(m => m.Caucus));
const Guide = lazy(() => import('./guide/Guide.tsx').then(m => m.Guide));
const RevealActs = lazy(() => import('#dom/reveal/RevealActs.tsx').then(m => m.RevealActs));
const RevealScene = lazy(() => import('#dom/reveal/RevealScene.tsx').then(m => m.RevealScene));
const SceneBar = lazy(() => import('#dom/parts/scene/SceneBar.tsx').then(m => m.SceneBar));

/** To a part of the page, without a step in the browser's history that Back would have to undo. */
function skip(event: MouseEvent & { readonly currentTarget: HTMLAnchorElement }): void {
  event.preventDefault();
  document.querySelector<HTMLElement>(event.currentTarget.hash)?.focus();
}

/** The table: the cards in their dossiers, the draft text beside them, one's own bar below. */
export function TableScreen() {
  const app = useApp();
  const host = useRef<HTMLDivElement>(null);
  const canvas = useCanvas(host);
  const content = useContent();
  const columns = useMemo(() => columnsOf(content), [content]);
  const [jumping, setJumping] = useState(false);
  const lies = useGame(onDesk);
  const isGuided = useGame(s => s.settings.guide && s.view?.round === 1);
  useEffect(() => followMarks(app.store), [app]);
  useEffect(() => {
    const table = host.current;
    const press = (event: KeyboardEvent): void =>
      tableKey(app, columns, event, () => setJumping(true));
    table?.addEventListener('keydown', press);
    return () => table?.removeEventListener('keydown', press);
  }, [app, columns]);
  return (
    <>
      <nav class="skip-links" aria-label={t('table:skips')}>
        <a href="#table" onClick={skip}>
          {t('common:skipTable')}
        </a>
        <a href="#draft-text" onClick={skip}>
          {t('common:skipText')}
        </a>
        <a href="#your-marks" onClick={skip}>
          {t('common:skipMarks')}
        </a>
      </nav>
      <div ref={host} class={canvas ? 'stage stage-canvas' : 'stage stage-plain'}>
        <Header />
        <main class="table">
          <Status />
          {lies === 'caucus' && <Caucus />}
          {lies === 'reveal' && <RevealScene />}
          {lies === 'dossiers' && (
            <>
              <Dossiers canvas={canvas} />
              <Side />
            </>
          )}
        </main>
        <Sheet />
        {isGuided && <Guide />}
        {lies === 'caucus' && <SceneBar />}
        {lies === 'reveal' && <RevealActs />}
        {lies === 'dossiers' && <Bar />}
      </div>
      {jumping && <Jump onClose={() => setJumping(false)} />}
    </>
  );
}

/** What lies on the desk: the cards in their dossiers, or what all are looking at. */
function onDesk(state: GameState): 'dossiers' | 'reveal' | 'caucus' {
  if (isRevealShown(state)) return 'reveal';
  return isCaucusShown(state) ? 'caucus' : 'dossiers';
}

/** What is said of the whole plan, and the key to the marks, below the cards where there is room. */
function Side() {
  const side = useRef<HTMLDivElement>(null);
  const hasRoom = useRoom(side);
  return (
    <div ref={side} class={hasRoom ? 'table-side table-side-clear' : 'table-side'}>
      <Slip />
      <Key />
    </div>
  );
}

/** On small screens: side, round, and how much of the text stands, which opens it. */
function Status() {
  const app = useApp();
  const content = useContent();
  const view = useGame(s => s.view);
  const seat = useGame(s => s.device.seat);
  const seenReveal = useGame(s => s.seenReveal);
  if (!view) return null;
  return (
    <p class="status">
      {seat && <Chip party={seat} size="l" beside />}
      <b>{seat ? content.party(seat).name : t('table:watching')}</b>
      <span>{t('table:round', { round: view.round, rounds: view.rounds })}</span>
      <button type="button" onClick={() => app.openDialog({ type: 'text' })}>
        {t('table:settledShort', {
          settled: settledCount(view, seenReveal),
          total: view.setting.points.length,
        })}
        <span class="visually-hidden"> {t('table:settledOpens')}</span>
      </button>
    </p>
  );
}
