import { describe, expect, test } from 'vitest';
import { shareInWords } from '#words/shares.ts';

describe('a share is said as a count that one can picture', () => {
  test.each([
    [0, 'no text'],
    [1 / 3e9, 'fewer than 1 text in a million'],
    [1 / 900_000, 'about 1 text in 900,000'],
    [1 / 41_152, 'about 1 text in 40,000'],
    [0.012, 'about 1 text in 80'],
    [0.028, 'about 1 text in 40'],
    [1 / 15, 'about 1 text in 15'],
    [1 / 10, 'about 1 text in 10'],
    [0.14, 'about 1 text in 7'],
    [0.25, 'about 1 text in 4'],
    [0.33, 'about 1 text in 3'],
    [0.41, 'about 2 texts in 5'],
    [0.47, 'about half of the texts'],
    [0.5, 'about half of the texts'],
    [0.68, 'about 2 texts in 3'],
    [0.92, 'about 9 texts in 10'],
    [0.96, 'nearly all texts'],
    [1 - 1e-9, 'nearly all texts'],
    [1, 'all texts'],
  ])('%d: %s', (share, words) => {
    expect(shareInWords(share, 'text')).toBe(words);
  });

  test('of whatever is counted', () => {
    expect(shareInWords(0.8, 'case')).toBe('about 4 cases in 5');
    expect(shareInWords(0, 'case')).toBe('no case');
  });

  test('near enough: never a fifth off, but for the words that say so', () => {
    for (let share = 2e-6; share < 0.95; share *= 1.01) {
      const [, some, of] = /^about (\d+) \w+ in ([\d,]+)$/.exec(shareInWords(share, 'case')) ?? [];
      const said = some === undefined ? 0.5 : Number(some) / Number(of?.replaceAll(',', ''));
      expect(Math.abs(said / share - 1), String(share)).toBeLessThan(0.2);
    }
  });
});
