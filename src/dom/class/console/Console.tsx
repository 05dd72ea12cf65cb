import { t } from '#words/class.ts';
import { teacherSeen, useClass } from '../classroom.ts';

/** The teacher's room: its code, and how far each table is. */
export function Console() {
  const seen = useClass(teacherSeen);
  return (
    <main class="waiting">
      <h1>{seen?.room.code ?? t('class:console')}</h1>
      <ul>
        {seen?.tables.map(({ number, view }) => (
          <li key={number}>{t('class:tableInRound', { number, round: view.round })}</li>
        ))}
      </ul>
    </main>
  );
}
