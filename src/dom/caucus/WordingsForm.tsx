import { numberOf } from '#content/catalogue.ts';
import { useContent } from '#dom/game.ts';
import {
  PACKAGE_MAX,
  PACKAGE_MIN,
  type OptionId,
  type Party,
  type PointId,
  type PublicView,
} from '#engine/types.ts';
import { t } from '#words/words.ts';
import { amendable } from '#record/initiative.ts';
import { OptionRadios } from './OptionRadios.tsx';
import { pointPhrase } from '#words/phrases.ts';
import { PointSelect } from '#dom/parts/PointSelect.tsx';
import { leading, ownWording, toggled, type Item } from '#record/sketch.ts';

interface Props {
  readonly view: PublicView;
  readonly seat: Party;
  readonly items: readonly Item[];
  readonly onChange: (items: readonly Item[]) => void;
}

/** One to four points in brackets with a wording each; from two on, the first only if the others. */
export function WordingsForm({ view, seat, items, onChange }: Props) {
  const content = useContent();
  const points = amendable(view);
  if (points.length === 0) return <p class="talks-note">{t('caucus:noneBracketed')}</p>;
  const chosen = items.map(i => i.point);
  const full = items.length >= PACKAGE_MAX;
  const word = (point: PointId, option: OptionId) =>
    onChange(items.map(i => (i.point === point ? { point, option } : i)));
  return (
    <>
      <fieldset class="talks-pick">
        <legend>{t('caucus:choosePoints')}</legend>
        <p class="talks-note">
          {t(full ? 'caucus:packageFull' : 'caucus:packageCount', { count: items.length })}
        </p>
        <div class="talks-pick-list">
          {points.map(point => (
            <label key={point} class="talks-choice">
              <input
                type="checkbox"
                checked={chosen.includes(point)}
                disabled={full && !chosen.includes(point)}
                onChange={() => onChange(toggled(items, point, ownWording(view, seat, point)))}
              />
              <span>{pointPhrase(content, point)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {items.length >= PACKAGE_MIN && (
        <PointSelect
          label={t('caucus:packageFirst')}
          points={chosen}
          point={chosen[0] ?? null}
          onChange={point => point && onChange(leading(items, point))}
        />
      )}
      {items.map(({ point, option }) => (
        <OptionRadios
          key={point}
          legend={t('caucus:optionOf', {
            number: numberOf(point),
            title: content.point(point).title,
          })}
          point={point}
          option={option}
          onChange={id => word(point, id)}
        />
      ))}
    </>
  );
}
