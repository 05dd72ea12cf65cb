import { t } from '#words/debrief.ts';

const ASKED = ['absent', 'left', 'time', 'check'] as const;

/** Out of the exercise again: what it left out, and who. */
export function World() {
  return (
    <section class="debrief-sheet debrief-half">
      <h2>{t('debrief:world')}</h2>
      <ul class="debrief-asked">
        {ASKED.map(question => (
          <li key={question}>{t(`debrief:worldAsk.${question}`)}</li>
        ))}
      </ul>
      <p>{t('debrief:stop')}</p>
    </section>
  );
}
