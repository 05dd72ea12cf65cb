/** Games that stand on this page alone, until they are kept again, and what is said of them. */
import type { Save } from '#saves/save.ts';
import type { Elsewhere, GameStore } from '#store/store.ts';
import { isolated } from '#words/isolated.ts';
import { t } from '#words/words.ts';

/** `gone`: it was deleted in another tab. `unkept`: the shelf failed up to the last. */
export interface Loose {
  readonly save: Save;
  readonly why: 'gone' | 'unkept';
}

export interface LooseGames {
  readonly games: Map<string, Loose>;
  /** What could not be written stays on this page; `id` is that of the game as it is known elsewhere. */
  readonly hold: (id: string, save: Save) => void;
  /** The page says why this tab cannot play a game now. */
  readonly showElsewhere: (elsewhere: Elsewhere) => void;
}

export function looseGames(store: GameStore, say: (sentence: string) => void): LooseGames {
  const games = new Map<string, Loose>();
  const showElsewhere = (elsewhere: Elsewhere) => {
    store.setState({ elsewhere });
    store.setState({ screen: 'elsewhere', dialog: null });
  };
  return {
    games,
    showElsewhere,
    hold(id, save) {
      games.set(save.id, { save, why: 'unkept' });
      const { screen, elsewhere } = store.getState();
      const isShown = screen === 'elsewhere' && elsewhere?.id === id;
      if (isShown) showElsewhere({ id: save.id, why: 'unkept', copy: null });
      else say(t('games:held', { name: isolated(save.name) }));
    },
  };
}
