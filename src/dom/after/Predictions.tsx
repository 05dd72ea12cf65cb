import { predictionSentence, SURELY } from '#words/phrases.ts';
import type { PartyView } from '#engine/types.ts';
import { theParty } from '#words/parties.ts';
import { t } from '#words/debrief.ts';
import { calibrationOf, EVEN_GUESS, meanBrier, misreadIn, readingOf } from '#record/predictions.ts';

/** The seat's own predictions, in words and as one figure. */
export function Predictions({ papers }: { readonly papers: PartyView | null }) {
  return (
    <>
      <h3>{t('debrief:reading')}</h3>
      {papers ? (
        <Read papers={papers} />
      ) : (
        <p class="debrief-small">{t('debrief:readingShared')}</p>
      )}
    </>
  );
}

function Read({ papers: { scored } }: { readonly papers: PartyView }) {
  const mean = meanBrier(scored);
  const misread = misreadIn(scored);
  if (mean === null) return <p class="debrief-small">{t('debrief:readingNone')}</p>;
  return (
    <>
      <p>
        <b>{t(`debrief:readingWords.${readingOf(mean)}`)}</b>{' '}
        {t('debrief:readingFigure', {
          count: scored.length,
          mean: mean.toFixed(2),
          even: EVEN_GUESS.toFixed(2),
        })}
      </p>
      <ul class="debrief-small">
        {calibrationOf(scored).map(({ sure, count, right }) => (
          <li key={sure}>
            {t('debrief:calibration', {
              sure: t(`caucus:predictSureOf.${SURELY[sure]}`),
              count,
              right,
            })}
          </li>
        ))}
        {misread && <li>{t('debrief:misread', { party: theParty(misread) })}</li>}
      </ul>
      <ul class="debrief-small">
        {scored.map(s => (
          <li key={`${s.round}-${s.of}`}>{predictionSentence(s)}</li>
        ))}
      </ul>
    </>
  );
}
