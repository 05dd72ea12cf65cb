import { useState } from 'preact/hooks';
import { useContent } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { t } from '#words/reading.ts';
import { ReadingPage } from '#dom/parts/ReadingPage.tsx';
import { matching } from './search.ts';

/** The terms of the game and of treaties, to search. */
export function Glossary() {
  return <ReadingPage title={t('reading:glossaryTitle')}>{() => <Terms />}</ReadingPage>;
}

function Terms() {
  const { glossary } = useContent().content;
  const [query, setQuery] = useState('');
  const shown = matching(glossary, query);
  return (
    <>
      <search class="reading-filter">
        <label for="reading-search">{t('reading:glossarySearch')}</label>
        <input
          id="reading-search"
          type="search"
          value={query}
          onInput={event => setQuery(event.currentTarget.value)}
        />
        <output>{t('reading:glossaryCount', { shown: shown.length, all: glossary.length })}</output>
      </search>
      {shown.length === 0 ? (
        <p>
          {t('reading:glossaryNone', { query })}{' '}
          <Button kind="ink" onClick={() => setQuery('')}>
            {t('reading:clear')}
          </Button>
        </p>
      ) : (
        <dl class="reading-terms">
          {shown.map(({ term, means }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
