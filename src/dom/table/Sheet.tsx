import { numberOf } from '#content/catalogue.ts';
import { useState } from 'preact/hooks';
import type { PublicView } from '#engine/types.ts';
import { articlesOf, isUnread, type Article } from '#store/select.ts';
import { everyParty, lettersOf } from '#words/parties.ts';
import { t } from '#words/words.ts';
import { useApp, useContent, useGame } from '../game.ts';
import { Button } from '../parts/Button.tsx';

/** The draft text as it grows: one article for each settled point, initialled. */
export function Sheet() {
  const view = useGame(s => s.view);
  return view && <Draft view={view} />;
}

function Draft({ view }: { view: PublicView }) {
  const app = useApp();
  const seenReveal = useGame(s => s.seenReveal);
  const articles = articlesOf(view).filter(({ point }) => !isUnread(view, seenReveal, point));
  const [lying] = useState(() => new Set(articles.map(a => a.point))); // when the table was opened
  return (
    <aside class="draft" id="draft-text" tabIndex={-1} aria-labelledby="draft-title">
      <div class="sheet">
        <p class="sheet-kicker">{t('table:draftText')}</p>
        <h2 id="draft-title">{t('table:settledSoFar')}</h2>
        {articles.length > 0 && (
          <p class="sheet-count">
            {t('table:settledCount', { count: articles.length, total: view.setting.points.length })}
          </p>
        )}
        <section
          class="sheet-articles"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
          tabIndex={0}
          aria-label={t('table:articles')}
          onAnimationEnd={({ animationName, currentTarget }) => {
            if (animationName === 'article-grow')
              currentTarget.scrollTo(0, currentTarget.scrollHeight);
          }}
        >
          {articles.length === 0 && <p>{t('table:noArticle')}</p>}
          {articles.map(article => (
            <ArticleText
              key={article.point}
              article={article}
              isFresh={!lying.has(article.point)}
            />
          ))}
        </section>
        <Button kind="ink" onClick={() => app.openDialog({ type: 'text' })}>
          {t('table:readText')}
        </Button>
      </div>
    </aside>
  );
}

/** `isFresh`: settled before the reader's eyes, so it grows into the text and is initialled. */
function ArticleText({
  article: { number, point, option, round },
  isFresh,
}: {
  article: Article;
  isFresh: boolean;
}) {
  const content = useContent();
  return (
    <section class={isFresh ? 'article article-fresh' : 'article'}>
      <div>
        <h3>
          {number === null
            ? t('table:struckOf', { number: numberOf(point) })
            : t('table:articleOf', { article: number, number: numberOf(point) })}
        </h3>
        <p>{content.option(point, option).clause}</p>
        <p class="article-initials">
          {everyParty().map(party => (
            <em key={party} aria-hidden="true">
              {lettersOf(party).toLowerCase()}
            </em>
          ))}
          <span class="visually-hidden">{t('table:allSides')} </span>
          <small>{t('table:initialled', { round })}</small>
        </p>
      </div>
    </section>
  );
}
