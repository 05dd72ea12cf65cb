/** Starts, keeps and ends games. Whatever fails comes back as a sentence; a game in play is never lost to it. */
import type { Loaded } from '#content/load.ts';
import { isOnShelf } from '#content/shelf.ts';
import type { App } from '#dom/game.ts';
import type { Setup } from '#record/setup.ts';
import { keeper } from '#saves/keeper.ts';
import type { Save, SaveFault } from '#saves/save.ts';
import type { Shelf } from '#saves/shelf.ts';
import {
  DEFAULT_SETTINGS,
  type Elsewhere,
  type GameStore,
  type ScreenState,
} from '#store/store.ts';
import type { Table } from '#table/table.ts';
import { isolated } from '#words/isolated.ts';
import { t } from '#words/words.ts';
import { contentOf } from './content.ts';
import type { Game } from './game.ts';
import type { Heard, Holds } from './holds.ts';
import type { Layered } from './history.ts';
import { libraryOf, type InPlay, type Loose } from './library.ts';
import { copyName, nameOf, newId } from './names.ts';
import { forgetSettings, keepSettings } from './settings.ts';
import { followTrail } from './trail.ts';
import type { Versions } from './versions.ts';

export interface AppParts {
  readonly store: GameStore;
  readonly shelf: Shelf;
  readonly holds: Holds; // one tab plays a game
  readonly loadScenario: (id: string) => Promise<Loaded>;
  readonly say: (sentence: string) => void; // shows a sentence that no screen is waiting for
  readonly takeUpdate: () => void;
  readonly versions: Versions;
}

interface Playing extends InPlay {
  readonly game: Game;
  readonly table: Table;
}

/** Whether what is being opened is still asked for. */
type Asked = () => boolean;

type Fresh = Pick<ScreenState, 'seenReveal' | 'opened' | 'answers' | 'dossier' | 'focused'>;
const FRESH: Fresh = { seenReveal: 0, opened: [], answers: {}, dossier: null, focused: null };

export function createApp({
  store,
  shelf,
  holds,
  loadScenario,
  say,
  takeUpdate,
  versions,
}: AppParts): App & { readonly trail: Layered } {
  const keeping = keeper(shelf, {
    status: saving => store.setState({ saving }),
    parted: (id, verdict, mine) => void partedFrom(id, verdict, mine),
  });
  let playing: Playing | null = null;
  const loose = new Map<string, Loose>();
  let opening = 0; // counts calls, so that of two that overlap the later wins

  const show = (change: Partial<ScreenState>) => store.setState(change);

  const { contentFor, loadContent } = contentOf({
    store,
    loadScenario,
    say,
    putAside: () => putAside(),
  });
  const library = libraryOf({
    keeping,
    loose,
    holds,
    contentFor,
    inPlay: () => playing,
    leave: () => leave(),
  });

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

  /** What could not be written stays on this page; `id` is that of the game as it is known elsewhere. */
  const hold = (id: string, save: Save) => {
    loose.set(save.id, { save, why: 'unkept' });
    const { screen, elsewhere } = store.getState();
    const isShown = screen === 'elsewhere' && elsewhere?.id === id;
    if (isShown) showElsewhere({ id: save.id, why: 'unkept', copy: null });
    else say(t('games:held', { name: isolated(save.name) }));
  };

  const isPlaying = (id: string): boolean => playing?.game.id === id;

  /**
   * Puts the game on the table, unless another is asked for meanwhile. The screens' bits go first, so that no
   * screen sees those of another game.
   */
  const open = async (game: Game, screens: Fresh, stillWanted: Asked) => {
    const [{ saveOf, tableOf }] = await Promise.all([import('./game.ts'), holds.take(game.id)]);
    if (!stillWanted()) return;
    void stop().then(left => left && hold(left.id, left));
    show({ ...screens, paused: false, dialog: null });
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
    loose.delete(game.id);
    keep();
    show({ screen: 'talks' });
  };

  /** Another tab plays this game from now on, or has deleted it. */
  const part = async (id: string, why: 'taken' | 'gone', copy: string | null = null) => {
    if (!playing || !isPlaying(id)) return holds.release(id);
    const { screen } = store.getState();
    if (why === 'gone') {
      keeping.forget(id);
      loose.set(id, { save: playing.toSave(), why });
    }
    const stopped = stop();
    putAway();
    if (screen !== 'title' && screen !== 'setup') showElsewhere({ id, why, copy });
    const left = await stopped;
    if (left) hold(id, copyOf(left));
  };

  const copyOf = (save: Save): Save => ({ ...save, id: newId(), name: copyName(save.name) });

  const showElsewhere = (elsewhere: Elsewhere) => {
    store.setState({ elsewhere });
    show({ screen: 'elsewhere', dialog: null });
  };

  /** The shelf refused a game that another tab has touched. What was played here alone is kept beside it. */
  const partedFrom = async (id: string, verdict: 'behind' | 'apart' | 'gone', mine: Save) => {
    if (verdict !== 'apart') return part(id, verdict === 'gone' ? 'gone' : 'taken');
    const copy = copyOf(mine);
    const isOpen = isPlaying(id);
    const parting = part(id, 'taken', copy.name);
    const kept = await keeping
      .inTurn(games => games.change(copy.id, 'first', () => copy))
      .then(
        () => true,
        () => false,
      );
    if (!kept) hold(id, copy);
    else if (!isOpen) say(t('games:copied', { name: isolated(copy.name) }));
    await parting;
  };

  holds.hear((heard: Heard) => {
    if (heard.type === 'yield' || heard.type === 'lost') return void part(heard.id, 'taken');
    if (heard.type === 'renamed') {
      if (playing && isPlaying(heard.id)) playing.name = heard.name;
      return undefined;
    }
    const id = heard.id ?? playing?.game.id;
    if (id !== undefined && isPlaying(id)) void part(id, 'gone');
    return undefined;
  });

  /** Runs what may fail on the way to a table, unless another game is asked for meanwhile. */
  const attempt = async (work: (stillWanted: Asked) => Promise<string | null>) => {
    opening += 1;
    const mine = opening;
    try {
      return await work(() => mine === opening);
    } catch (error) {
      return t((await lookForNewer(error)) ? 'common:replaced' : 'games:contentFailed');
    }
  };

  /** A part could not be loaded: it may be gone, for a newer version was put in its place. */
  const lookForNewer = async (why: unknown): Promise<boolean> => {
    const isReplaced = await versions.isReplaced(why);
    if (isReplaced) store.setState(({ network }) => ({ network: { ...network, isReplaced } }));
    return isReplaced;
  };

  const begin = (setup: Setup) => attempt(stillWanted => beginAs(setup, stillWanted));

  const beginDealt = (scenario: string) =>
    attempt(async stillWanted => {
      const [content, { dealt }] = await Promise.all([
        loadContent(scenario),
        import('#dom/start/form.ts'),
      ]);
      if (!content) return t('games:contentFailed');
      return beginAs(dealt(content.content), stillWanted);
    });

  const beginAs = async (setup: Setup, stillWanted: Asked) => {
    const content = await loadContent();
    if (!content) return t('games:contentFailed');
    const { newGame } = await import('./game.ts');
    if (!stillWanted()) return null;
    const sound = { ...setup, seed: setup.seed >>> 0 };
    await open(newGame(content, sound, newId(), nameOf(content, sound)), FRESH, stillWanted); // prettier-ignore
    return null;
  };

  const resume = (id: string) =>
    attempt(async stillWanted => {
      if (playing?.game.id === id) {
        playing.table.cover();
        show({ screen: 'talks', dialog: null });
        return null;
      }
      const here = loose.get(id);
      if (!here && (await holds.take(id))) return takeUp(id, stillWanted);
      if (stillWanted()) showElsewhere({ id, why: here?.why ?? 'open', copy: null });
      return null;
    });

  /** This tab has the game to itself; it is given back where it cannot be opened. */
  const takeUp = async (id: string, stillWanted: Asked): Promise<string | null> => {
    try {
      return await openKept(id, stillWanted);
    } finally {
      if (!isPlaying(id)) holds.release(id);
    }
  };

  const openKept = async (id: string, stillWanted: Asked): Promise<string | null> => {
    const kept = await library.read(id);
    if (kept === undefined) return t('games:notFound');
    const { parseSave } = await import('#saves/save.ts');
    const parsed = parseSave(kept);
    if (!parsed.ok) return sentenceFor(parsed.fault);
    keeping.know(id, parsed.save);
    return openSave(parsed.save, stillWanted);
  };

  const openSave = async (save: Save, stillWanted: Asked): Promise<string | null> => {
    if (!isOnShelf(save.scenario)) return sentenceFor('otherScenario');
    const [content, { keptGame }] = await Promise.all([
      loadContent(save.scenario),
      import('./game.ts'),
    ]);
    if (!content) return t('games:contentFailed');
    const resumed = keptGame(content, save);
    if (!resumed.ok) return sentenceFor(resumed.fault);
    await open(resumed.game, save.screens, stillWanted);
    return null;
  };

  /** From another tab, which first writes what was done there; or back onto the shelf, if this page alone has it. */
  const takeOver = () =>
    attempt(async stillWanted => {
      const { elsewhere } = store.getState();
      if (!elsewhere) return t('games:notFound');
      const here = loose.get(elsewhere.id);
      if (here) return openSave(here.save, stillWanted);
      await holds.takeOver(elsewhere.id);
      return takeUp(elsewhere.id, stillWanted);
    });

  /** The shared game becomes one of this device's own; the game in play stays as it is unless the code is sound. */
  const openShared = (text: string) =>
    attempt(async stillWanted => {
      const { gameFrom, scenarioIn } = await import('./sharing.ts');
      const scenario = scenarioIn(text);
      const content = await loadContent(isOnShelf(scenario) ? scenario : undefined);
      if (!content) return t('games:contentFailed');
      const opened = await gameFrom(text, content, newId());
      if (!opened.ok) return t(`games:shared.${opened.fault}`);
      await open(opened.game, FRESH, stillWanted);
      return null;
    });

  /** Of talks that have ended: before, a code would tell what is under seal. */
  const shareCode = async (withWords: boolean) => {
    const { view, content } = store.getState();
    if (!playing || !content || view?.phase !== 'ended') return null;
    const { codeOfGame } = await import('./sharing.ts');
    return codeOfGame(playing.game, content, withWords);
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
      const forked = forkOf({ ...playing.game, name: playing.name }, moves, newId());
      if (!forked) return t('games:noReplay');
      const seenReveal = forked.referee.publicView().reveals.length;
      await open(forked, { ...FRESH, seenReveal }, stillWanted);
      return null;
    });

  const otherChairs = async () => {
    const { content } = store.getState();
    if (!playing || !content) return [];
    const { otherChairsIn } = await import('./again.ts');
    const { game } = playing;
    return otherChairsIn(await library.all(), content, game);
  };

  const gameFile = async (withAnswers: boolean) => {
    if (!playing) return null;
    const { oneGame } = await import('./files.ts');
    return oneGame(playing.toSave(), withAnswers);
  };

  /** Ends the game in play on this page; what is kept of it stays. */
  const putAside = () => {
    void stop().then(left => left && hold(left.id, left));
    putAway();
  };

  const leave = () => {
    void stop();
    putAway();
    show({ screen: 'title' });
  };

  const toTitle = () => {
    playing?.table.cover();
    show({ screen: 'title', dialog: null });
  };
  const trail = followTrail(store, toTitle);

  const putAway = () => {
    show(FRESH);
    store.setState({
      view: null,
      seats: null,
      gameId: null,
      thinking: null,
      scene: null,
      refusal: null,
    });
  };

  for (const bit of ['scene', 'seenReveal', 'opened', 'answers', 'dossier'] as const) {
    store.subscribe(state => state[bit], keep);
  }

  return {
    store,
    table: () => playing?.table ?? null,
    loadContent,
    begin,
    beginDealt,
    resume,
    takeOver,
    savedGames: library.list,
    renameGame: library.rename,
    deleteGame: library.remove,
    async deleteEverything() {
      const failed = library.clear();
      forgetSettings();
      show({ settings: DEFAULT_SETTINGS });
      return failed;
    },
    shareCode,
    openShared,
    ended,
    gameFile,
    allGames: library.toFile,
    takeIn: library.takeIn,
    fork,
    otherChairs,
    takeUpdate,
    lookForNewer,
    trail,
    back: () => trail.closeTo(trail.depth() - 1),
    toTitle,
    show,
    change(settings) {
      const next = { ...store.getState().settings, ...settings };
      show({ settings: next });
      keepSettings(next);
    },
  };
}

type Fault = SaveFault | 'otherScenario' | 'otherVersion' | 'noReplay';
const sentenceFor = (fault: Fault): string => t(`games:${fault}`);
