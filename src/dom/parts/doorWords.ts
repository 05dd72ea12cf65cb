/** How many agreements were still possible, and what had just happened, in words: of one table, or of several. */
import type { Door } from '#analysis/doors.ts';
import { exactly } from '#words/counts.ts';
import { t } from '#words/doors.ts';
import { numbers } from '#words/phrases.ts';

/** "1,204"; null: too many to be counted. */
export const countWords = (count: number | null): string =>
  count === null ? t('doors:tooMany') : exactly(count);

/** "1,204 texts"; null: too many to be counted. */
export const textsWords = (count: number | null): string =>
  count === null ? t('doors:tooManyTexts') : t('doors:texts', { count, shown: exactly(count) });

/** What had just happened there. */
export function momentWords({ turn }: Door): string {
  if (!turn) return t('doors:start');
  const { by, points } = turn;
  return t(`turns:by.${by}`, { count: points.length, points: numbers(points) });
}
