import { useContent } from '#dom/game.ts';
import { Chip } from '#dom/parts/Chip.tsx';
import type { LineStatus, PartyView, PublicView } from '#engine/types.ts';
import { everyParty } from '#words/parties.ts';
import { isolated } from '#words/isolated.ts';
import { t } from '#words/debrief.ts';
import { fatesOf, fateTally, type Fate, type LineFate } from '#record/fates.ts';
import { reasonGivenFor } from '#words/reasonGiven.ts';
import { useEnded } from './useEnded.ts';

interface Props {
  readonly view: PublicView;
  readonly papers: PartyView | null;
}

/** Every line in force, by party, and what became of it in the text reached; reasons are the reader's own. */
export function Lines({ view, papers }: Props) {
  const ended = useEnded();
  if (!ended) return null;
  const fates = fatesOf(ended);
  return (
    <>
      <p class="debrief-lead">
        {t('debrief:linesAbout')} {t('debrief:fateTally', fateTally(fates))}{' '}
        {view.ending?.type !== 'full' && view.ending?.type !== 'partial' && t('debrief:notInForce')}
      </p>
      <ul class="debrief-lines">
        {everyParty().map(party => (
          <li key={party}>
            <Chip party={party} />
            <ul>
              {fates[party].length === 0 && <li class="debrief-small">{t('debrief:noLines')}</li>}
              {fates[party].map(fate => (
                <OneLine key={fate.line} fate={fate} papers={papers} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

function OneLine({ fate, papers }: { readonly fate: LineFate; readonly papers: PartyView | null }) {
  const content = useContent();
  const given = papers && fate.fate !== 'held' ? reasonGivenFor(papers.crossings, fate.line) : null;
  return (
    <li>
      <Octagon fate={fate.fate} status={fate.status} />
      <span>
        <b>{content.line(fate.line).title}</b>{' '}
        <span class="debrief-muted">
          {t(`caucus:status.${fate.status}`)}, {t(`debrief:fate.${fate.fate}`)}
        </span>
        {given && (
          <span class="debrief-reason">
            {t('debrief:reasonGiven', { round: given.round, reason: isolated(given.words) })}
          </span>
        )}
      </span>
    </li>
  );
}

/** Filled with a bar while held, open with an arrow through it once crossed; dotted unless stated. */
function Octagon({ fate, status }: { readonly fate: Fate; readonly status: LineStatus }) {
  return (
    <svg
      class="debrief-octagon"
      data-fate={fate}
      data-status={status}
      viewBox="0 0 20 20"
      aria-hidden="true"
    >
      <path class="debrief-edge" d="M6.2 1h7.6L19 6.2v7.6L13.8 19H6.2L1 13.8V6.2z" />
      {fate === 'held' ? (
        <path class="debrief-line" d="M5 10h10" />
      ) : (
        <path class="debrief-line" d="M0 10h15.5M11.6 6.2 15.6 10l-4 3.8" />
      )}
    </svg>
  );
}
