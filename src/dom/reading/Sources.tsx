import { coverageOf } from '#content/coverage.ts';
import type { ArticleContent } from '#content/schema.ts';
import { useContent } from '#dom/game.ts';
import { EvidenceItem } from '#dom/parts/Evidence.tsx';
import { t } from '#words/reading.ts';
import { Page } from './Page.tsx';
import { RecordList } from './RecordList.tsx';

/** The two articles with the same fields side by side, a checking routine, and the record apart from them. */
export function Sources() {
  return <Page title={t('reading:sourcesTitle')}>{() => <SourcesSheet />}</Page>;
}

function SourcesSheet() {
  const { content } = useContent();
  return (
    <>
      <p class="reading-lead">{t('reading:sourcesAbout')}</p>
      <Coverage />
      <div class="reading-sides">
        {content.articles.map(article => (
          <ArticleSheet key={article.id} article={article} />
        ))}
      </div>
      <section>
        <h2>{t('reading:prompts')}</h2>
        <p>{t('reading:promptsAbout')}</p>
        <ol class="reading-prompts">
          {content.sourceExercise.prompts.map(({ step, ask }) => (
            <li key={step}>
              <strong>{step}.</strong> {ask}
            </li>
          ))}
        </ol>
      </section>
      <Spellings />
      <RecordList />
    </>
  );
}

/** How much of the plan the two articles speak of at all. */
function Coverage() {
  const { content } = useContent();
  return <p class="reading-lead">{t('reading:sourcesSilent', { ...coverageOf(content) })}</p>;
}

function ArticleSheet({ article }: { readonly article: ArticleContent }) {
  return (
    <article class="reading-article">
      <h2>
        <span class="reading-letter" aria-hidden="true">
          {article.letter}
        </span>
        {article.name}
      </h2>
      <h3>{t('reading:published')}</h3>
      <p>{article.published}</p>
      <h3>{t('reading:cautions')}</h3>
      <Items items={article.cautions} />
      <h3>{t('reading:summary')}</h3>
      <p>{article.summary}</p>
      {article.id === 'articleB' && <p class="reading-note">{t('reading:graphic')}</p>}
      <h3>{t('reading:surroundings')}</h3>
      <Items items={article.surroundings} />
      <h3>{t('reading:framing')}</h3>
      <Items items={article.framing} />
      <h3>{t('reading:quotes')}</h3>
      {article.quotes.map(id => (
        <EvidenceItem key={id} id={id} />
      ))}
      <h3>{t('reading:leavesOut')}</h3>
      <Items items={article.leavesOut} />
    </article>
  );
}

function Items({ items }: { readonly items: readonly string[] }) {
  return (
    <ul>
      {items.map(item => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function Spellings() {
  const { articles, sourceExercise } = useContent().content;
  return (
    <section>
      <h2>{t('reading:spellings')}</h2>
      <p>{t('reading:spellingsAbout')}</p>
      <table class="reading-table">
        <thead>
          <tr>
            <th scope="col">{t('reading:inGame')}</th>
            {articles.map(a => (
              <th key={a.id} scope="col">
                {a.shortName}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sourceExercise.spellings.map(({ game, articleA, articleB }) => (
            <tr key={game}>
              <th scope="row">{game}</th>
              <td>{articleA}</td>
              <td>{articleB}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
