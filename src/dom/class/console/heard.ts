/** What a console is told aloud between two sendings of the room. */
import type { Catalogue } from '#content/catalogue.ts';
import type { TeacherSeen } from '#wire/seen.ts';
import { eventsBetween } from '#words/events.ts';
import { t } from '#words/teacher.ts';
import { newlyWaiting } from './people.ts';

export interface Heard {
  readonly polite: readonly string[];
  readonly asked: readonly string[]; // a student who asks for something
}

export function heardBetween(content: Catalogue, before: TeacherSeen, now: TeacherSeen): Heard {
  return {
    polite: now.tables.flatMap(({ number, view }) => {
      const earlier = before.tables.find(one => one.number === number)?.view ?? null;
      const said = eventsBetween(content, earlier, view);
      return said.length > 0 ? [t('teacher:tableSays', { number, words: said.join(' ') })] : [];
    }),
    asked: newlyWaiting(before, now).map(name => t('teacher:asksSeat', { name })),
  };
}
