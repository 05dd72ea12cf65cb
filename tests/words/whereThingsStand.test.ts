import { describe, expect, test } from 'vitest';
import { shippedContent } from '../content/shipped.ts';
import { FAULTS } from '#analysis/analyst.ts';
import type { Zone } from '#analysis/standing.ts';
import { exactly, roughly } from '#words/counts.ts';
import { verdictSentence, zoneFigures, zoneSentence } from '#words/whereThingsStand.ts';
import { defaults } from '#dom/setup/form.ts';
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
  test.each<readonly [string, Partial<Zone>, string, string | null]>([
    [
      'an exact number',
      {},
      'All four could accept about 1 text in 40.',
      'Exactly 588,874 of 21,233,664 texts.',
    ],
    [
      'an estimate with its interval',
      { count: 591_604.8, status: { type: 'estimate', low: 564_683.8, high: 618_525.8 } },
      'All four could accept about 1 text in 40.',
      'About 592,000 of 21.2 million texts. This is drawn at random. The true number is most likely between 565,000 and 619,000.',
    ],
    [
      'a bound',
      { count: null, status: { type: 'bound', low: 1_000_000, high: null } },
      'All four could accept about 1 text in 20, or more.',
      'At least 1 million of 21.2 million texts.',
    ],
    [
      'a draw that hit none, though one text is known',
      { count: 0, status: { type: 'estimate', low: 0, high: 0 } },
      'There are texts that are acceptable to all four.',
      null,
    ],
    ['none', { empty: true, count: 0 }, 'No text is acceptable to all four.', null],
    ['no number yet', { count: null }, 'There are texts that are acceptable to all four.', null],
    [
      'nothing decided',
      { empty: null, count: null, status: { type: 'bound', low: null, high: null } },
      'The search was cut short: it is not known whether a text is acceptable to all four.',
      null,
    ],
  ])('%s', (_says, some, sentence, figures) => {
    expect(zoneSentence('full', zone(some))).toBe(sentence);
    expect(zoneFigures(zone(some))).toBe(figures);
  });

  test('in public nothing is said of what anybody accepts', () => {
    for (const some of [{}, { count: null }, { empty: true }, { empty: null, count: null }]) {
      expect(zoneSentence('public', zone(some))).not.toMatch(/accept|sign|ratif/);
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
  expect(defaults(shippedContent()).hints).toBe(false);
});
