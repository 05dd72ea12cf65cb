/** What every HTML screen is given: the store to read, and the doors through which it acts. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Catalogue } from '#content/catalogue.ts';
import type { Ended } from '#record/ended.ts';
import type { OtherChair, SavedGame } from '#record/games.ts';
import type { Setup } from '#record/setup.ts';
import type { MountStage } from '#store/stage.ts';
import type { Dialog, GameState, GameStore, Screen, ScreenState, Settings } from '#store/store.ts';
import type { Table } from '#table/table.ts';
import { useSelected } from './selected.ts';

/** What came of a file of games: how many are new here, and what is to be said. */
export interface TakenIn {
  readonly added: number;
  readonly sentence: string;
}

/** Beside the table: what starts, keeps and ends games. Failures come back as a sentence, never as a throw. */
export interface App {
  readonly store: GameStore;
  readonly table: () => Table | null;
  readonly mountStage: MountStage; // brings the drawn table under the twin; throws where it could not be loaded
  readonly loadContent: (scenario?: string) => Promise<Catalogue | null>; // or the one chosen; null: could not be read; the reason is shown
  readonly begin: (setup: Setup) => Promise<string | null>; // null: begun; else the sentence to show
  readonly beginDealt: (scenario: string) => Promise<string | null>; // from a side that is dealt, all else as usual
  readonly resume: (id: string) => Promise<string | null>;
  readonly takeOver: () => Promise<string | null>; // the game of `elsewhere`, from the other tab
  readonly savedGames: () => Promise<readonly SavedGame[]>; // the one kept last first
  readonly renameGame: (id: string, name: string) => Promise<string | null>;
  readonly deleteGame: (id: string) => Promise<string | null>;
  readonly deleteEverything: () => Promise<string | null>;
  readonly ended: () => Promise<Ended | null>; // null before the end of the talks
  readonly gameFile: (withAnswers: boolean) => Promise<string | null>; // null: no game is open
  readonly allGames: () => Promise<string | null>; // every saved game in one file; null: there is none
  readonly takeIn: (file: string) => Promise<TakenIn>; // the text of a file of games; the game in play stays
  readonly shareCode: (withWords: boolean) => Promise<string | null>; // null: none, as before the end of the talks
  readonly openShared: (text: string) => Promise<string | null>; // a code, or an address that ends in one
  readonly fork: (moves: number) => Promise<string | null>; // the ended game, from after so many moves, as a new one
  readonly otherChairs: () => Promise<readonly OtherChair[]>; // kept here, of the same talks as those that have ended
  readonly lookForNewer: (why: unknown) => Promise<boolean>; // after a part could not be loaded: has a newer version taken its place?
  readonly takeUpdate: () => void; // a newer version that waits takes over, and the page is loaded again
  readonly back: () => void; // closes what was opened last, as the browser's Back does
  readonly toTitle: () => void; // the game stays saved
  readonly goTo: (screen: Screen) => void; // over no dialog
  readonly openDialog: (dialog: Dialog) => void;
  readonly closeDialog: () => void;
  readonly evidenceShown: (id: string) => void; // counts as read in the debrief
  readonly show: (change: Partial<ScreenState>) => void; // the rest of the screens' half of the store
  readonly change: (settings: Partial<Settings>) => void;
}

export const GameContext = createContext<App | null>(null);

export function useApp(): App {
  const app = useContext(GameContext);
  if (!app) throw new Error('no GameContext above this component');
  return app;
}

/**
 * Re-renders when the selected part of the store changes. A selector that does not return stored values or
 * primitives is given with `same`: views are new after every act, also where nothing in them is.
 */
export function useGame<T>(
  select: (state: GameState) => T,
  isSame?: (one: T, other: T) => boolean,
): T {
  const { getState, subscribe } = useApp().store;
  return useSelected(getState, subscribe, select, isSame);
}

/** The catalogue on screens that are only shown once it is loaded. */
export function useContent(): Catalogue {
  const content = useGame(s => s.content);
  if (!content) throw new Error('this screen needs the scenario');
  return content;
}
