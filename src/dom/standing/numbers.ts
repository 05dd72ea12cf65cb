/** Numbers of texts, from none to more than 10^12. */
const EXACT = new Intl.NumberFormat('en-GB');
const ROUND = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });
const LARGE = new Intl.NumberFormat('en-GB', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 3,
});
const SHARE = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 });

const MILLION = 1e6;

/** "592,123". */
export const exactly = (count: number): string => EXACT.format(count);

/** "592,000", or "1.65 trillion": no more digits than an estimate has, or a reader wants. */
export const roughly = (count: number): string =>
  (count < MILLION ? ROUND : LARGE).format(Math.round(count));

/** A share of all texts: so many in a thousand, or, where that is hardly any, one in so many. */
export function rateOf(
  count: number,
  of: number,
): { readonly unit: 'thousand' | 'one'; readonly some: string } {
  const rate = (1_000 * count) / of;
  if (count === 0 || rate >= 0.1) return { unit: 'thousand', some: SHARE.format(rate) };
  return { unit: 'one', some: roughly(of / count) };
}
