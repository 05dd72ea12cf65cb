/** Decimals and fractions as exact integers: what a file says, not what floating point makes of it. */

export interface Fraction {
  readonly over: bigint;
  readonly under: bigint; // at least 1, with no factor in common
}

/** Integers that stand for a file's numbers, each divided by `scale`. */
export interface Scale {
  readonly scale: number;
  readonly exact: boolean; // else rounded to the nearest 1 / scale
  readonly integer: (value: Fraction) => number;
}

/** Worths of a party, added up without their signs, stay below this and so exact in every computation. */
const EXACT_MAX = 2n ** 40n;
/** Where numbers have too many decimals, they are rounded to about ten digits of the largest total. */
const ROUNDED_MAX = 2n ** 34n;
const DECIMALS_MAX = 15;

const DECIMAL = /^\s*([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d{1,3}))?\s*$/;

/** A decimal numeral, such as 0.35, -2 or 1e-3; null where the text is none. Of at most 60 characters. */
export function decimal(text: string): Fraction | null {
  if (text.length > 60) return null;
  const [, sign, whole = '', part = '', power = '0'] = DECIMAL.exec(text) ?? [];
  if (sign === undefined || whole + part === '') return null;
  const digits = BigInt(whole + part) * (sign === '-' ? -1n : 1n);
  const tens = Number(power) - part.length;
  return tens < 0 ? fraction(digits, 10n ** BigInt(-tens)) : fraction(digits * 10n ** BigInt(tens));
}

/** The shortest decimal that reads back as the number: what the author wrote. */
export const fromNumber = (value: number): Fraction => decimal(String(value)) ?? fraction(0n);

export function fraction(over: bigint, under = 1n): Fraction {
  const common = divisor(over < 0n ? -over : over, under);
  return { over: over / common, under: under / common };
}

export const times = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.over, a.under * b.under);

/** Divides by a fraction above 0. */
export const dividedBy = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under, a.under * b.over);

export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under + b.over * a.under, a.under * b.under);

export const size = ({ over, under }: Fraction): Fraction => ({
  over: over < 0n ? -over : over,
  under,
});

export const isAbove = (a: Fraction, b: Fraction): boolean => a.over * b.under > b.over * a.under;

export const ZERO: Fraction = { over: 0n, under: 1n };

/**
 * One scale for all numbers of all parties, so that gains of different parties are still compared as the file
 * gives them. `total`: the largest that the worths of one party can add up to. Null where that is beyond what
 * is computed exactly.
 */
export function scaleFor(values: Iterable<Fraction>, total: Fraction): Scale | null {
  const limit = (most: bigint) => (most * total.under) / (total.over > 0n ? total.over : 1n);
  const exactly = commonUnder(values, limit(EXACT_MAX));
  if (exactly !== null) {
    return {
      scale: Number(exactly),
      exact: true,
      integer: ({ over, under }) => Number((over * exactly) / under),
    };
  }
  let scale = 10n ** BigInt(DECIMALS_MAX);
  while (scale > 1n && scale > limit(ROUNDED_MAX)) scale /= 10n;
  if (scale > limit(EXACT_MAX)) return null;
  return { scale: Number(scale), exact: false, integer: value => rounded(value, scale) };
}

/** The least common denominator, or null where it is above `most`. */
function commonUnder(values: Iterable<Fraction>, most: bigint): bigint | null {
  let common = 1n;
  for (const { under } of values) {
    if (common % under !== 0n) common *= under / divisor(common, under);
    if (common > most) return null;
  }
  return common > most ? null : common;
}

/** To the nearest, halves away from 0. */
function rounded({ over, under }: Fraction, scale: bigint): number {
  const twice = (2n * (over < 0n ? -over : over) * scale + under) / (2n * under);
  return Number(over < 0n ? -twice : twice);
}

function divisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
