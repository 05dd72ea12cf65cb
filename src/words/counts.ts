/** Numbers of texts, from none to more than 10^12. */
import { LANGUAGE } from './lists.ts';

const EXACT = new Intl.NumberFormat(LANGUAGE);
const ROUND = new Intl.NumberFormat(LANGUAGE, { maximumSignificantDigits: 3 });
const LARGE = new Intl.NumberFormat(LANGUAGE, {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 3,
});

const MILLION = 1e6;

/** "592,123". */
export const exactly = (count: number): string => EXACT.format(count);

/** "592,000", or "1.65 trillion": no more digits than an estimate has, or a reader wants. */
export const roughly = (count: number): string =>
  (count < MILLION ? ROUND : LARGE).format(Math.round(count));
