import { numberOf } from '#content/catalogue.ts';
import { useContent } from '#dom/game.ts';
import { tiedTo } from '#engine/text.ts';
import type { PointId, PublicView } from '#engine/types.ts';
import { useTerms } from './terms/Term.tsx';
import { articleNumber } from '#store/select.ts';
import { t } from '#words/words.ts';
import { numbers, optionKind } from '#words/phrases.ts';

interface Props {
  readonly view: PublicView;
  readonly point: PointId;
  readonly fresh?: boolean; // inks in
}

/** One settled point as an article of the draft text. */
export function Article({ view, point, fresh = false }: Props) {
  const content = useContent();
  const say = useTerms();
  const state = view.points[point];
  if (!state?.settled) return null;
  const article = articleNumber(view, point);
  const { title, clause } = content.option(point, state.current);
  const tied = tiedTo(view.points, point).filter(p => p !== point);
  const kind = optionKind(state.current);
  return (
    <article class="talks-article" data-fresh={fresh}>
      <h3>
        {article === null
          ? t('summary:struckPoint', { number: numberOf(point) })
          : t('summary:article', { article, number: numberOf(point) })}
        , {content.point(point).title}
      </h3>
      <p>{say(clause)}</p>
      <p class="talks-kind">
        {kind === 'amended' ? `${t('summary:how.amended')}: ${title}` : t(`summary:how.${kind}`)}
        {tied.length > 0 && `. ${t('ratification:tied', { points: numbers(tied) })}`}
      </p>
    </article>
  );
}
