/**
 * What the two articles say, cell by cell, typed in from the fact sheet (part 3.6): D direct, R reported,
 * I inferred, - silent. Columns: US, Ukraine, Russia, EU.
 */
import { describe, expect, it } from 'vitest';
import { sourcesDiffer, coverageOf, isConcern, isInNone } from '#content/coverage.ts';
import { stanceWords } from '#signs/stance.ts';
import type { Party } from '#engine/types.ts';
import { shippedContent } from './shipped.ts';

const COLUMNS: readonly Party[] = ['us', 'ukraine', 'russia', 'eu'];
const MATRIX: Readonly<Record<number, string>> = {
  1: '----',
  2: '----',
  3: 'I-R-',
  4: 'I-I-',
  5: 'R---',
  6: 'IDI-',
  7: 'IDR-',
  8: 'I-II',
  9: '----',
  10: 'R---',
  11: '----',
  12: 'I---',
  13: '-I--',
  14: 'R---',
  15: '----',
  16: '----',
  17: '----',
  18: '----',
  19: '----',
  20: '----',
  21: 'IDI-',
  22: 'I---',
  23: '----',
  24: '----',
  25: 'I---',
  26: 'I---',
  27: 'I---',
  28: '----',
};

const content = shippedContent();
const cells = Object.entries(MATRIX).flatMap(([number, row]) =>
  COLUMNS.map((party, i) => ({ party, point: `p${number}`, matrix: row[i] })),
);
const numberOf = ({ id }: { readonly id: string }) => Number(id.slice(1));
const count = (...letters: string[]) =>
  content.positions.filter(({ matrix }) => letters.includes(matrix)).length;

describe('the positions', () => {
  it('are those of the two articles, in all 112 cells', () => {
    expect(cells).toHaveLength(112);
    const found = cells.map(({ party, point }) => ({
      party,
      point,
      matrix: content.positions.find(p => p.party === party && p.point === point)?.matrix,
    }));
    expect(found).toEqual(cells);
    expect(content.positions).toHaveLength(112);
  });

  it('are stated or reported in 8 cells, only inferred in 17, and silent in 87', () => {
    expect([count('D', 'R'), count('I'), count('-')]).toEqual([8, 17, 87]);
    expect(coverageOf(content)).toMatchObject({ stated: 8, inferred: 17, silent: 87, concerns: 2 });
  });

  it('of Russia on 3 and 7 are reported concerns, in favour only by inference', () => {
    const concerns = content.positions.filter(isConcern);
    expect(concerns.map(p => [p.party, p.point, p.matrix, p.stance, stanceWords(p)])).toEqual(
      ['p3', 'p7'].map(p => ['russia', p, 'R', 'favour', 'Reported concern; in favour, inferred']),
    );
  });

  it('say “reported” or “stated” of no cell that the fact sheet has as inferred or silent', () => {
    for (const { party, point, matrix } of cells) {
      const position = content.positions.find(p => p.party === party && p.point === point);
      const said = position ? stanceWords(position) : '';
      if (matrix === '-') expect(said).toBe('Silent in both articles');
      else if (matrix === 'I') expect(said).toMatch(/, inferred, not stated$/);
      else expect(said).toMatch(/^(Stated|Reported)/);
    }
  });

  it('on the whole plan are mixed or unclear but for the EU, whose speakers object', () => {
    expect(content.wholePlan.map(({ party, stance }) => [party, stance])).toEqual([
      ['eu', 'objection'],
      ['russia', 'mixed'],
      ['ukraine', 'mixed'],
      ['us', 'mixed'],
    ]);
  });

  it('are counted in each brief as the matrix counts them', () => {
    for (const { id, brief } of content.parties) {
      const [, silent] = /silent on its view of (\d+) points/.exec(brief.notSaid.join(' ')) ?? [];
      const cellsOf = content.positions.filter(p => p.party === id && p.matrix === '-');
      expect([id, Number(silent)]).toEqual([id, cellsOf.length]);
    }
  });

  it('are silent on all sides on 13 points', () => {
    const silent = content.points.filter(({ id }) =>
      content.positions.every(p => p.point !== id || p.stance === 'silent'),
    );
    expect(silent.map(numberOf)).toEqual([1, 2, 9, 11, 15, 16, 17, 18, 19, 20, 23, 24, 28]);
  });

  it('bear on 14 points that neither article has as a term: those, and 13 by inference', () => {
    const unmentioned = content.points.filter(isInNone);
    expect(unmentioned.map(numberOf)).toEqual([
      1, 2, 9, 11, 13, 15, 16, 17, 18, 19, 20, 23, 24, 28,
    ]);
  });

  it('differ between the articles only where both speak of a point: 6 and 21', () => {
    expect(content.points.filter(sourcesDiffer).map(numberOf)).toEqual([6, 21]);
  });

  it('leave what is said of the whole plan on no point: 1, 6 and 27 show it marked so', () => {
    const shown = content.points.filter(p => p.planLevel !== undefined);
    expect(shown.map(p => [numberOf(p), p.planLevel])).toEqual([
      [1, ['B-control']],
      [6, ['B-aid', 'B-arms']],
      [27, ['US-11']],
    ]);
  });

  it('give red lines to Ukraine alone', () => {
    const lines = content.positions.filter(({ stance }) => stance === 'redLine');
    expect(lines.map(({ party, point }) => `${party} ${point}`)).toEqual([
      'ukraine p6',
      'ukraine p7',
      'ukraine p21',
    ]);
  });
});
