import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { FIRST, SHELF } from '#content/shelf.ts';
import { useApp, useGame } from '#dom/game.ts';
import type { SavedGame } from '#record/games.ts';
import { Button } from '#dom/parts/Button.tsx';
import { About } from '#dom/parts/About.tsx';
import { furtherTalks } from '#words/furtherTalks.ts';
import { t } from '#words/words.ts';
import { ClosedDossier } from './ClosedDossier.tsx';
import { openingOf, savedAs } from '#record/savedAs.ts';
import './start.css';

/** Heard with the first button. Of the section around it, which has a name, only that would be heard. */
const NOTE_ID = 'content-note';

/** What this is, what it is about, and one action to start. It stands before the scenario has loaded. */
export function Title() {
  const app = useApp();
  const isKept = useGame(s => s.network.isKept);
  const covered = useGame(s => s.dialog !== null);
  const [latest, setLatest] = useState<SavedGame | null>(null);
  const start = useRef<HTMLDivElement>(null);
  useEffect(() => {
    start.current?.querySelector('button')?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    let shown = true;
    void app.savedGames().then(games => {
      if (shown) setLatest(games[0] ?? null);
    });
    return () => {
      shown = false;
    };
  }, [app, covered]); // in a dialog games may be deleted
  /** Of what the title speaks of, whatever was played last. */
  const read = async (screen: 'sources' | 'glossary') => {
    if (app.store.getState().content) await app.loadContent(FIRST.id);
    app.goTo(screen);
  };
  return (
    <main class="start-title">
      <ClosedDossier />
      <div class="start-title-text">
        <h1>{t('title:name')}</h1>
        <p class="start-about">{FIRST.front.about}</p>
        <section class="start-note" aria-label={t('title:contentNote')}>
          <p id={NOTE_ID}>
            <strong>{t('title:before')}</strong> {FIRST.front.note}
          </p>
          {FIRST.front.sources && <p>{FIRST.front.sources}</p>}
        </section>
        <div class="start-actions" ref={start}>
          <Start scenario={FIRST.id} about={NOTE_ID}>
            {t('title:start')}
          </Start>
          {latest && <Continue game={latest} />}
          {SHELF.slice(1).map(shelved => (
            <Start key={shelved.id} scenario={shelved.id} kind="plain">
              {furtherTalks(shelved)}
            </Start>
          ))}
          <Button onClick={() => app.goTo('setup')}>{t('title:choose')}</Button>
        </div>
        <nav class="start-more" aria-label={t('title:more')}>
          <Button onClick={() => void read('sources')}>{t('title:sources')}</Button>
          <Button onClick={() => void read('glossary')}>{t('title:glossary')}</Button>
          <Button onClick={() => app.openDialog({ type: 'games' })}>{t('title:games')}</Button>
          <Button onClick={() => app.openDialog({ type: 'settings' })}>
            {t('title:settings')}
          </Button>
        </nav>
        <p class="start-device">
          {t('title:device')} {isKept && t('title:offline')}
        </p>
      </div>
    </main>
  );
}

interface StartProps {
  readonly scenario: string;
  readonly kind?: 'primary' | 'plain';
  readonly about?: string; // the id of what is heard with it
  readonly children: ComponentChildren;
}

/** One press to the papers of a side that is dealt. */
function Start({ scenario, kind = 'primary', about, children }: StartProps) {
  const app = useApp();
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const begin = async () => {
    setBusy(true);
    setFailed(await app.beginDealt(scenario));
    setBusy(false);
  };
  return (
    <>
      <Button
        kind={kind}
        aria-describedby={about}
        aria-disabled={isBusy}
        onClick={() => !isBusy && void begin()}
      >
        {isBusy ? t('setup:beginning') : children}
      </Button>
      <Failed>{failed}</Failed>
    </>
  );
}

function Continue({ game }: { readonly game: SavedGame }) {
  const app = useApp();
  const [failed, setFailed] = useState<string | null>(null);
  const open = async () => setFailed(await app.resume(game.id));
  return (
    <>
      <Button onClick={() => void open()}>
        <span>
          {openingOf(game)}
          <About class="start-saved">{savedAs(game)}</About>
        </span>
      </Button>
      <Failed>{failed}</Failed>
    </>
  );
}

/** Why there is no game yet, once it is known. */
const Failed = ({ children }: { readonly children: string | null }) =>
  children && (
    <p role="alert" class="start-error">
      {children}
    </p>
  );
