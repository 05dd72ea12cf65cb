/** How hard a text is to read, and words that the game does not use. */
import { wordCount } from '#content/briefs.ts';

export const GRADE_MAX = 9;

/** No contest, no blame; a Brier score is the name of a measure. */
export const BARRED =
  /\b(?:win|wins|winner|winners|winning|lose|loser|losers|losing|(?<!Brier )scores?|scored|enemy|enemies|betray\w*|great deal)\b/giu;

/** Flesch-Kincaid grade of a text; a line ends a sentence, and syllables are groups of vowels. */
export function gradeOf(text: string): number {
  const sentences = text.split(/[.!?](?=\s)|\n/u).filter(part => wordCount(part) > 0).length || 1;
  const words = Math.max(1, wordCount(text));
  const syllables = (text.match(/[\p{L}]+/gu) ?? []).reduce(
    (sum, word) => sum + syllablesOf(word),
    0,
  );
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

function syllablesOf(word: string): number {
  const stem = word.toLowerCase().replace(/(?:[^laeiouy]es|[^tdaeiouy]ed|[^laeiouy]e)$/u, '');
  return Math.max(1, stem.match(/[aeiouyéëöü]+/gu)?.length ?? 1);
}

/** Every text in a JSON value that stands under none of the skipped keys. */
export function textsIn(value: unknown, skip: ReadonlySet<string> = new Set()): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    skip.has(key) ? [] : textsIn(inner, skip),
  );
}
