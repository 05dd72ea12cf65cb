/** What the scene is given: the store to read, the doors to act through, and what only the page knows. */
import type { Act, Party, PointId } from '#engine/types.ts';
import type { GameStore } from '#store/store.ts';
import type { Theme } from './theme.ts';

/** What the stage is mounted with. */
export interface Doors {
  readonly store: GameStore;
  readonly act: (act: Act) => void;
  readonly open: (point: PointId, amending?: boolean) => void;
  readonly read: (point: PointId, side: Party) => void; // the point, at where that side stands
  readonly host: HTMLElement; // holds the canvas and the twin's buttons
}

export interface Door extends Doors {
  readonly theme: () => Theme;
  readonly dpr: () => number;
  readonly isStill: () => boolean; // reduced motion
  readonly wake: () => void; // something is about to be drawn
  readonly showing: (state: string) => void; // what of the caucus is on the canvas now, for tests
}
