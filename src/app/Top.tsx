import { Component, type ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { GameContext, type App } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import type { GameStore } from '#store/store.ts';
import { t } from '#words/words.ts';
import type { Troubles } from './troubles.ts';

interface Props {
  readonly app: App;
  readonly troubles: Troubles;
  readonly children: ComponentChildren;
}

/** Around all screens: gives them the app, and has a sentence and a way on for what goes wrong. */
export function Top({ app, troubles, children }: Props) {
  return (
    <GameContext.Provider value={app}>
      <Boundary app={app}>{children}</Boundary>
      <TroubleNotice troubles={troubles} />
    </GameContext.Provider>
  );
}

/** A screen that cannot be drawn gives way to this; the talks themselves are untouched by it. */
class Boundary extends Component<Omit<Props, 'troubles'>, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const { app } = this.props;
    const goOn = () => this.setState({ failed: false });
    const toTitle = () => {
      app.toTitle();
      goOn();
    };
    return (
      <main class="waiting">
        <h1>{t('games:troubleTitle')}</h1>
        <p role="alert">{safety(app.store)}</p>
        <p>
          <Button kind="primary" onClick={goOn}>
            {t('games:goOn')}
          </Button>{' '}
          <Button onClick={toTitle}>{t('games:toTitle')}</Button>
        </p>
      </main>
    );
  }
}

function TroubleNotice({ troubles }: Pick<Props, 'troubles'>) {
  const [sentence, setSentence] = useState<string | null>(null);
  useEffect(() => troubles.listen(setSentence), [troubles]);
  if (sentence === null) return null;
  return (
    <div class="notice-bar" role="alert">
      <p>{sentence}</p>
      <Button kind="ink" onClick={() => troubles.clear()}>
        {t('common:dismiss')}
      </Button>
    </div>
  );
}

/** What is safe now, in a sentence. */
export function safety(store: GameStore): string {
  const { view, saving } = store.getState();
  if (!view) return t('games:troublePlain');
  return saving === 'off' ? t('games:troubleUnsaved') : t('games:troubleSaved');
}
