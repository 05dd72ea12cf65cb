import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, dividedBy, fraction, fromNumber, plus, scaleFor, times } from '#domains/exact.ts';

describe('decimals', () => {
  test.each([
    ['0.35', 7n, 20n],
    ['-2', -2n, 1n],
    ['.5', 1n, 2n],
    ['5.', 5n, 1n],
    ['1e-3', 1n, 1000n],
    ['+1.5E2', 150n, 1n],
    ['0', 0n, 1n],
  ])('%s is the fraction %s / %s', (text, over, under) => {
    expect(decimal(text)).toEqual({ over, under });
  });

  test.each([
    '',
    '.',
    '-',
    'e5',
    'NaN',
    'Infinity',
    '0x10',
    '1,5',
    '1e9999',
    '1 2',
    '1'.repeat(61),
  ])(
    // prettier-ignore
    '%j is none',
    text => {
      expect(decimal(text)).toBeNull();
    },
  );

  test('every finite number is the decimal that it is written as', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), value => {
        const { over, under } = fromNumber(value);
        // Up to where BigInt quotients turn into numbers without a detour.
        fc.pre(Math.abs(value) > 1e-300 && Math.abs(value) < 1e300);
        const power = 10n ** 320n;
        const scaled = (over * power) / under;
        expect(Number(`${scaled}e-320`)).toBe(value);
      }),
      { seed: 28 },
    );
  });
});

describe('a scale', () => {
  const third = dividedBy(fraction(1n), fraction(3n));

  test('is the least common denominator where that is small', () => {
    const values = [third, fraction(1n, 4n), fraction(5n)];
    const scale = scaleFor(values, fraction(6n));
    expect(scale).toMatchObject({ scale: 12, exact: true });
    expect(values.map(value => scale?.integer(value))).toEqual([4, 3, 60]);
  });

  test('rounds to a power of ten where it would be too large', () => {
    const fine = times(third, fraction(1n, 10n ** 12n + 39n));
    const scale = scaleFor([fine, third], fraction(1n));
    expect(scale).toMatchObject({ exact: false, scale: 1e10 });
    expect(scale?.integer(third)).toBe(3_333_333_333);
    expect(scale?.integer(fraction(-2n, 3n))).toBe(-6_666_666_667);
  });

  test('is refused where sums would not be exact', () => {
    expect(scaleFor([third], fraction(2n ** 41n))).toBeNull();
  });

  test('sums of rounded values stay within half a unit each', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }),
        values => {
          const given = values.map(fromNumber);
          const scale = scaleFor(given, given.reduce(plus))!;
          const sum = given.reduce((n, value) => n + scale.integer(value), 0);
          const exact = values.reduce((a, b) => a + b, 0);
          expect(Math.abs(sum / scale.scale - exact)).toBeLessThanOrEqual(
            (0.5 * values.length) / scale.scale + 1e-9,
          );
        },
      ),
      { seed: 28 },
    );
  });
});
