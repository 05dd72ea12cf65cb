import { t } from '#words/class.ts';
import { studentSeen, useClass } from '../classroom.ts';

/** A student's page: their place in the room, and the table once they are at one. */
export function Student() {
  const seen = useClass(studentSeen);
  return (
    <main class="waiting">
      <h1>{seen?.you.nickname ?? t('class:game')}</h1>
    </main>
  );
}
