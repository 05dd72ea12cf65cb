import { t } from '#words/class.ts';
import { onlookerSeen, useClass } from '../classroom.ts';

/** The room for all to see: its code, and how far each table is. */
export function Projector() {
  const seen = useClass(onlookerSeen);
  return (
    <main class="waiting">
      <h1>{seen?.room.code ?? t('class:projector')}</h1>
      <ul>
        {seen?.tables.map(({ number, view }) => (
          <li key={number}>{t('class:tableInRound', { number, round: view.round })}</li>
        ))}
      </ul>
    </main>
  );
}
