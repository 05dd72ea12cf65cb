/**
 * What every screen reads. One writer for each part: the table writes `TableState`, the screens write
 * `ScreenState`, the app `network` and `elsewhere`. Canvas and HTML are two readers of this one store.
 */
import { createStore } from 'zustand/vanilla';
import { subscribeWithSelector } from 'zustand/middleware';
import type { Catalogue } from '#content/catalogue.ts';
import { FIRST } from '#content/shelf.ts';
import type {
  ByParty,
  OptionId,
  Party,
  PartyView,
  PointId,
  PublicView,
  Refusal,
} from '#engine/types.ts';
import type { Scene } from './scene/step.ts';

export type SeatKind = 'person' | 'computer';

/**
 * Who has the device. `private`: that seat's papers are on screen. `shared`: public matters only, with
 * `seat` the person whose turn it is. `covered`: the curtain is drawn until `seat` takes the device.
 */
export interface Device {
  readonly mode: 'private' | 'shared' | 'covered';
  readonly seat: Party | null;
}

/** Whether the game is kept. `off`: the store is full or forbidden; play goes on and says so. */
export type Saving = 'saved' | 'saving' | 'off';

/** Written by the table alone. */
export interface TableState {
  readonly view: PublicView | PartyView | null; // a `PartyView` exactly when `device.mode` is `private`
  readonly seats: ByParty<SeatKind> | null;
  readonly device: Device;
  readonly refusal: Refusal | null; // of the last act
  readonly thinking: Party | null; // the computer seat now deciding
  readonly scene: Scene | null; // what is being shown on the way to the next view
  readonly saving: Saving;
  readonly gameId: string | null;
}

export type Screen = 'title' | 'setup' | 'talks' | 'debrief' | 'sources' | 'glossary' | 'elsewhere';

/** The dialog on top, if any. One at a time; closing returns focus to what opened it. */
export type Dialog =
  | {
      readonly type: 'card';
      readonly point: PointId;
      readonly amending?: boolean;
      readonly marking?: OptionId; // asked for already: over a line of one's own, its reason comes first
      readonly side?: Party; // whose stance is read first
      readonly toTable?: boolean; // closing leads to the point's own card, not to what opened it
    }
  | { readonly type: 'brief' }
  | { readonly type: 'initiative'; readonly start?: PointId }
  | { readonly type: 'text' } // the whole draft text
  | { readonly type: 'record' } // of the talks
  | { readonly type: 'help' } // key to the marks, keyboard
  | { readonly type: 'settings' }
  | { readonly type: 'menu' }
  | { readonly type: 'leave' }
  | { readonly type: 'games' } // saved games
  | { readonly type: 'reveal' } // the marks of the last round with their reasons
  | { readonly type: 'predict' }
  | { readonly type: 'standing' } // where things stand
  | { readonly type: 'hints' }
  | { readonly type: 'doors' } // how many agreements are still possible
  | { readonly type: 'share' } // a link to the game that has ended
  | { readonly type: 'replay' } // it again, move by move
  | { readonly type: 'again' }; // the same talks from another chair, or new ones

/** Where something stands, in CSS pixels from the top left of the stage. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the twin has laid things out; the canvas draws there. Measured by the twin, never computed twice. */
export interface StageLayout {
  readonly width: number;
  readonly height: number;
  readonly cards: Readonly<Partial<Record<PointId, Box>>>; // only those on screen
  readonly dossiers: Readonly<Record<string, Box>>; // by dossier id
  readonly clip: Box; // cards are seen only inside it
  readonly sheet: Box | null; // the draft text
  readonly side: Box | null; // what lies below the cards: over the canvas, as the draft's words are
  readonly trays: Box | null; // where the drop trays open while a card is dragged
  readonly seats: Box | null; // where the seats stand meanwhile
  readonly caucus: CaucusPlaces;
}

/** Where the caucus has laid things out, as far as it is on screen. */
export interface CaucusPlaces {
  readonly seats: Readonly<Partial<Record<Party, Box>>>; // who sits there: lamp, letters and name
  readonly laid: Readonly<Partial<Record<PointId, Box>>>; // cards in the middle
  readonly rail: Readonly<Partial<Record<PointId, Box>>>; // the gaps that they left
}

export const TEXT_SIZES = [100, 125, 150, 200] as const; // percent
export const THEMES = ['system', 'night', 'daylight', 'contrast'] as const;
export const MOTIONS = ['system', 'full', 'reduced', 'none'] as const;
export const ANNOUNCEMENTS = ['all', 'mine', 'none'] as const;
export const PACES = ['atOnce', 'normal', 'slow'] as const; // of what happens on the table
export const VOLUMES = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100] as const; // percent
export interface Settings {
  readonly textSize: (typeof TEXT_SIZES)[number];
  readonly theme: (typeof THEMES)[number];
  readonly motion: (typeof MOTIONS)[number];
  readonly largeSymbols: boolean;
  readonly partyColours: boolean;
  readonly plainTable: boolean;
  readonly announcements: (typeof ANNOUNCEMENTS)[number];
  readonly singleKeys: boolean;
  readonly sounds: (typeof VOLUMES)[number]; // of paper, pen and stamp; 0: off
  readonly bell: (typeof VOLUMES)[number]; // for one's turn; 0: off
  readonly pace: (typeof PACES)[number];
  readonly guide: boolean; // through the first round; off once it has been gone through
}
export const DEFAULT_SETTINGS: Settings = {
  textSize: 100,
  theme: 'night',
  motion: 'system',
  largeSymbols: false,
  partyColours: true,
  plainTable: false,
  announcements: 'all',
  singleKeys: true,
  sounds: 0,
  bell: 0,
  pace: 'normal',
  guide: true,
};

/** What is known of the network; play needs none. Written by the app alone. */
export interface Network {
  readonly isOnline: boolean;
  readonly isKept: boolean; // every file of the game is on this device
  readonly isNewer: boolean; // a newer version waits to take over
  readonly isReplaced: boolean; // a newer version has taken the place of files that this one needs
}

/**
 * The game that this tab cannot play now. `open`: it was open in another tab when it was asked for. `taken`: another
 * tab took it over. `gone`: it was deleted in another tab. `unkept`: what was done here could not be kept.
 * Written by the app alone.
 */
export interface Elsewhere {
  readonly id: string;
  readonly why: 'open' | 'taken' | 'gone' | 'unkept';
  readonly copy: string | null; // the name under which acts are kept that only this tab had
}

/** Written by the screens alone. */
export interface ScreenState {
  readonly scenario: string; // the one chosen
  readonly content: Catalogue | null; // of it; loaded when first needed
  readonly screen: Screen;
  readonly dialog: Dialog | null;
  readonly dossier: string | null; // the open dossier where only one is shown
  readonly focused: PointId | null; // the card with keyboard focus or under the pointer
  readonly justMarked: PointId | null; // what was marked last, until the focus moves on from there
  readonly stage: StageLayout | null; // null: no canvas wanted
  readonly stageFailed: boolean; // neither renderer draws: the plain table it is
  readonly paused: boolean; // does what is shown on the table stand still?
  readonly seenReveal: number; // how many reveals were read; a round with nothing to mark has none
  readonly opened: readonly string[]; // evidence ids opened on this device, for the debrief
  readonly answers: Readonly<Record<string, string>>; // the reader's own, by question of the debrief
  readonly settings: Settings;
}

export type GameState = TableState &
  ScreenState & { readonly network: Network; readonly elsewhere: Elsewhere | null };

export function createGameStore(settings: Settings = DEFAULT_SETTINGS) {
  return createStore<GameState>()(
    subscribeWithSelector((): GameState => ({
      view: null,
      seats: null,
      device: { mode: 'shared', seat: null },
      refusal: null,
      thinking: null,
      scene: null,
      saving: 'saved',
      gameId: null,
      scenario: FIRST.id,
      content: null,
      screen: 'title',
      dialog: null,
      dossier: null,
      focused: null,
      justMarked: null,
      stage: null,
      stageFailed: false,
      paused: false,
      seenReveal: 0,
      opened: [],
      answers: {},
      settings,
      network: { isOnline: true, isKept: false, isNewer: false, isReplaced: false },
      elsewhere: null,
    })),
  );
}
export type GameStore = ReturnType<typeof createGameStore>;
