import type { Party } from '#engine/types.ts';
import { useContent } from '#dom/game.ts';
import { useTerms } from '#dom/terms/Term.tsx';
import { t } from '#words/words.ts';
import { Assumption } from './Mandate.tsx';

/** What the sources quote, report and leave open for a side, and what the game adds to think with. */
export function SourcesGive({ party }: { readonly party: Party }) {
  const { brief } = useContent().party(party);
  const say = useTerms();
  return (
    <section class="start-gives" aria-labelledby="start-gives">
      <h2 id="start-gives">{t('brief:sources')}</h2>
      <List title={t('brief:quoted')} items={brief.quoted} />
      <List title={t('brief:reported')} items={brief.reported} />
      <List title={t('brief:notSaid')} items={brief.notSaid} />
      <h3>
        {t('brief:interests')} <Assumption />
      </h3>
      <p class="start-reason">{t('brief:interestsAbout')}</p>
      <ul>
        {brief.interests.map(({ line, alternatives }) => (
          <li key={line}>
            {say(line)}
            <ul>
              {alternatives.map(reading => (
                <li key={reading}>{say(reading)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <List title={t('brief:questions')} items={brief.questions} />
      <h3>
        {t('brief:trades')} <Assumption />
      </h3>
      <ul>
        {brief.trades.map(trade => (
          <li key={trade}>{say(trade)}</li>
        ))}
      </ul>
      <h3>{t('brief:words')}</h3>
      <dl>
        <dt>{t('brief:ownWords')}</dt>
        <dd>{brief.words.own.join(' · ')}</dd>
        <dt>{t('brief:othersWords')}</dt>
        <dd>{brief.words.others.join(' · ')}</dd>
      </dl>
    </section>
  );
}

function List({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {items.map(item => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
