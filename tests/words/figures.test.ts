import { expect, test } from 'vitest';
import { dayInWords } from '#words/day.ts';
import { signed } from '#words/signed.ts';

test('a day reads the same in every time zone', () => {
  expect(dayInWords('2025-11-21')).toBe('21 November 2025');
});

test('a worth is printed with its sign', () => {
  expect([3, 0, -2].map(signed)).toEqual(['+3', '0', '−2']);
});
