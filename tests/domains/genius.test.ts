import { describe, expect, test } from 'vitest';
import type { Domain } from '#domains/domain.ts';
import { readGenius, type SourceFile } from '#domains/genius.ts';
import { Solver } from '#solver/answer.ts';
import { geniusFiles } from './samples.ts';

/** The sample with something replaced in one file. */
function edited(file: string, from: string | RegExp, to: string): readonly SourceFile[] {
  return geniusFiles().map(({ name, text }) => {
    if (name !== file) return { name, text };
    expect(text).toMatch(from);
    return { name, text: text.replace(from, to) };
  });
}

function domainOf(files: readonly SourceFile[]): Domain {
  const reading = readGenius('trade', files);
  if (!reading.ok) throw new Error(reading.problems.map(({ sentence }) => sentence).join('\n'));
  return reading;
}

const HOW = 'Worths are weight times evaluation divided by the largest evaluation of the issue, as in GENIUS.'; // prettier-ignore
const DISCOUNT = 'buyer.xml has the discount factor 0.9; it is not applied.';

describe('a GENIUS folder', () => {
  test('gives weight times evaluation over the largest evaluation, exactly', () => {
    const { model, notes } = domainOf(geniusFiles());
    expect(model.name).toBe('Trade');
    expect(model.issues).toEqual([
      { id: 'Price', options: ['low', 'middle', 'high'] },
      { id: 'Delivery', options: ['by road', 'by ship'] },
    ]);
    // In units of 1/400: 0.75 * 4/4 = 300, 0.75 * 3/4 = 225; 0.4 * 1/5 = 32 and so on.
    expect(model.parties.map(({ id, scale, walkAway, worths }) => ({ id, scale, walkAway, worths }))).toEqual([
      { id: 'buyer', scale: 400, walkAway: 200, worths: [[300, 225, 75], [50, 100]] },
      { id: 'seller', scale: 400, walkAway: 160, worths: [[32, 96, 160], [240, 120]] },
    ]); // prettier-ignore
    expect(notes).toEqual([HOW, DISCOUNT]);
  });

  test('is solved in its own units', () => {
    const { model } = domainOf(geniusFiles());
    const { best, value } = new Solver(model).ask({ type: 'nash' });
    expect(best?.text).toEqual([0, 0]); // low, by road: 0.875 and 0.68
    expect((value ?? 0) / 400 / 400).toBeCloseTo(0.375 * 0.28, 12);
  });

  test('may count items from 0', () => {
    expect(domainOf(geniusFiles(0)).model).toEqual(domainOf(geniusFiles(1)).model);
  });

  test('may list items and issues in another order in a profile', () => {
    const files = edited('buyer.xml', /( *<item index="1" value="low".*\n)( *<item index="2".*\n)/, '$2$1'); // prettier-ignore
    expect(domainOf(files).model).toEqual(domainOf(geniusFiles()).model);
  });

  test.each([
    {
      what: 'a reservation value left out counts as 0',
      files: edited('seller.xml', /<reservation.*/, ''),
      note: 'seller.xml gives no reservation value; 0 is taken, as in GENIUS.',
    },
    {
      what: 'weights that do not add up to 1 count as written',
      files: edited('seller.xml', 'value="0.6"', 'value="0.7"'),
      note: 'seller.xml has weights that add up to 1.1, not 1; they count as written.',
    },
    {
      what: 'the number of issues is counted, not believed',
      files: edited('trade.xml', 'number_of_issues="2"', 'number_of_issues="3"'),
      note: 'trade.xml says number_of_issues="3" and has 2, which are read.',
    },
    {
      what: 'files of another kind are left out',
      files: [...geniusFiles(), { name: 'plot.xml', text: '<Tournament/>' }],
      note: 'plot.xml is left out; its root is <Tournament>.',
    },
    {
      what: 'weights with too many digits are rounded',
      files: edited('buyer.xml', 'value="0.75"', 'value="0.7500000000000213"'),
      note: 'Utilities have too many digits for exact integers; each is rounded to the nearest 0.0000000001.', // prettier-ignore
    },
    {
      what: 'nested objectives are read as one list',
      files: edited(
        'seller.xml',
        /(<issue index="2"[^]*<\/issue>)([^]*)(<weight index="2".*<\/weight>)/,
        '<objective index="9" name="Inner">$1$3</objective>$2',
      ),
      note: 'seller.xml nests objectives; its issues are added up by their own weights, as in GENIUS.', // prettier-ignore
    },
  ])('says so in a note: $what', ({ files, note }) => {
    expect(domainOf(files).notes).toContain(note);
  });

  test('is read with an ampersand that begins no entity, as GENIUS reads it', () => {
    const files = geniusFiles().map(({ name, text }) => ({
      name,
      text: text.replaceAll('by road', 'by road & rail'),
    }));
    expect(domainOf(files).model.issues[1]?.options[0]).toBe('by road & rail');
  });

  test('counts evaluations as 0 where none is above 0', () => {
    const files = edited('buyer.xml', 'evaluation="1"></item>\n      <item index="2" value="by ship" evaluation="2"', 'evaluation="0"></item>\n      <item index="2" value="by ship" evaluation="0"'); // prettier-ignore
    expect(domainOf(files).model.parties[0]?.worths[1]).toEqual([0, 0]);
  });
});
