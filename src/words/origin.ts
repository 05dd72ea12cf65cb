/** Where a wording comes from, in one sentence. */
import type { OptionContent } from '#content/schema.ts';
import { t } from './words.ts';
import { dayInWords } from './day.ts';

/** `day`: of the talks; a wording that was put forward later says so. Null: there are no talks. */
export function originWords(
  { origin, source = '', date, reading = '' }: OptionContent,
  day: string | null,
): string {
  switch (origin) {
    case 'record': {
      const isLate = day !== null && date !== undefined && date > day;
      const from = { source, date: date ? dayInWords(date) : '' };
      return t(isLate ? 'card:origin.recordLate' : 'card:origin.record', from);
    }
    case 'game':
      return t('card:origin.game', { reading });
    case 'draft':
    case 'none':
      return t(`card:origin.${origin}`);
  }
}
