import { useContent } from '#dom/game.ts';
import { bracketed } from '#engine/text.ts';
import { STRUCK, type PointId, type PublicView } from '#engine/types.ts';
import { t } from '#words/words.ts';
import { Article } from '#dom/parts/Article.tsx';
import { pointPhrase } from '#words/phrases.ts';

/** The text to be signed: its articles, then what is left out and why. */
export function FinalText({ view }: { readonly view: PublicView }) {
  const settled = view.articles.map(article => article.point);
  const isStruck = (id: PointId) => view.points[id]?.current === STRUCK;
  const articles = settled.filter(id => !isStruck(id));
  return (
    <section class="talks-page">
      <h2>{t('ratification:text')}</h2>
      <p class="talks-count">
        {articles.length === 0
          ? t('ratification:textEmpty')
          : t('ratification:textCount', { count: articles.length })}
      </p>
      {articles.map(point => (
        <Article key={point} view={view} point={point} />
      ))}
      <LeftOut title={t('ratification:struck')} points={settled.filter(isStruck)} />
      <LeftOut title={t('ratification:bracketed')} points={bracketed(view.points)} />
    </section>
  );
}

function LeftOut({
  title,
  points,
}: {
  readonly title: string;
  readonly points: readonly PointId[];
}) {
  const content = useContent();
  if (points.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="talks-out">
        {points.map(point => (
          <li key={point}>{pointPhrase(content, point)}</li>
        ))}
      </ul>
    </>
  );
}
