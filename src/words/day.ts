import { LANGUAGE } from './lists.ts';

/** An ISO day, such as 2025-11-21, as people write it: 21 November 2025. The same in every time zone. */
export function dayInWords(iso: string): string {
  return new Date(`${iso.slice(0, 10)}T00:00:00Z`).toLocaleDateString(LANGUAGE, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}
