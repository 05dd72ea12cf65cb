import type { WordsContent } from '#content/schema.ts';
import type { PartyView } from '#engine/types.ts';
import { useContent } from '#dom/game.ts';
import { useTerms } from '#dom/parts/terms/Term.tsx';
import { t } from '#words/words.ts';
import { Assumption } from '../Assumption.tsx';

/** What the sources quote, report and leave open for a side, and what the game adds to think with. */
export function SourcesGive({ view }: { readonly view: PartyView }) {
  const { brief } = useContent().party(view.seat);
  const say = useTerms();
  return (
    <>
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
        <dd>
          <Words items={brief.words.own} />
        </dd>
        {brief.words.others.length > 0 && (
          <>
            <dt>{t('brief:othersWords')}</dt>
            <dd>
              <Words items={brief.words.others} />
            </dd>
          </>
        )}
      </dl>
    </>
  );
}

/** Each with whose it is and where it stands. */
function Words({ items }: { readonly items: readonly WordsContent[] }) {
  const content = useContent();
  return (
    <ul class="start-words">
      {items.map(({ source, quote, by }) => {
        const { letter } = content.source(source);
        return (
          <li key={quote}>
            <q>{quote}</q>{' '}
            {by === undefined
              ? t('brief:wordsIn', { letter })
              : t('brief:wordsBy', { speaker: by, letter })}
          </li>
        );
      })}
    </ul>
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
