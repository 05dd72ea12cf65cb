import { numberOf } from '#content/catalogue.ts';
import type { PointId } from '#engine/types.ts';
import { faceOf } from '#store/face.ts';
import { same } from '#store/same.ts';
import { everyParty, slotOf } from '#words/parties.ts';
import { t } from '#words/words.ts';
import { markedWords } from './marked.ts';
import { useApp, useContent, useGame } from '../game.ts';
import { rowsFor } from '#signs/abreast.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { Strip } from '../parts/Strip.tsx';
import { nameOf } from './named.ts';

/**
 * One card: a real button, for keyboard, assistive technology and tests. Over the canvas its face is
 * clear and only a click without a pointer counts, since the canvas answers the pointer itself.
 */
export function Tile({
  point,
  reached,
  canvas,
}: {
  point: PointId;
  reached: boolean;
  canvas: boolean;
}) {
  const app = useApp();
  const content = useContent();
  const face = useGame(s => faceOf(content, s.view, s.seenReveal, point), same);
  const { title } = content.point(point);
  const marked = useGame(s => (s.justMarked === point ? markedWords(s.view, point) : ''));
  const isMany = rowsFor(everyParty().length) > 1;
  const classes = [
    'tile',
    isMany && 'tile-many',
    face.lit && 'tile-lit',
    face.parked && 'tile-parked',
    face.settled && 'tile-settled',
  ];
  return (
    <li class="tile-place">
      <button
        type="button"
        class={classes.filter(Boolean).join(' ')}
        data-point={point}
        tabIndex={reached ? 0 : -1}
        onClick={event => {
          if (!canvas || event.detail === 0) app.openDialog({ type: 'card', point });
        }}
        onFocus={() => app.show({ focused: point })}
        onBlur={({ relatedTarget }) => {
          if (!isTile(relatedTarget)) app.show({ focused: null }); // another one says so itself
        }}
      >
        <span class="visually-hidden">{marked || nameOf(content, point, face)}</span>
        <span class="tile-title" aria-hidden="true">
          <span class="tile-number">{numberOf(point)}</span> {title}
        </span>
        <span class="tile-flags" aria-hidden="true">
          {face.start && <i class="tile-flag tile-flag-start">{t('table:startHere')}</i>}
          {face.pill && (
            <i class="tile-flag tile-flag-mine">
              {face.pill === 'tabled' ? (
                <>
                  {face.link && <Glyph name="link" size={13} />} {t('table:tabled')} {face.link}
                </>
              ) : (
                <>
                  <Glyph name={face.pill} size={13} /> {t(`table:short_${face.pill}`)}
                </>
              )}
            </i>
          )}
          {face.settled && face.link && (
            <i class="tile-flag">
              <Glyph name="link" size={13} /> {face.link}
            </i>
          )}
          {face.differ && !face.settled && (
            <i class="tile-flag">
              <Glyph name="differ" size={13} /> {t('table:differ')}
            </i>
          )}
        </span>
        <span class="tile-marks" aria-hidden="true">
          {everyParty().map(party => (
            <span key={party} class={`tile-mark slot-${slotOf(party)}`}>
              {face.flags[party] && <Glyph name={face.flags[party]} size={isMany ? 9 : 12} />}
            </span>
          ))}
        </span>
        {face.settled ? (
          <>
            <span class="tile-article" aria-hidden="true">
              {face.settled.article !== null &&
                t('table:article', { article: face.settled.article })}
            </span>
            <span class="tile-stamp" aria-hidden="true">
              {t(`table:stamp_${face.settled.stamp}`)}
            </span>
          </>
        ) : (
          <Strip point={point} />
        )}
      </button>
    </li>
  );
}

const isTile = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.dataset['point'] !== undefined;
