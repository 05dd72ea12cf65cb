/** The exponential and the logarithm that are the same in every engine, against those of this one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bitsFor, exp, ln } from '#solver/portable.ts';

const near = (a: number, b: number) => Math.abs(a - b) <= 4 * Number.EPSILON * Math.abs(b);

describe('portable functions', () => {
  test('the exponential is within a few units of the last place', () => {
    const range = fc.double({ min: -700, max: 700, noNaN: true });
    fc.assert(fc.property(range, x => near(exp(x), Math.exp(x))));
  });

  test('the logarithm is within a few units of the last place, or of one where it is near 0', () => {
    const range = fc.double({ min: 1e-300, max: 1e300, noNaN: true });
    fc.assert(fc.property(range, x => near(ln(x), Math.log(x)) || Math.abs(ln(x) - Math.log(x)) < 1e-15)); // prettier-ignore
  });

  test.each([
    [exp(0), 1],
    [exp(-800), 0],
    [exp(800), Infinity],
    [ln(1), 0],
    [ln(0), -Infinity],
    [bitsFor(0), 0],
    [bitsFor(1), 1],
    [bitsFor(255), 8],
    [bitsFor(256), 9],
    [bitsFor(2 ** 31 - 1), 31],
    [bitsFor(2 ** 40), Infinity],
  ])('%d is %d', (value, expected) => expect(value).toBe(expected));
});
