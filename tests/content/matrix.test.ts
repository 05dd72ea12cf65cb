/**
 * What the two articles say, cell by cell, typed in from the fact sheet (part 3.6): D direct, R reported,
 * I inferred, - silent. Columns: US, Ukraine, Russia, EU.
 */
import { describe, expect, it } from 'vitest';
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
  8: 'I-IR',
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

  it('are stated or reported in 9 cells, only inferred in 16, and silent in 87', () => {
    expect([count('D', 'R'), count('I'), count('-')]).toEqual([9, 16, 87]);
  });

  it('are silent on all sides on 13 points', () => {
    const silent = content.points.filter(({ id }) =>
      content.positions.every(p => p.point !== id || p.stance === 'silent'),
    );
    expect(silent.map(numberOf)).toEqual([1, 2, 9, 11, 15, 16, 17, 18, 19, 20, 23, 24, 28]);
  });

  it('bear on 14 points that neither article mentions: those, and 13 by inference', () => {
    const unmentioned = content.points.filter(p => p.articleA === null && p.articleB === null);
    expect(unmentioned.map(numberOf)).toEqual([
      1, 2, 9, 11, 13, 15, 16, 17, 18, 19, 20, 23, 24, 28,
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
