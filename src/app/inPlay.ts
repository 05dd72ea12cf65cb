/** The one game that this page plays: put on the table, kept, and taken off again. */
import type { Catalogue } from '#content/catalogue.ts';
import type { Keeper } from '#saves/keeper.ts';
import type { Save } from '#saves/save.ts';
import type { GameStore, ScreenState } from '#store/store.ts';
import type { Table } from '#table/table.ts';
import { AWAY } from './away.ts';
import { layContent } from './content.ts';
import type { Game } from './game.ts';
import type { Holds } from './holds.ts';
import type { LooseGames } from './loose.ts';

export interface Playing {
  readonly game: Game;
  readonly table: Table;
  name: string; // may be changed while the game is played
  readonly toSave: () => Save;
}

/** Whether what is being opened is still asked for. */
export type Asked = () => boolean;

/** The screens' bits that are of one game. */
export type Fresh = Pick<ScreenState, 'seenReveal' | 'opened' | 'answers' | 'dossier' | 'focused'>;
export const FRESH: Fresh = {
  seenReveal: 0,
  opened: [],
  answers: {},
  dossier: null,
  focused: null,
};

export interface InPlay {
  readonly now: () => Playing | null;
  readonly isPlaying: (id: string) => boolean;
  /** Puts the game on the table, unless another is asked for meanwhile. */
  readonly open: (
    game: Game,
    content: Catalogue, // that it is played on: laid with it, whatever was before
    screens: Fresh,
    stillWanted: Asked,
  ) => Promise<void>;
  /** Takes it off this page; answers with what could not be written. */
  readonly end: () => Promise<Save | null>;
  /** The same, and what could not be written is held. */
  readonly putAside: () => void;
  /** The same without holding anything, for a game that is deleted; the title is shown. */
  readonly leave: () => void;
}

interface Parts {
  readonly store: GameStore;
  readonly keeping: Keeper;
  readonly holds: Holds;
  readonly loose: LooseGames;
}

export function gameInPlay({ store, keeping, holds, loose }: Parts): InPlay {
  let playing: Playing | null = null;
  const isPlaying = (id: string): boolean => playing?.game.id === id;

  const keep = () => {
    if (playing) keeping.keep(playing.game.id, playing.toSave);
  };

  /** The game leaves the page; once it is written, another tab may have it. Answers with what could not be written. */
  const stop = async (): Promise<Save | null> => {
    if (!playing) return null;
    const { game, table } = playing;
    table.close();
    const finished = keeping.finish(game.id);
    playing = null;
    const left = await finished;
    if (!isPlaying(game.id)) holds.release(game.id);
    return left;
  };

  /** What cannot be written is held by the page. */
  const stopAndHold = () => void stop().then(left => left && loose.hold(left.id, left));

  const putAway = () => {
    store.setState(FRESH);
    store.setState(AWAY);
  };

  /** The screens' bits go first, so that no screen sees those of another game. */
  const open: InPlay['open'] = async (game, content, screens, stillWanted) => {
    const [{ saveOf, tableOf }] = await Promise.all([import('./game.ts'), holds.take(game.id)]);
    if (!stillWanted()) return;
    stopAndHold();
    if (store.getState().content !== content) {
      putAway();
      layContent(store, content);
    }
    store.setState({ ...screens, paused: false, dialog: null });
    store.setState({
      gameId: game.id,
      refusal: null,
      thinking: null,
      scene: null,
      elsewhere: null,
    });
    const table = tableOf(game, store, keep);
    const now: Playing = {
      game,
      table,
      name: game.name,
      toSave: () => saveOf({ ...game, name: now.name, seen: table.seen() }, store, new Date()),
    };
    playing = now;
    loose.games.delete(game.id);
    keep();
    store.setState({ screen: 'talks' });
  };

  for (const bit of ['scene', 'seenReveal', 'opened', 'answers', 'dossier'] as const) {
    store.subscribe(state => state[bit], keep);
  }

  return {
    now: () => playing,
    isPlaying,
    open,
    end() {
      const stopped = stop();
      putAway();
      return stopped;
    },
    putAside() {
      stopAndHold();
      putAway();
    },
    leave() {
      void stop();
      putAway();
      store.setState({ screen: 'title' });
    },
  };
}
