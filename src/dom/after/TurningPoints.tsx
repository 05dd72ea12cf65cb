import { numberOf } from '#content/catalogue.ts';
import { isInNone } from '#content/coverage.ts';
import { Fold } from '#dom/parts/Fold.tsx';
import { useContent } from '#dom/game.ts';
import { ReasonSentence } from '#dom/evidence/ReasonSentence.tsx';
import { changePhrase, initiativePhrase, numbers } from '#words/phrases.ts';
import type { PointId, PublicView } from '#engine/types.ts';
import { listed } from '#words/lists.ts';
import { theParties, TheParty } from '#words/parties.ts';
import { t } from '#words/debrief.ts';
import { turningPointsOf, type TurningPoint } from '#record/turningPoints.ts';

/** Round by round: what the marks settled, which initiatives moved the text, which did not. */
export function TurningPoints({ view }: { readonly view: PublicView }) {
  const told = turningPointsOf(view);
  if (told.length === 0) return <p class="debrief-small">{t('debrief:noTurning')}</p>;
  return (
    <ol class="debrief-turning">
      {told.map((point, i) => (
        <li key={i}>
          <span class="debrief-round">
            <span class="visually-hidden">{t('debrief:round', { round: point.round })}: </span>
            <span aria-hidden="true">{point.round}</span>
          </span>
          <Told point={point} />
        </li>
      ))}
    </ol>
  );
}

/** One of them in words; the reasons of whoever voted it down are folded below. */
export function Told({ point }: { readonly point: TurningPoint }) {
  const content = useContent();
  switch (point.type) {
    case 'marks': {
      const changes = point.changes.toSorted((a, b) => numberOf(a.point) - numberOf(b.point));
      const points = listed(changes.map(change => changePhrase(content, change)));
      return (
        <p>
          <b>{t('debrief:byMarks', { count: changes.length, points })}</b>{' '}
          {t('debrief:byMarksAbout')} <Silent points={changes.map(c => c.point)} />
        </p>
      );
    }
    case 'swaps':
      return <p>{t('debrief:swaps', { points: numbers(point.points) })}</p>;
    case 'settled':
    case 'reopened':
    case 'refused':
      return (
        <>
          <p>
            {t('debrief:moved', { party: TheParty(point.by) })}{' '}
            <b>{initiativePhrase(content, point.initiative)}</b>{' '}
            {point.type === 'settled' && t('debrief:carried')}
            {point.type === 'reopened' && t('debrief:reopenedAs')}
            {point.type === 'refused' &&
              t('debrief:refusedBy', { parties: theParties(point.against.map(a => a.party)) })}
          </p>
          {point.against.some(({ reasons }) => reasons.length > 0) && (
            <Fold summary={t('caucus:reasons')}>
              {() =>
                point.against.map(({ party, reasons }) => (
                  <div key={party} class="debrief-reason">
                    <ReasonSentence party={party} reasons={reasons} />
                  </div>
                ))
              }
            </Fold>
          )}
        </>
      );
  }
}

/** Which of them no article mentions: agreed on, and unread. */
function Silent({ points }: { readonly points: readonly PointId[] }) {
  const content = useContent();
  const silent = points.filter(id => isInNone(content.point(id)));
  if (silent.length === 0 || silent.length < points.length) return null;
  return <>{t('debrief:silent', { count: silent.length })}</>;
}
