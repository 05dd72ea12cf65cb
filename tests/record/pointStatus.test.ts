import { expect, test } from 'vitest';
import { standingOf } from '#record/standing.ts';

const settled = { article: 1, round: 1, tie: null, by: 'marks' } as const;
const state = { current: 'drafted', settled, candidates: [], reopenedBy: [] };

test('a settled point is stamped by the kind of its option', () => {
  expect(standingOf(state)).toBe('settled');
  expect(standingOf({ ...state, current: 'amended' })).toBe('amended');
  expect(standingOf({ ...state, current: 'struck' })).toBe('struck');
  expect(standingOf({ ...state, settled: null })).toBe('bracketed');
  expect(standingOf(undefined)).toBe('parked');
});
