import { expect, test } from 'vitest';
import { statusOf } from '#record/pointStatus.ts';

const settled = { article: 1, round: 1, tie: null, by: 'marks' } as const;
const state = { current: 'drafted', settled, candidates: [], reopenedBy: [] };

test('a settled point is stamped by the kind of its option', () => {
  expect(statusOf(state)).toBe('settled');
  expect(statusOf({ ...state, current: 'amended' })).toBe('amended');
  expect(statusOf({ ...state, current: 'struck' })).toBe('struck');
  expect(statusOf({ ...state, settled: null })).toBe('bracketed');
  expect(statusOf(undefined)).toBe('parked');
});
