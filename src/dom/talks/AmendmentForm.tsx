import type { PublicView } from '#engine/types.ts';
import { t } from '#words/words.ts';
import { amendable } from './initiative.ts';
import { OptionRadios } from './OptionRadios.tsx';
import { PointSelect } from './PointSelect.tsx';
import type { Item } from './sketch.ts';

interface Props {
  readonly view: PublicView;
  readonly item: Item | null;
  readonly onChange: (item: Item | null) => void;
}

/** One point in brackets and one wording of it. */
export function AmendmentForm({ view, item, onChange }: Props) {
  const points = amendable(view);
  if (points.length === 0) return <p class="talks-note">{t('caucus:noneBracketed')}</p>;
  return (
    <>
      <PointSelect
        label={t('caucus:choosePoint')}
        points={points}
        point={item?.point ?? null}
        onChange={point => onChange(point && { point, option: null })}
      />
      {item && (
        <OptionRadios
          legend={t('caucus:chooseOption')}
          point={item.point}
          option={item.option}
          onChange={option => onChange({ point: item.point, option })}
        />
      )}
    </>
  );
}
