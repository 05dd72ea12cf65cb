/** One exchange between a player and the screen reader. */
import type { Utterance } from './heard.ts';

export interface Turn {
  readonly pressed: string; // a key, words typed, or "…": nothing, only listening
  readonly heard: readonly Utterance[];
}

/** What was said, as one text. */
export const textOf = ({ heard }: Turn): string => heard.map(({ text }) => text).join(' ');

/** How many words were heard. */
export const wordsOf = ({ heard }: Turn): number =>
  heard.reduce((sum, { words }) => sum + words, 0);

/** Whether a text says these words, whatever the case, the stops and the spaces between them. */
export const says = (text: string, words: string): boolean =>
  ` ${bare(text)} `.includes(` ${bare(words)} `);

/** Which of these was said last; undefined where none was. */
export function lastSaid(text: string, among: readonly string[]): string | undefined {
  const heard = ` ${bare(text)} `;
  const at = (words: string): number => heard.lastIndexOf(` ${bare(words)} `);
  return among.filter(words => at(words) >= 0).toSorted((a, b) => at(b) - at(a))[0];
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
