import { numberOf } from '#content/catalogue.ts';
import { PARTIES, type PointId, type PublicView } from '#engine/types.ts';
import { t } from '#words/words.ts';
import { useApp, useContent, useGame } from '../game.ts';
import { Button } from '../parts/Button.tsx';
import { LETTERS } from '../parts/Chip.tsx';

/** The settled points in the order of their articles; struck ones leave no article in the text. */
export function articlesOf(view: PublicView): readonly PointId[] {
  return view.setting.points
    .map(p => p.id)
    .filter(id => view.points[id]?.settled)
    .sort(
      (a, b) => (view.points[a]?.settled?.article ?? 0) - (view.points[b]?.settled?.article ?? 0),
    );
}

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
        <div class="sheet-articles" tabIndex={0} role="group" aria-label={t('table:articles')}>
          {articles.length === 0 && <p>{t('table:noArticle')}</p>}
          {articles.map(point => (
            <Article key={point} point={point} view={view} />
          ))}
        </div>
        <Button kind="ink" onClick={() => app.show({ dialog: { type: 'text' } })}>
          {t('table:readText')}
        </Button>
      </div>
    </aside>
  );
}

function Article({ point, view }: { point: PointId; view: PublicView }) {
  const content = useContent();
  const state = view.points[point];
  if (!state?.settled) return null;
  const { article, round } = state.settled;
  return (
    <section class="article">
      <h3>{t('table:articleOf', { article, number: numberOf(point) })}</h3>
      <p>{content.option(point, state.current).clause}</p>
      <p class="article-initials">
        {PARTIES.map(party => (
          <em key={party}>{LETTERS[party].toLowerCase()}</em>
        ))}
        <small>{t('table:initialled', { round })}</small>
      </p>
    </section>
  );
}
