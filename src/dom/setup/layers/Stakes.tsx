import { lengthAsOf } from '#content/versions.ts';
import type { PartyView } from '#engine/types.ts';
import { useContent } from '#dom/game.ts';
import { signed } from '#words/signed.ts';
import { useTerms } from '#dom/parts/terms/Term.tsx';
import { t } from '#words/words.ts';
import { Assumption } from '../Assumption.tsx';

/** What home asks for, and what happens without a text. */
export function Stakes({ view }: { readonly view: PartyView }) {
  const content = useContent();
  const say = useTerms();
  const { length, scenarioVersion, support } = view.setting;
  const told = lengthAsOf(content.content, length, scenarioVersion);
  const { belowWalkAway } = support;
  return (
    <>
      <h3>
        {t('brief:home')} <Assumption />
      </h3>
      <p>
        {say(t('brief:homeRule', { ...support }))}{' '}
        {belowWalkAway !== undefined && say(t('brief:homeShort', { belowWalkAway }))}
      </p>
      <h3>
        {t('brief:walkAway')} <Assumption />
      </h3>
      <p>{say(content.party(view.seat).noAgreement)}</p>
      <p class="start-reason">
        {t('brief:walkAwayWorth', {
          value: signed(view.mandate.walkAway),
          reason: told.walkAway[view.seat].reason,
        })}
      </p>
    </>
  );
}
