/** A step of the talks played by ear, and what several steps do. */
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Party } from '#engine/types.ts';
import { sayInstead } from '#words/words.ts';
import { shippedContent } from '../../content/read.ts';
import type { Player } from '../player.ts';
import type { Budget } from '../verdict.ts';

export interface Step extends Budget {
  readonly name: string;
  /** Presses what is to be pressed; what is said after the last of it is the step's answer. */
  readonly play: (player: Player) => Promise<unknown>;
}

const content = shippedContent();
sayInstead(content.words ?? {});

/** The seat that is played: it has to declare a line, and can settle a point in the first round. */
export const SEAT: Party = 'us';

/** As screens name it. */
export const nameOf = (party: Party): string =>
  content.parties.find(({ id }) => id === party)?.name ?? '';

export const titleOf = (number: number): string =>
  content.points.find(({ id }) => id === `p${number}`)?.title ?? '';

export const dossierAt = (index: number): string => content.dossiers[index]?.title ?? '';

export const POINTS = content.points.length;

export const EVERYBODY = PARTIES.map(nameOf);

/** Goes to what says these words, and presses Enter there. */
export const enterOn =
  (words: string) =>
  async (player: Player): Promise<void> => {
    await player.seek('Tab', words);
    await player.press('Return');
  };

/** The same, and listens until it is followed by these. `key` leads there: Tab, or shift+Tab to what lies just before. */
export const enterAndHear =
  (words: string, then: string, key: 'Tab' | 'shift+Tab' = 'Tab') =>
  async (player: Player): Promise<void> => {
    await player.seek(key, words);
    await player.hear(then, 'Return');
  };
