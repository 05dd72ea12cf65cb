/** What a reservation says. */
import { numberOf } from '#content/catalogue.ts';
import type { Reservation } from '#engine/types.ts';
import { t } from './words.ts';

/** Its code as a sentence; or the words that were written, in which games of before have such sentences too. */
export const reservationWords = ({ point, code, words = '' }: Reservation): string =>
  code === undefined ? words : t(`ratification:says.${code}`, { number: numberOf(point) });
