import { Fragment } from 'preact';
import { numberOf } from '#content/catalogue.ts';
import { statusOf } from '#record/pointStatus.ts';
import { rewording, type Piece } from '#record/rewording.ts';
import { useContent } from '#dom/game.ts';
import { DRAFTED, type PublicView } from '#engine/types.ts';
import { t } from '#words/debrief.ts';

const TAGS = { same: 'span', added: 'ins', removed: 'del' } as const;

/** Each amended article beside the draft's wording, removals and additions marked. */
export function ChangedWords({ view }: { readonly view: PublicView }) {
  const content = useContent();
  const amended = view.articles
    .map(article => article.point)
    .filter(id => statusOf(view.points[id]) === 'amended');
  return (
    <>
      <h3>{t('debrief:words')}</h3>
      <p class="debrief-small">
        {t(amended.length === 0 ? 'debrief:noWords' : 'debrief:newWords')}
      </p>
      <dl class="debrief-changed">
        {amended.map(point => {
          const before = content.option(point, DRAFTED).clause;
          const after = content.option(point, view.points[point]?.current ?? DRAFTED).clause;
          return (
            <div key={point}>
              <dt>
                <span class="visually-hidden">{content.point(point).title}, </span>
                {numberOf(point)}
              </dt>
              <dd>
                <Reworded before={before} after={after} />
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}

/** Word by word where most of the draft's words stand; otherwise the new wording alone. */
function Reworded({ before, after }: { readonly before: string; readonly after: string }) {
  const pieces = rewording(before, after);
  if (!isClose(pieces)) {
    return <ins>{after}</ins>;
  }
  return (
    <>
      {pieces.map(({ type, words }, i) => {
        const Tag = TAGS[type];
        return (
          <Fragment key={i}>
            {i > 0 && ' '}
            <Tag>
              {type !== 'same' && <span class="visually-hidden">{t(`card:${type}`)} </span>}
              {words}
            </Tag>
          </Fragment>
        );
      })}
    </>
  );
}

/** Whether at least as many words stay as are changed. */
function isClose(pieces: readonly Piece[]): boolean {
  const count = (kept: boolean): number =>
    pieces
      .filter(({ type }) => (type === 'same') === kept)
      .reduce((sum, { words }) => sum + words.split(' ').length, 0);
  return count(true) >= count(false);
}
