import { numberOf } from '#content/catalogue.ts';
import { lengthAsOf } from '#content/versions.ts';
import type { PartyView } from '#engine/types.ts';
import { useContent } from '#dom/game.ts';
import { useTerms } from '#dom/parts/terms/Term.tsx';
import { t } from '#words/words.ts';
import { Assumption } from '../Assumption.tsx';

/** Each priority with the wordings that meet it and why it is one. */
export function Priorities({ view }: { readonly view: PartyView }) {
  const content = useContent();
  const say = useTerms();
  const { length, scenarioVersion } = view.setting;
  const told = lengthAsOf(content.content, length, scenarioVersion);
  return (
    <>
      <p>
        <Assumption />
      </p>
      <ol class="start-priorities">
        {told.priorities[view.seat].map(({ title, point, options, reason }) => (
          <li key={title}>
            <strong>{title}</strong>
            <br />
            {t('brief:priorityAt', {
              number: numberOf(point),
              options: options.map(o => content.option(point, o).title).join(' · '),
            })}
            <p class="start-reason">{say(reason)}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
