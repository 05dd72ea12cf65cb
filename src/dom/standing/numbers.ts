/** Numbers of texts, from none to more than 10^12. */
const WHOLE = new Intl.NumberFormat('en-GB');
const ROUND = new Intl.NumberFormat('en-GB', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 3,
});
const SHORT = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 });

const ROUND_FROM = 1e6; // above, more digits say nothing to a reader

/** "12,345", or "1.65 trillion". */
export const texts = (count: number): string =>
  (count < ROUND_FROM ? WHOLE : ROUND).format(Math.round(count));

/** A share of all texts: so many in a thousand, or, where that is hardly any, one in so many. */
export function rateOf(
  count: number,
  of: number,
): { readonly unit: 'thousand' | 'one'; readonly count: string } {
  const rate = (1_000 * count) / of;
  if (count === 0 || rate >= 0.1) return { unit: 'thousand', count: SHORT.format(rate) };
  return { unit: 'one', count: texts(of / count) };
}
