import { numberOf } from '#content/catalogue.ts';
import { lengthAsOf } from '#content/versions.ts';
import type { PartyView } from '#engine/types.ts';
import { useContent } from '#dom/game.ts';
import { signed } from '#dom/reading/numbers.ts';
import { useTerms } from '#dom/terms/Term.tsx';
import { t } from '#words/words.ts';
import { OwnLines } from './OwnLines.tsx';

/** The mandate in one minute: lines, priorities, support at home and what happens without a text. */
export function Mandate({ view }: { readonly view: PartyView }) {
  const content = useContent();
  const say = useTerms();
  const { length, scenarioVersion, support } = view.setting;
  const told = lengthAsOf(content.content, length, scenarioVersion);
  const { belowWalkAway } = support;
  return (
    <section class="start-mandate" aria-labelledby="start-minute">
      <h2 id="start-minute">{t('brief:minute')}</h2>
      <OwnLines view={view} />
      <h3>{t('brief:priorities')}</h3>
      <ol class="start-priorities">
        {told.priorities[view.seat].map(({ title, point, options, reason }) => (
          <li key={title}>
            <strong>{title}</strong> <Assumption />
            <br />
            {t('brief:priorityAt', {
              number: numberOf(point),
              options: options.map(o => content.option(point, o).title).join(' · '),
            })}
            <p class="start-reason">{say(reason)}</p>
          </li>
        ))}
      </ol>
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
    </section>
  );
}

/** The words that go with everything the game itself has coded. */
export const Assumption = () => <span class="start-assumption">{t('brief:assumption')}</span>;
