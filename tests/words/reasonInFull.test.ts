import { describe, expect, test } from 'vitest';
import { knownIn } from '#content/knownReasons.ts';
import { reasonInFull } from '#words/reasonInFull.ts';
import type { Reason } from '#engine/types.ts';
import { why } from '#words/en/why.ts';
import { GRADE_MAX, gradeOf, textsIn } from '../../scripts/content/prose.ts';
import { sampled } from '../../scripts/reasons/sampled.ts';
import { CONTENT } from '../table/shipped.ts';

type Told = Exclude<Reason, { type: 'line' }>;

const P6 = 'point 6 (Cap on Ukraine’s forces)';
const P5 = 'point 5 (Guarantees for Ukraine)';
const NAMED = /point \d+ \([^()]*\)/gu; // what a point is called may stand in both

/** Every seven words in a row. */
const runsOf = (text: string): readonly string[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’]+/gu) ?? [];
  return words.slice(6).map((_, i) => words.slice(i, i + 7).join(' '));
};

const FROM_AIM = ' No side has said so. The game reads it from the text that the seat aims at.';

const P14 = 'point 14 (Use of frozen assets)';

describe('what stands behind a sentence', () => {
  test.each<[Told, string]>([
    [{ type: 'preference', point: 'p6', option: 'no-cap', toward: 'for' }, `“No cap” on ${P6} counts for it too.`],
    [{ type: 'preference', point: 'p6', option: 'drafted', toward: 'against' }, `“As drafted” on ${P6} counts against it too.`],
    [{ type: 'preference', point: 'p6', toward: 'for' }, `Point 6 (Cap on Ukraine’s forces) counts for it too.`],
    [{ type: 'priority', point: 'p5', option: 'mirrors-article-5' }, 'It meets one of the side’s three priorities: A firm guarantee.'],
    [{ type: 'priority', point: 'p6' }, `One of the side’s three priorities is on ${P6}, and this meets it.`],
    [{ type: 'lastRound', point: 'p5' }, 'It gives up a priority for nothing named: A firm guarantee. No later round is left in which to get it.'],
    [{ type: 'trade', gives: ['p5'], gets: ['p6'] }, `It gives way on ${P5}. What it gets for that is on ${P6}.`],
    [{ type: 'trade', gives: ['p5', 'p6'], gets: [] }, `It names nothing that it gets for ${P5} and ${P6}. It does not stand in the way of the others there.`],
    [{ type: 'asks', asks: { point: 'p14', option: 'loan-assets-blocked' } }, `What it wants most elsewhere is “EU loan, assets blocked” on ${P14}.`],
    [{ type: 'standing', point: 'p6', is: 'better' }, `The text as it stands suits the side better on ${P6}.`],
    [{ type: 'linkage', point: 'p5', with: 'p6' }, `It values ${P5} more together with ${P6}.`],
    [{ type: 'opening', point: 'p6', option: 'no-cap', given: [] }, `It would look at “No cap” on ${P6}.${FROM_AIM}`],
    [{ type: 'opening', point: 'p6', option: 'no-cap', given: ['p5'] }, `It would look at “No cap” on ${P6} once this goes its way: ${P5}.${FROM_AIM}`],
    [{ type: 'belief', party: 'us', point: 'p5', toward: 'for' }, `It takes the United States to want this on ${P5}. That is its own guess from what was said and done at the table, and may be wrong.`],
    [{ type: 'walkAway' }, 'It holds what the text is worth to it against what no agreement is worth.'],
    [{ type: 'support' }, 'It goes by what its home would ratify.'],
  ])('names points by their titles: %o', (reason, sentence) => {
    expect(reasonInFull(CONTENT, 'ukraine', reason, false)).toBe(sentence);
  }); // prettier-ignore

  test('gives, of what the sentence says, the words of the text that it is about', () => {
    const cap: Told = { type: 'preference', point: 'p6', option: 'drafted', toward: 'against' };
    expect(reasonInFull(CONTENT, 'ukraine', cap, true)).toBe(
      `It is about “As drafted” on ${P6}: Ukraine’s armed forces have at most 600,000 people.`,
    );
    const { option: _, ...unnoted } = cap;
    expect(reasonInFull(CONTENT, 'ukraine', unnoted, true)).toBe(`It is about ${P6}.`);
  });

  test('never repeats the sentence: no seven words of it in a row', () => {
    const samples = sampled(200, { lengths: ['quick', 'full'], difficulties: ['practised'], firstSeed: 90 }); // prettier-ignore
    let added = 0;
    for (const { view, act, sentence, reason: said } of samples) {
      for (const reason of knownIn(CONTENT, act.reasons ?? [])) {
        if (reason.type === 'line') continue; // in its own box, with its source
        const full = reasonInFull(CONTENT, view.seat, reason, reason === said).replaceAll(
          NAMED,
          '',
        );
        const runs = runsOf(full).filter(run => runsOf(sentence).includes(run));
        expect(runs, `${sentence} ${full}`).toEqual([]);
        added += 1;
      }
    }
    expect(added).toBeGreaterThan(200);
  });

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
      { type: 'preference', point: 'p6', option: 'none-such', toward: 'for' },
      { type: 'asks', asks: { point: 'p6', option: 'none-such' } },
      { type: 'lastRound', point: 'p99' },
      { type: 'walkAway', point: 'p99' },
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
