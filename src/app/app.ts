/** Starts, keeps and ends games. Whatever fails comes back as a sentence; a game in play is never lost to it. */
import { catalogue, type Catalogue } from '#content/catalogue.ts';
import type { Loaded } from '#content/load.ts';
import type { App, SavedGame, Setup } from '#dom/game.ts';
import { keeper } from '#saves/keeper.ts';
import type { Save, SaveFault } from '#saves/save.ts';
import type { Shelf } from '#saves/shelf.ts';
import { DEFAULT_SETTINGS, type GameStore, type ScreenState } from '#store/store.ts';
import type { Table } from '#table/table.ts';
import { t } from '#words/words.ts';
import type { Game } from './game.ts';
import { nameOf } from './names.ts';
import { forgetSettings, keepSettings } from './settings.ts';

const NAME_MAX = 80;

export interface AppParts {
  readonly store: GameStore;
  readonly shelf: Shelf;
  readonly loadScenario: () => Promise<Loaded>;
  readonly say: (sentence: string) => void; // shows a sentence that no screen is waiting for
  readonly takeUpdate: () => void;
}

interface Playing {
  readonly game: Game;
  readonly table: Table;
  name: string; // may be changed while the game is played
  readonly toSave: () => Save;
}

type Fresh = Pick<ScreenState, 'seenReveal' | 'opened' | 'answers' | 'dossier' | 'focused'>;
const FRESH: Fresh = { seenReveal: 0, opened: [], answers: {}, dossier: null, focused: null };

export function createApp({ store, shelf, loadScenario, say, takeUpdate }: AppParts): App {
  const keeping = keeper(shelf, saving => store.setState({ saving }));
  let playing: Playing | null = null;
  let opening = 0; // counts calls, so that of two that overlap the later wins
  let loading: Promise<Catalogue | null> | null = null;

  const show = (change: Partial<ScreenState>) => store.setState(change);

  const loadContent = () => {
    loading ??= readContent();
    return loading;
  };
  const readContent = async (): Promise<Catalogue | null> => {
    const loaded = await loadScenario().catch(() => null);
    if (loaded?.ok) {
      const content = catalogue(loaded.content);
      show({ content });
      return content;
    }
    loading = null; // the next call tries again
    const fault = loaded?.problems[0]?.sentence;
    say(fault === undefined ? t('games:contentFailed') : t('games:contentFault', { fault }));
    return null;
  };

  const keep = () => {
    if (playing) keeping.keep(playing.game.id, playing.toSave);
  };

  const stop = () => {
    playing?.table.close();
    playing = null;
  };

  /** Puts the game on the table. The screens' bits go first, so that no screen sees those of another game. */
  const open = async (game: Game, screens: Fresh) => {
    const { saveOf, tableOf } = await import('./game.ts');
    stop();
    show({ ...screens, dialog: null });
    store.setState({ gameId: game.id, refusal: null, thinking: null });
    const table = tableOf(game, store, keep);
    const now: Playing = {
      game,
      table,
      name: game.name,
      toSave: () => saveOf({ ...game, name: now.name }, store, new Date()),
    };
    playing = now;
    keep();
    show({ screen: 'talks' });
  };

  /** Runs what may fail on the way to a table, unless another game is asked for meanwhile. */
  const attempt = async (work: (stillWanted: () => boolean) => Promise<string | null>) => {
    opening += 1;
    const mine = opening;
    try {
      return await work(() => mine === opening);
    } catch {
      return t('games:contentFailed');
    }
  };

  const begin = (setup: Setup) =>
    attempt(async stillWanted => {
      const content = await loadContent();
      if (!content) return t('games:contentFailed');
      const { newGame } = await import('./game.ts');
      if (!stillWanted()) return null;
      const sound = { ...setup, seed: setup.seed >>> 0 };
      await open(newGame(content, sound, crypto.randomUUID(), nameOf(sound)), FRESH);
      return null;
    });

  const resume = (id: string) =>
    attempt(async stillWanted => {
      if (playing?.game.id === id) {
        playing.table.cover();
        show({ screen: 'talks', dialog: null });
        return null;
      }
      const kept = await read(id);
      if (kept === undefined) return t('games:notFound');
      const [{ parseSave }, { keptGame }] = await Promise.all([
        import('#saves/save.ts'),
        import('./game.ts'),
      ]);
      const parsed = parseSave(kept);
      if (!parsed.ok) return sentenceFor(parsed.fault);
      const content = await loadContent();
      if (!content) return t('games:contentFailed');
      const resumed = keptGame(content, parsed.save);
      if (!resumed.ok) return sentenceFor(resumed.fault);
      if (stillWanted()) await open(resumed.game, parsed.save.screens);
      return null;
    });

  /** The shared game becomes one of this device's own; the game in play stays as it is unless the code is sound. */
  const openShared = (text: string) =>
    attempt(async stillWanted => {
      const content = await loadContent();
      if (!content) return t('games:contentFailed');
      const { gameFrom } = await import('./sharing.ts');
      const opened = await gameFrom(text, content, crypto.randomUUID());
      if (!opened.ok) return t(`games:shared.${opened.fault}`);
      if (stillWanted()) await open(opened.game, FRESH);
      return null;
    });

  /** Of talks that have ended: before, a code would tell what is under seal. */
  const shareCode = async (withWords: boolean) => {
    if (!playing || store.getState().view?.phase !== 'ended') return null;
    const { codeOfGame } = await import('./sharing.ts');
    return codeOfGame(playing.game, withWords);
  };

  const ended = async () => {
    if (!playing || store.getState().view?.phase !== 'ended') return null;
    const { endedOf } = await import('./files.ts');
    return endedOf({ ...playing.game, name: playing.name }, store.getState());
  };

  const fork = (moves: number) =>
    attempt(async stillWanted => {
      if (!playing || store.getState().view?.phase !== 'ended') return t('games:notFound');
      const { forkOf } = await import('./again.ts');
      const forked = forkOf({ ...playing.game, name: playing.name }, moves, crypto.randomUUID());
      if (!forked) return t('games:noReplay');
      const seenReveal = forked.referee.publicView().reveals.length;
      if (stillWanted()) await open(forked, { ...FRESH, seenReveal });
      return null;
    });

  const otherChairs = async () => {
    const { content } = store.getState();
    if (!playing || !content) return [];
    const { otherChairsIn } = await import('./again.ts');
    const { game } = playing;
    const kept = await keeping.inTurn(games => games.all()).catch(() => []);
    return otherChairsIn(kept, content, game);
  };

  const gameFile = async (withAnswers: boolean) => {
    if (!playing) return null;
    const { oneGame } = await import('./files.ts');
    return oneGame(playing.toSave(), withAnswers);
  };

  const allGames = async () => {
    const { allGamesIn } = await import('./files.ts');
    return allGamesIn(await keeping.inTurn(games => games.all()));
  };

  const takeIn = async (file: string) => {
    const content = await loadContent();
    if (!content) return { added: 0, sentence: t('games:contentFailed') };
    const files = await import('./files.ts');
    return keeping
      .inTurn(games => files.takeIn(file, content, games))
      .catch(() => ({ added: 0, sentence: t('games:notTakenIn') }));
  };

  const read = (id: string): Promise<unknown> =>
    keeping.inTurn(games => games.get(id)).catch(() => undefined);

  /** The newest first; the game in play is there even where nothing can be kept. */
  const savedGames = async (): Promise<readonly SavedGame[]> => {
    const kept = await keeping.inTurn(games => games.all()).catch(() => []);
    const games = kept.length > 0 ? await entriesIn(kept) : [];
    const inPlay = playing && !games.some(g => g.id === playing?.game.id) ? [playing.toSave()] : [];
    return [...games, ...inPlay].sort((a, b) => b.savedAt.localeCompare(a.savedAt));
  };

  const renameGame = async (id: string, wanted: string) => {
    const name = wanted.trim();
    if (name === '' || name.length > NAME_MAX) return t('games:nameEmpty');
    if (playing?.game.id === id) playing.name = name;
    try {
      await keeping.inTurn(async games => {
        const kept = await games.get(id);
        if (typeof kept === 'object' && kept !== null) await games.put(id, { ...kept, name });
      });
      return null;
    } catch {
      return t('games:notRenamed');
    }
  };

  const deleteGame = async (id: string) => {
    keeping.forget(id);
    if (playing?.game.id === id) leave();
    return deleted(games => games.remove(id));
  };

  const deleteEverything = async () => {
    if (playing) keeping.forget(playing.game.id);
    leave();
    forgetSettings();
    show({ settings: DEFAULT_SETTINGS });
    return deleted(games => games.clear());
  };

  const deleted = (work: (games: Shelf) => Promise<void>) =>
    keeping.inTurn(work).then(
      () => null,
      () => t('games:notDeleted'),
    );

  /** Ends the game in play on this page; what is kept of it stays. */
  const leave = () => {
    stop();
    show({ ...FRESH, screen: 'title' });
    store.setState({ view: null, seats: null, gameId: null, thinking: null, refusal: null });
  };

  for (const bit of ['seenReveal', 'opened', 'answers', 'dossier'] as const) {
    store.subscribe(state => state[bit], keep);
  }

  return {
    store,
    table: () => playing?.table ?? null,
    loadContent,
    begin,
    resume,
    savedGames,
    renameGame,
    deleteGame,
    deleteEverything,
    shareCode,
    openShared,
    ended,
    gameFile,
    allGames,
    takeIn,
    fork,
    otherChairs,
    takeUpdate,
    toTitle() {
      playing?.table.cover();
      show({ screen: 'title', dialog: null });
    },
    show,
    change(settings) {
      const next = { ...store.getState().settings, ...settings };
      show({ settings: next });
      keepSettings(next);
    },
  };
}

/** What can be read of the games that are kept; who has kept none need not load the reader. */
async function entriesIn(kept: readonly unknown[]): Promise<readonly SavedGame[]> {
  const { parseEntry } = await import('#saves/save.ts');
  return kept.flatMap(value => parseEntry(value) ?? []);
}

type Fault = SaveFault | 'otherScenario' | 'otherVersion' | 'noReplay';
const sentenceFor = (fault: Fault): string => t(`games:${fault}`);
