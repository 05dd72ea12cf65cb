import { useApp } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { t } from '#words/class.ts';
import { Phone } from '../Phone.tsx';
import { studentSeen, useClass } from '../classroom.ts';
import { Connection } from './Connection.tsx';

/** A quiet task, until the teacher calls back. Nobody else is told. */
export function SteppedAway() {
  const app = useApp();
  const nickname = useClass(s => studentSeen(s)?.you.nickname);
  return (
    <Phone
      head={t('class:student.task')}
      aside={nickname}
      bar={
        <>
          <Connection />
          <Button kind="primary" onClick={() => app.goTo('sources')}>
            {t('class:student.sources')}
          </Button>
        </>
      }
    >
      <h1>{t('class:student.away')}</h1>
      <p>{t('class:student.awayTask')}</p>
      <p class="phone-note">{t('class:student.awayAbout')}</p>
    </Phone>
  );
}
