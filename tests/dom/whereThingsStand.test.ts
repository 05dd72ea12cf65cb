import { describe, expect, test } from 'vitest';
import { FAULTS } from '#analysis/analyst.ts';
import type { Zone } from '#analysis/standing.ts';
import { exactly, rateOf, roughly } from '#dom/standing/numbers.ts';
import { verdictSentence, zoneSentences } from '#dom/standing/phrases.ts';
import { defaults } from '#dom/start/form.ts';
import { t } from '#words/analysis.ts';
import { analysis } from '#words/en/analysis.ts';

const zone = (some: Partial<Zone>): Zone => ({
  empty: false,
  count: 588_874,
  of: 21_233_664,
  status: { type: 'exact' },
  receipts: {
    parties: [],
    walkAways: [],
    points: [],
    options: [],
    lines: [],
    preferences: [],
    evidence: [],
  },
  ...some,
});

describe('how many texts would do', () => {
  test.each<readonly [string, Partial<Zone>, readonly string[]]>([
    [
      'an exact number',
      {},
      ['Exactly 588,874 of 21,233,664 texts are acceptable to all four (28 in 1,000).'],
    ],
    [
      'an estimate with its interval',
      { count: 591_604.8, status: { type: 'estimate', low: 564_683.8, high: 618_525.8 } },
      [
        'About 592,000 of 21.2 million texts are acceptable to all four (28 in 1,000).',
        'This is drawn at random. The true number is most likely between 565,000 and 619,000.',
      ],
    ],
    [
      'a bound',
      { count: null, status: { type: 'bound', low: 1_000_000, high: null } },
      ['At least 1 million of 21.2 million texts are acceptable to all four (47 in 1,000).'],
    ],
    [
      'a draw that hit none, though one text is known',
      { count: 0, status: { type: 'estimate', low: 0, high: 0 } },
      ['There are texts that are acceptable to all four.'],
    ],
    ['none', { empty: true, count: 0 }, ['No text is acceptable to all four.']],
    ['no number yet', { count: null }, ['There are texts that are acceptable to all four.']],
    [
      'nothing decided',
      { empty: null, count: null, status: { type: 'bound', low: null, high: null } },
      ['The search was cut short: it is not known whether a text is acceptable to all four.'],
    ],
  ])('%s', (_says, some, sentences) => {
    expect(zoneSentences('full', zone(some))).toEqual(sentences);
  });

  test('in public nothing is said of what anybody accepts', () => {
    for (const some of [{}, { count: null }, { empty: true }, { empty: null, count: null }]) {
      expect(zoneSentences('public', zone(some)).join()).not.toMatch(/accept|sign|ratif/);
    }
  });
});

describe('numbers of texts', () => {
  test('are exact to the last digit, or rounded to three', () => {
    expect(exactly(1_672_437_692_227)).toBe('1,672,437,692,227');
    expect([7, 1_234, 999_600, 1_672_437_692_227].map(roughly)).toEqual([
      '7',
      '1,230',
      '1,000,000',
      '1.67 trillion',
    ]);
  });

  test('as a share are so many in a thousand, or one in so many', () => {
    expect(rateOf(25, 1_000)).toEqual({ unit: 'thousand', some: '25' });
    expect(rateOf(0, 1_000)).toEqual({ unit: 'thousand', some: '0' });
    expect(rateOf(3, 123_456)).toEqual({ unit: 'one', some: '41,200' });
  });
});

test.each([
  [{ acceptable: true, ratified: true, worthwhile: true }, 'would ratify it.'],
  [
    { acceptable: false, ratified: false, worthwhile: true },
    'would not: home would not ratify it.',
  ],
  [
    { acceptable: false, ratified: true, worthwhile: false },
    'would not: walking away is worth more to it.',
  ],
  [
    { acceptable: false, ratified: false, worthwhile: false },
    'would not: home would not ratify it, and walking away is worth more.',
  ],
])('a verdict names what is behind a refusal: %o', (verdict, sentence) => {
  expect(verdictSentence(verdict)).toBe(sentence);
});

test('every fault of the search has its sentence', () => {
  expect(Object.keys(analysis.fault).sort()).toEqual(Object.values(FAULTS).sort());
  for (const fault of Object.values(FAULTS)) expect(t(`analysis:fault.${fault}`)).toMatch(/\.$/);
});

test('a training game is what somebody chooses, and never what set-up begins with', () => {
  expect(defaults().hints).toBe(false);
});
