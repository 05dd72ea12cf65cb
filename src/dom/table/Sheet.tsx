import { numberOf } from '#content/catalogue.ts';
import { PARTIES } from '#engine/types.ts';
import { articlesOf, type Article } from '#store/select.ts';
import { t } from '#words/words.ts';
import { useApp, useContent, useGame } from '../game.ts';
import { Button } from '../parts/Button.tsx';
import { LETTERS } from '../parts/Chip.tsx';

/** The draft text as it grows: one article for each settled point, initialled. */
export function Sheet() {
  const app = useApp();
  const view = useGame(s => s.view);
  if (!view) return null;
  const articles = articlesOf(view);
  return (
    <aside class="draft" aria-labelledby="draft-title">
      <div class="sheet" id="draft-text" tabIndex={-1}>
        <p class="sheet-kicker">{t('table:draftText')}</p>
        <h2 id="draft-title">{t('table:settledSoFar')}</h2>
        <p class="sheet-count">
          {t('table:settledCount', { count: articles.length, total: view.setting.points.length })}
        </p>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
        <section class="sheet-articles" tabIndex={0} aria-label={t('table:articles')}>
          {articles.length === 0 && <p>{t('table:noArticle')}</p>}
          {articles.map(article => (
            <ArticleText key={article.point} article={article} />
          ))}
        </section>
        <Button kind="ink" onClick={() => app.show({ dialog: { type: 'text' } })}>
          {t('table:readText')}
        </Button>
      </div>
    </aside>
  );
}

function ArticleText({ article: { article, point, option, round } }: { article: Article }) {
  const content = useContent();
  return (
    <section class="article">
      <h3>{t('table:articleOf', { article, number: numberOf(point) })}</h3>
      <p>{content.option(point, option).clause}</p>
      <p class="article-initials">
        {PARTIES.map(party => (
          <em key={party}>{LETTERS[party].toLowerCase()}</em>
        ))}
        <small>{t('table:initialled', { round })}</small>
      </p>
    </section>
  );
}
