import { describe, expect, test } from 'vitest';
import { knownIn } from '#dom/reasons/known.ts';
import { reasonInFull } from '#dom/reasons/phrases.ts';
import type { Reason } from '#engine/types.ts';
import { why } from '#words/en/why.ts';
import { GRADE_MAX, gradeOf, textsIn } from '../../scripts/content/prose.ts';
import { CONTENT } from '../table/shipped.ts';

type Told = Exclude<Reason, { type: 'line' }>;

const P6 = 'point 6 (Cap on Ukraine’s forces)';
const P5 = 'point 5 (Guarantees for Ukraine)';
const FROM_AIM = ' No side has said so. The game reads it from the text that the seat aims at.';

describe('a reason in full', () => {
  test.each<[Told, string]>([
    [{ type: 'preference', point: 'p6', toward: 'for' }, `It serves an interest of the side on ${P6}.`],
    [{ type: 'preference', point: 'p6', toward: 'against' }, `It goes against an interest of the side on ${P6}.`],
    [{ type: 'priority', point: 'p6' }, `One of the side’s three priorities is on ${P6}, and this meets it.`],
    [{ type: 'trade', gives: ['p5'], gets: ['p6'] }, `It gives way on ${P5} to get its way on ${P6}.`],
    [{ type: 'trade', gives: ['p5', 'p6'], gets: [] }, `It leaves ${P5} and ${P6} to the others, so that the talks go on.`],
    [{ type: 'linkage', point: 'p5', with: 'p6' }, `It values ${P5} more together with ${P6}.`],
    [{ type: 'opening', point: 'p6', option: 'no-cap', given: [] }, `It would look at “No cap” on ${P6}.${FROM_AIM}`],
    [{ type: 'opening', point: 'p6', option: 'no-cap', given: ['p5'] }, `It would look at “No cap” on ${P6} once this goes its way: ${P5}.${FROM_AIM}`],
    [{ type: 'belief', party: 'us', point: 'p5', toward: 'for' }, `It takes the United States to want this on ${P5}. That is its own guess from what was said and done at the table, and may be wrong.`],
    [{ type: 'walkAway' }, 'It holds what the text is worth to it against what no agreement is worth.'],
    [{ type: 'support' }, 'It goes by what its home would ratify.'],
  ])('names points by their titles: %o', (reason, sentence) => {
    expect(reasonInFull(CONTENT, reason)).toBe(sentence);
  }); // prettier-ignore

  test('is left out where it names what the scenario does not have', () => {
    const strange: readonly Reason[] = [
      { type: 'line', line: 'XX-none' },
      { type: 'agreement', lines: ['XX-none'] },
      { type: 'preference', point: 'p99', toward: 'for' },
      { type: 'priority', point: 'p99' },
      { type: 'belief', party: 'us', point: 'p99', toward: 'for' },
      { type: 'linkage', point: 'p6', with: 'p99' },
      { type: 'trade', gives: ['p6'], gets: ['p99'] },
      { type: 'opening', point: 'p6', option: 'none-such', given: [] },
      { type: 'opening', point: 'p6', option: 'no-cap', given: ['p99'] },
    ];
    for (const reason of strange) expect(knownIn(CONTENT, [reason]), reason.type).toEqual([]);
    const known: readonly Reason[] = [{ type: 'line', line: 'UA-army' }, { type: 'support' }];
    expect(knownIn(CONTENT, known)).toEqual(known);
  });

  test('keeps of lines those that there are', () => {
    expect(knownIn(CONTENT, [{ type: 'agreement', lines: ['XX-none', 'UA-army'] }])).toEqual([
      { type: 'agreement', lines: ['UA-army'] },
    ]);
  });

  test('can be read by a fourteen-year-old', () => {
    const sentences = textsIn(why).filter(text => text.split(' ').length >= 8);
    for (const text of sentences) expect(gradeOf(text), text).toBeLessThanOrEqual(GRADE_MAX);
  });
});
