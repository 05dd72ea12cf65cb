/** The words of a reservation that a computer seat makes. */
import { numberOf } from '#content/catalogue.ts';
import type { PointId } from '#engine/types.ts';
import { t } from './words.ts';

export const reservationWords = (point: PointId): string =>
  t('ratification:reserved', { number: numberOf(point) });
