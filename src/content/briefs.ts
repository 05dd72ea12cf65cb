/** Counting words, in briefs and quotes. */
import type { PartyContent } from './schema.ts';

/** Words as a reader counts them: a hyphen or an apostrophe joins. */
export const wordCount = (text: string): number =>
  text.match(/[\p{L}\p{N}$%]+(?:[-'’][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** All words of a party's brief. */
export function wordsOf(brief: PartyContent['brief']): number {
  const { speaksFor, quoted, reported, notSaid, interests, questions, trades, words } = brief;
  const texts = [
    speaksFor,
    ...quoted,
    ...reported,
    ...notSaid,
    ...interests.flatMap(({ line, alternatives }) => [line, ...alternatives]),
    ...questions,
    ...trades,
    ...[...words.own, ...words.others].flatMap(({ quote, by }) => [quote, by ?? '']),
  ];
  return texts.reduce((sum, text) => sum + wordCount(text), 0);
}
