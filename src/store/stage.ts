/** What the drawn table is given by the page, and what the page has of it. */
import type { Act, Party, PointId } from '#engine/types.ts';
import type { GameStore } from './store.ts';

/** What the stage is mounted with: the store to read, and the doors to act through. */
export interface Doors {
  readonly store: GameStore;
  readonly act: (act: Act) => void;
  readonly open: (point: PointId, amending?: boolean) => void;
  readonly read: (point: PointId, side: Party) => void; // the point, at where that side stands
  readonly host: HTMLElement; // holds the canvas and the twin's buttons
}

export type Mounted =
  | { readonly ok: true; readonly unmount: () => void }
  | { readonly ok: false; readonly reason: string };

/** Resolves once the table is drawn, or with the reason why it cannot be. */
export type MountStage = (doors: Doors) => Promise<Mounted>;
