import { t } from '#words/class.ts';
import { useClass } from '../classroom.ts';

/** Says so while the room cannot be reached. The region is always there, so that it is read out. */
export function Connection() {
  const isOffline = useClass(s => s.connection === 'offline');
  const waiting = useClass(s => s.waiting);
  return (
    <div role="alert" class="class-offline">
      {isOffline && (
        <p>
          {t('class:student.offline')}
          {waiting > 0 && ` ${t('class:student.kept', { count: waiting })}`}
        </p>
      )}
    </div>
  );
}
