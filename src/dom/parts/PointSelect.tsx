import { numberOf } from '#content/catalogue.ts';
import { useContent } from '#dom/game.ts';
import type { PointId } from '#engine/types.ts';
import { t } from '#words/words.ts';
import { pointPhrase } from '#words/phrases.ts';

interface Props {
  readonly label: string;
  readonly points: readonly PointId[];
  readonly point: PointId | null;
  readonly onChange: (point: PointId | null) => void;
}

/** One of some points, by number. */
export function PointSelect({ label, points, point, onChange }: Props) {
  const content = useContent();
  const sorted = points.toSorted((a, b) => numberOf(a) - numberOf(b));
  return (
    <label class="talks-select">
      <span>{label}</span>
      <select
        value={point ?? ''}
        onChange={event => onChange(sorted.find(p => p === event.currentTarget.value) ?? null)}
      >
        <option value="">{t('caucus:choosePointFirst')}</option>
        {sorted.map(p => (
          <option key={p} value={p}>
            {pointPhrase(content, p)}
          </option>
        ))}
      </select>
    </label>
  );
}
