import { turningPointsIn } from '#record/turningPoints.ts';
import { useContent } from '#dom/game.ts';
import { Chip } from '#dom/parts/Chip.tsx';
import { ReasonSentence } from '#dom/evidence/ReasonSentence.tsx';
import type { PublicView } from '#engine/types.ts';
import { TheParty } from '#words/parties.ts';
import { t } from '#words/words.ts';
import { initiativePhrase } from '#words/phrases.ts';

/** The initiatives of the round, how each ended, and the reasons given. */
export function Initiatives({ view }: { readonly view: PublicView }) {
  const content = useContent();
  const told = turningPointsIn(view, view.round);
  const initiatives = told.flatMap(point =>
    point.type === 'marks' || point.type === 'swaps' ? [] : [point],
  );
  return (
    <section class="talks-section">
      <h2>{t('summary:initiatives')}</h2>
      {initiatives.length === 0 && <p>{t('summary:noInitiatives')}</p>}
      <ul class="talks-plain">
        {initiatives.map(({ by, initiative, type, reasons, against }) => (
          <li key={`${by}-${initiativePhrase(content, initiative)}`} class="talks-initiative">
            <Chip party={by} />
            <div>
              <p>
                {initiativePhrase(content, initiative)}{' '}
                <strong>{t(`summary:result.${type}`)}.</strong>
              </p>
              {reasons.length > 0 && (
                <div class="talks-reason">
                  <ReasonSentence party={by} reasons={reasons} />
                </div>
              )}
              {against.map(no => (
                <div key={no.party} class="talks-reason">
                  {t('summary:saidNo', { party: TheParty(no.party) })}{' '}
                  {no.reasons.length > 0 && (
                    <ReasonSentence party={no.party} reasons={no.reasons} />
                  )}
                </div>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
