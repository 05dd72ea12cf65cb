import type { PointId, PublicView } from '#engine/types.ts';
import { Chip } from '#dom/parts/Chip.tsx';
import { Glyph } from '#dom/parts/Glyph.tsx';
import { useContent } from '#dom/game.ts';
import { t } from '#words/words.ts';
import { effectsOf, lineGlyph } from '#dom/parts/effects.ts';

interface Props {
  readonly view: PublicView;
  readonly point: PointId;
  readonly option: string;
}

/** Whose lines one option would cross, as chips with the line's mark and words. */
export function Effects({ view, point, option }: Props) {
  const content = useContent();
  if (!view.points[point]) return null;
  const effects = effectsOf(view, point, option);
  if (effects.length === 0) return <p class="card-effects">{t('card:crossesNone')}</p>;
  return (
    <ul class="card-effects">
      {effects.map(({ party, line }) => {
        const { title, status } = content.line(line);
        return (
          <li key={line}>
            <Chip party={party} />
            <Glyph name={lineGlyph(status)} size={18} />
            {t('card:crossesLine', { line: `${title} (${t(`card:status.${status}`)})` })}
          </li>
        );
      })}
    </ul>
  );
}
