/** What the scene is given: the store to read, the doors to act through, and what only the page knows. */
import type { Doors } from '#store/stage.ts';
import type { Theme } from './theme.ts';

export interface Door extends Doors {
  readonly theme: () => Theme;
  readonly dpr: () => number;
  readonly isStill: () => boolean; // reduced motion
  readonly wake: () => void; // something is about to be drawn
  readonly showing: (state: string) => void; // what of the caucus is on the canvas now, for tests
}
