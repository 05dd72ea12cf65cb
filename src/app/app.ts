/** Starts, keeps and ends games. Whatever fails comes back as a sentence; a game in play is never lost to it. */
import type { Loaded } from '#content/load.ts';
import type { App } from '#dom/game.ts';
import { keeper } from '#saves/keeper.ts';
import type { Shelf } from '#saves/shelf.ts';
import type { MountStage } from '#store/stage.ts';
import type { GameStore } from '#store/store.ts';
import { afterTalks } from './after.ts';
import { contentOf } from './content.ts';
import type { Layered } from './history.ts';
import type { Holds } from './holds.ts';
import { gameInPlay } from './inPlay.ts';
import { libraryOf } from './library.ts';
import { looseGames } from './loose.ts';
import { openingOf } from './opening.ts';
import { pageOf } from './page.ts';
import { partingFrom } from './parting.ts';
import type { Versions } from './versions.ts';

export interface AppParts {
  readonly store: GameStore;
  readonly shelf: Shelf;
  readonly holds: Holds; // one tab plays a game
  readonly loadScenario: (id: string) => Promise<Loaded>;
  readonly mountStage: MountStage;
  readonly say: (sentence: string) => void; // shows a sentence that no screen is waiting for
  readonly takeUpdate: () => void;
  readonly versions: Versions;
}

export function createApp({
  store,
  shelf,
  holds,
  loadScenario,
  mountStage,
  say,
  takeUpdate,
  versions,
}: AppParts): App & { readonly trail: Layered } {
  const keeping = keeper(shelf, {
    status: saving => store.setState({ saving }),
    parted: (id, verdict, mine) => void partedFrom(id, verdict, mine),
  });
  const loose = looseGames(store, say);
  const inPlay = gameInPlay({ store, keeping, holds, loose });
  const partedFrom = partingFrom({ store, keeping, holds, loose, inPlay, say });

  const { contentFor, loadContent } = contentOf({
    store,
    loadScenario,
    say,
    putAside: inPlay.putAside,
  });
  const library = libraryOf({ keeping, loose: loose.games, holds, contentFor, inPlay });

  /** A part could not be loaded: it may be gone, for a newer version was put in its place. */
  const lookForNewer = async (why: unknown): Promise<boolean> => {
    const isReplaced = await versions.isReplaced(why);
    if (isReplaced) store.setState(({ network }) => ({ network: { ...network, isReplaced } }));
    return isReplaced;
  };

  const { read } = library;
  const { attempt, ...opening } = openingOf({ store, keeping, holds, loose, inPlay, contentFor, read, lookForNewer }); // prettier-ignore
  const { forgetSettings, ...page } = pageOf(store, () => inPlay.now()?.table.cover());

  return {
    store,
    table: () => inPlay.now()?.table ?? null,
    mountStage,
    loadContent,
    ...opening,
    savedGames: library.list,
    renameGame: library.rename,
    deleteGame: library.remove,
    async deleteEverything() {
      const failed = library.clear();
      forgetSettings();
      return failed;
    },
    ...afterTalks({ store, inPlay, attempt, kept: library.all }),
    gameFile: library.oneToFile,
    allGames: library.toFile,
    takeIn: library.takeIn,
    takeUpdate,
    lookForNewer,
    ...page,
  };
}
