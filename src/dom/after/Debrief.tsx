import { lazy } from '#dom/parts/Lazy.tsx';
import { isPartyView } from '#store/select.ts';
import { useApp, useGame } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { PageHead } from '#dom/parts/PageHead.tsx';
import type { Party, PublicView } from '#engine/types.ts';
import { FrontierSheet } from './frontier/FrontierSheet.tsx';
import { OtherChairs } from './replay/OtherChairs.tsx';
import { WhereThingsStandSheet } from './WhereThingsStandSheet.tsx';
import { TurnsSheet } from './turns/TurnsSheet.tsx';
import { personsIn } from '#store/seats.ts';
import { everyParty, theParties } from '#words/parties.ts';
import { t } from '#words/debrief.ts';
import { download, fileName } from '#dom/parts/download.ts';
import { Feelings, QUESTIONS_ID } from './Feelings.tsx';
import { Measures } from './Measures.tsx';
import { Reached } from './Reached.tsx';
import { SourcesSheet } from './SourcesSheet.tsx';
import { Why } from './Why.tsx';
import { World } from './World.tsx';
import './debrief.css';

const DoorsSheet = lazy(() => import('./doors/DoorsSheet.tsx').then(m => m.DoorsSheet));
const PapersSheet = lazy(() => import('./papers/PapersSheet.tsx').then(m => m.PapersSheet));

/** After every end of the talks, in the same order and with the same weight. */
export function Debrief() {
  const view = useGame(s => s.view);
  const seats = useGame(s => s.seats);
  if (!view) return null;
  const players = personsIn(everyParty(), seats);
  const papers = isPartyView(view) ? view : null;
  return (
    <div class="debrief">
      <Head view={view} players={players} />
      <main class="debrief-sheets">
        <Feelings view={view} players={players} />
        <Reached view={view} papers={papers} watched={players.length === 0} />
        <Measures view={view} papers={papers} watched={players.length === 0} />
        <Why view={view} papers={papers} />
        <TurnsSheet />
        <DoorsSheet />
        {players.length < everyParty().length && <PapersSheet view={view} />}
        <WhereThingsStandSheet view={view} />
        <FrontierSheet view={view} />
        <OtherChairs view={view} />
        <SourcesSheet view={view} />
        <World />
      </main>
      <Bar />
    </div>
  );
}

interface HeadProps {
  readonly view: PublicView;
  readonly players: readonly Party[];
}

function Head({ view, players }: HeadProps) {
  const { openDialog, table, toTitle } = useApp();
  const isLed = table()?.isLed === true;
  const parties = theParties(players);
  return (
    <header class="debrief-head">
      <PageHead title={t('debrief:title')} />
      <p>
        {view.round === 0 ? t('debrief:afterBrief') : t('debrief:after', { round: view.round })}
        {' · '}
        {players.length === 0 ? t('debrief:watched') : t('debrief:spoke', { parties })}
      </p>
      <div class="debrief-actions">
        <Button onClick={() => window.print()}>{t('debrief:print')}</Button>
        {!isLed && <ExportButton class="debrief-wide" label={t('debrief:export')} />}
        <Button onClick={() => openDialog({ type: 'record' })}>{t('table:record')}</Button>
        {!isLed && (
          <Button onClick={() => openDialog({ type: 'share' })}>{t('debrief:share')}</Button>
        )}
        <Button onClick={() => openDialog({ type: 'replay' })}>{t('debrief:replay')}</Button>
        {!isLed && (
          <>
            <Button onClick={() => openDialog({ type: 'again' })}>{t('debrief:again')}</Button>
            <Button onClick={toTitle}>{t('debrief:toTitle')}</Button>
          </>
        )}
      </div>
    </header>
  );
}

/** On a narrow screen: the questions and the log within a thumb's reach. */
function Bar() {
  const isLed = useApp().table()?.isLed === true;
  const toQuestions = () => document.getElementById(QUESTIONS_ID)?.focus();
  return (
    <footer class="debrief-bar">
      <Button kind="primary" onClick={toQuestions}>
        {t('debrief:toQuestions')}
      </Button>
      {!isLed && <ExportButton label={t('debrief:exportShort')} />}
    </footer>
  );
}

function ExportButton({
  label,
  class: className,
}: {
  readonly label: string;
  readonly class?: string;
}) {
  const { ended, gameFile } = useApp();
  const save = async () => {
    const [game, file] = [await ended(), await gameFile(false)];
    if (game && file !== null) download(fileName(game.name, 'json'), file, 'application/json');
  };
  return (
    <Button {...(className && { class: className })} onClick={() => void save()}>
      {label}
    </Button>
  );
}
