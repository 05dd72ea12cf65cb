/** Words that the screens do not use, since readers take them for something else. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../src/words/en');
const files = readdirSync(FOLDER);

/** All sentences of a file with the keys that lead to them. */
function sentencesIn(value: unknown, at = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentencesIn(inner, `${at}.${key}`));
}

/** To Americans, to table is to put aside. A table with a number is one that people sit at. */
const TO_TABLE =
  /\btabl(?:ed|ing)\b|(?<!\bthe )\btables? (?:(?:an?|one|it|this|what|points|only)\b|\{\{(?!number|table))/i;

describe('the words of the screens', () => {
  it.each(files)('in %s put forward, and never table', async file => {
    const words: unknown = await import(join(FOLDER, file));
    const sentences = sentencesIn({ ...(words as object) });
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.filter(([, sentence]) => TO_TABLE.test(sentence))).toEqual([]);
  });

  it('would be found tabling', () => {
    const tabling = ['{{party}} tables a package.', 'Table it', 'Tabled', 'what is tabled', '{{party}} tables {{points}}', 'table one initiative']; // prettier-ignore
    for (const sentence of tabling) expect(sentence).toMatch(TO_TABLE);
    for (const sentence of [
      'Write it down to compare tables.',
      'The text on the table leaves it out.',
      'at that table',
      'Not sealed at table {{number}}: {{seats}}.',
      'The tables are in different rounds.',
    ])
      expect(sentence).not.toMatch(TO_TABLE);
  });
});
