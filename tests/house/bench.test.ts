import { describe, expect, it } from 'vitest';
import { inTurn, median, quantile } from '../../scripts/bench/measure.ts';
import { rowOf } from '../../scripts/bench/report.ts';
import { rowsIn } from '../../scripts/bench/rows.ts';

const hundred = Array.from({ length: 101 }, (_, i) => i);

describe('a bench row', () => {
  it('is judged by its median, with the worse end as p95', () => {
    const samples = { samples: hundred, baseline: [10] };
    const slow = rowOf({ id: 'a', unit: 'ms', goal: { atMost: 50 } }, samples);
    expect(slow).toMatchObject({ median: 50, p95: 95, ratio: 5, holds: true });
    const fast = rowOf({ id: 'b', unit: 'acts/s', goal: { atLeast: 51 } }, samples);
    expect(fast).toMatchObject({ p95: 5, goal: 'at least 51', holds: false });
  });

  it('is judged by its p95 where the goal says so, and by nothing without a goal', () => {
    const samples = { samples: hundred, baseline: [10] };
    const row = { id: 'a', unit: 'ms' };
    expect(rowOf({ ...row, goal: { p95AtMost: 95 } }, samples)).toMatchObject({ holds: true });
    expect(rowOf({ ...row, goal: { p95AtMost: 94 } }, samples)).toMatchObject({ holds: false });
    expect(rowOf({ ...row, goal: null }, samples)).toMatchObject({ goal: '-', holds: true });
  });

  it('may have no baseline, and details of its own', () => {
    const row = { id: 'a', unit: 'MB', goal: { atMost: 1 } };
    const measured = rowOf(row, { samples: [1], baseline: [], details: { states: 2 } });
    expect(measured).toMatchObject({ baseline: null, ratio: null, details: { states: 2 } });
  });

  it('has no ratio to a baseline of nothing', () => {
    const row = rowOf(
      { id: 'a', unit: 'frames', goal: { atMost: 0 } },
      { samples: [0], baseline: [0] },
    );
    expect(row).toMatchObject({ ratio: null, holds: true });
  });

  it('takes its samples and its baseline in turn, without those of the warm-up', () => {
    const calls: string[] = [];
    const measured = inTurn(
      () => calls.push('work'),
      () => calls.push('baseline'),
      3,
    );
    expect(calls.slice(0, 4)).toEqual(['work', 'baseline', 'work', 'baseline']);
    expect(measured).toEqual({ samples: [11, 13, 15], baseline: [12, 14, 16] });
  });

  it('interpolates between samples, in any order', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(quantile([10, 0], 0.25)).toBe(2.5);
  });
});

describe('the rows of a bench', () => {
  const idsFor = async (name: string) => (await rowsIn('rows', name)).map(({ id }) => id);

  it('are those of a group where the name is that of a group, and all of them otherwise', async () => {
    const solver = await idsFor('solver');
    const all = await idsFor('bench');
    expect(solver).toContain('solver-nash');
    expect(solver).not.toContain('acts');
    expect(all).toEqual(expect.arrayContaining(['acts', ...solver]));
    expect(new Set(all).size).toBe(all.length);
  });
});
