import { useContent, useGame } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { Dialog } from '#dom/parts/Dialog.tsx';
import { isPartyView } from '#store/select.ts';
import { t } from '#words/words.ts';
import { BAR_ID } from '#dom/parts/namesBar.ts';
import { RevealedPoint } from './RevealedPoint.tsx';
import { predictionSentence } from '#words/phrases.ts';
import { revealedPoints } from '#record/reveal.ts';
import type { ScoredPrediction } from '#engine/types.ts';
import '#dom/parts/pages/pages.css';

/** What all seats marked in the last round, point by point, and what it settled. */
export function RevealDialog({ onClose }: { readonly onClose: () => void }) {
  useContent();
  const isLast = useGame(s => s.dialog === null); // else it was opened from the marks on the desk
  const view = useGame(s => s.view);
  const reveal = view?.reveals.at(-1);
  if (!view || !reveal) return null;
  const points = revealedPoints(reveal);
  const scored = isPartyView(view) ? view.scored.filter(s => s.round === reveal.round) : [];
  const tally =
    points.length === 0
      ? t('caucus:revealEmpty')
      : t('caucus:revealTally', { count: reveal.settled.length, total: points.length });
  return (
    <Dialog
      title={t('caucus:revealTitle', { round: reveal.round })}
      about={tally}
      onClose={onClose}
      {...(isLast && { backTo: toBar })}
      className="talks-dialog talks-reveal"
    >
      <p class="talks-lead">
        {tally} {t('caucus:revealAbout')}
      </p>
      <ol class="talks-points">
        {points.map(point => (
          <RevealedPoint key={point.point} revealed={point} isFolded={isLast} />
        ))}
      </ol>
      {scored.length > 0 && <OwnPredictions scored={scored} />}
      <div class="talks-bar">
        <Button kind="primary" onClick={onClose}>
          {t(isLast ? 'caucus:goOn' : 'common:close')}
        </Button>
      </div>
    </Dialog>
  );
}

/** Which says what is next. */
const toBar = () => document.getElementById(BAR_ID);

function OwnPredictions({ scored }: { readonly scored: readonly ScoredPrediction[] }) {
  return (
    <section class="talks-section">
      <h3>{t('caucus:predictionsTitle')}</h3>
      <ul class="talks-plain">
        {scored.map(s => (
          <li key={s.of}>{predictionSentence(s)}</li>
        ))}
      </ul>
    </section>
  );
}
