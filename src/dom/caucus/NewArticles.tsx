import type { PublicView } from '#engine/types.ts';
import { t } from '#words/words.ts';
import { Article } from '#dom/parts/Article.tsx';
import { articlesBy } from '#record/roundSummary.ts';

/** The draft text with what this round added to it. */
export function NewArticles({ view }: { readonly view: PublicView }) {
  const { fresh, earlier } = articlesBy(view);
  const total = view.setting.points.length;
  return (
    <section class="talks-page">
      <h2>{t('summary:text')}</h2>
      <p class="talks-count">
        {t('summary:textCount', { count: fresh.length + earlier.length, total })}
      </p>
      <p class="talks-group">{t('summary:newArticles')}</p>
      {fresh.length === 0 && <p>{t('summary:noArticles')}</p>}
      {fresh.map(point => (
        <Article key={point} view={view} point={point} fresh />
      ))}
      {earlier.length > 0 && (
        <details class="talks-earlier">
          <summary>{t('summary:earlier', { count: earlier.length })}</summary>
          {earlier.map(point => (
            <Article key={point} view={view} point={point} />
          ))}
        </details>
      )}
    </section>
  );
}
