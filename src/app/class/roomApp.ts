/** The screens' doors in a room: the table is the room's, and no game is kept, shared or begun from here. */
import type { Catalogue } from '#content/catalogue.ts';
import type { Loaded } from '#content/load.ts';
import type { App } from '#dom/game.ts';
import type { Ended } from '#record/ended.ts';
import type { MountStage } from '#store/stage.ts';
import type { GameStore } from '#store/store.ts';
import type { Table } from '#table/table.ts';
import { t } from '#words/words.ts';
import { contentOf } from '../content.ts';
import type { Layered } from '../history.ts';
import { pageOf } from '../page.ts';
import type { Versions } from '../versions.ts';

export interface RoomAppParts {
  readonly store: GameStore;
  readonly loadScenario: (id: string) => Promise<Loaded>;
  readonly mountStage: MountStage;
  readonly say: (sentence: string) => void;
  readonly versions: Versions;
  readonly reload: () => void;
  /** The table of whoever is at this device; null: not at one. */
  readonly table: () => Table | null;
  /** Of that table, once its talks are over and its papers are open. */
  readonly ended: () => Promise<Ended | null>;
}

export type RoomApp = App & {
  readonly trail: Layered;
  /** Any scenario, without laying it before the screens; null: could not be read, and it is said. */
  readonly contentFor: (id: string) => Promise<Catalogue | null>;
};

export function roomApp({
  store,
  loadScenario,
  mountStage,
  say,
  versions,
  reload,
  table,
  ended,
}: RoomAppParts): RoomApp {
  const { contentFor, loadContent } = contentOf({ store, loadScenario, say, putAside: () => {} });
  const { forgetSettings: _, ...page } = pageOf(store, () => {});
  const notHere = async () => t('games:notFound');
  return {
    store,
    table,
    mountStage,
    contentFor,
    loadContent,
    ...page,
    ended: async () => (store.getState().view?.phase === 'ended' ? ended() : null),
    lookForNewer: async why => {
      const isReplaced = await versions.isReplaced(why);
      if (isReplaced) store.setState(({ network }) => ({ network: { ...network, isReplaced } }));
      return isReplaced;
    },
    takeUpdate: reload,
    begin: notHere,
    beginDealt: notHere,
    resume: notHere,
    takeOver: notHere,
    fork: notHere,
    openShared: notHere,
    renameGame: notHere,
    deleteGame: notHere,
    deleteEverything: notHere,
    savedGames: async () => [],
    otherChairs: async () => [],
    gameFile: async () => null,
    allGames: async () => null,
    shareCode: async () => null,
    takeIn: async () => ({ added: 0, sentence: await notHere() }),
  };
}
