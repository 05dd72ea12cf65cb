/**
 * The exponential and the natural logarithm from additions, multiplications and divisions alone. IEEE 754
 * fixes those to the last bit; `Math.exp` and `Math.log` it does not, and engines differ.
 */

const LN2_HIGH = 0.6931471803691238; // the first 33 bits of ln 2, so that a whole multiple is exact
const LN2_LOW = 1.9082149292705877e-10; // the rest
const bits = new DataView(new ArrayBuffer(8));

/** 2 to a whole power from -1022 to 1023. */
function powerOfTwo(power: number): number {
  bits.setUint32(0, (power + 1023) * 2 ** 20);
  bits.setUint32(4, 0);
  return bits.getFloat64(0);
}

/** e to the x, within two units in the last place. */
export function exp(x: number): number {
  if (x > 709.78) return Infinity;
  if (x < -708.39) return 0;
  const power = Math.round(x / Math.LN2);
  const rest = x - power * LN2_HIGH - power * LN2_LOW; // at most ln 2 / 2 either way
  let sum = 1;
  for (let n = 14; n > 0; n--) sum = 1 + (sum * rest) / n; // Taylor's series, by Horner
  return power === 1024 ? sum * 2 * powerOfTwo(1023) : sum * powerOfTwo(power);
}

/** The natural logarithm of a number above 0, within two units in the last place. */
export function ln(x: number): number {
  if (x === 0) return -Infinity;
  bits.setFloat64(0, x);
  let power = (bits.getUint32(0) >>> 20) - 1023;
  let part = x / powerOfTwo(power); // 1 <= part < 2
  if (part > Math.SQRT2) {
    part /= 2;
    power++;
  }
  const t = (part - 1) / (part + 1); // log part = 2 artanh t, and |t| < 0.172
  const square = t * t;
  let sum = 0;
  for (let n = 23; n > 0; n -= 2) sum = sum * square + 1 / n;
  return power * LN2_HIGH + (2 * t * sum + power * LN2_LOW);
}

/** How many bits the whole numbers from 0 to `most` take; more than fit where it is beyond 31. */
export const bitsFor = (most: number): number =>
  most < 2 ** 31 ? 32 - Math.clz32(most) : Infinity;
