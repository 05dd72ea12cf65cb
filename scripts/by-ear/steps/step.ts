/** A step of talks played by ear, and what several steps do. */
import type { Player } from '../player.ts';
import type { Budget } from '../verdict.ts';

export interface Step extends Budget {
  readonly name: string;
  /** Presses what is to be pressed; what is said after the last of it is the step's answer. */
  readonly play: (player: Player) => Promise<unknown>;
}

/**
 * Plays one step, judges its answer and returns it. Throws `Stuck` after a step that could not be played to its end: the
 * talks are somewhere else than the steps after it.
 */
export type Take = (step: Step) => Promise<string>;

/** Talks from the title on, step after step; what comes next may hang on what was heard. */
export type Talks = (take: Take) => Promise<void>;

/** The end of talks of which a step could not be played to its end. */
export class Stuck extends Error {}

/** Words of the title: its first button, and the note with it, may be heard as it has the focus and as the page is read. */
export const TITLE_MOST = 150;

/** Goes to what says these words, and presses Enter there. */
export const enterOn =
  (words: string) =>
  async (player: Player): Promise<void> => {
    await player.seek('Tab', words);
    await player.press('Return');
  };

/**
 * The same, and listens until it is followed by any of these. `key` leads there: Tab, or shift+Tab to what lies just
 * before.
 */
export const enterAndHear =
  (words: string, then: string | readonly string[], key: 'Tab' | 'shift+Tab' = 'Tab') =>
  async (player: Player): Promise<void> => {
    await player.seek(key, words);
    await player.hear(then, 'Return');
  };
