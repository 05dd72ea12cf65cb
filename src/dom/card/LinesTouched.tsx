import type { PointId, PublicView } from '#engine/types.ts';
import { useContent } from '#dom/game.ts';
import { Chip } from '#dom/parts/Chip.tsx';
import { Glyph } from '#dom/parts/Glyph.tsx';
import { t } from '#words/words.ts';
import { effectsOf, lineGlyph } from '#signs/effects.ts';

interface Props {
  readonly point: PointId;
  readonly view: PublicView;
}

/** Whose lines the wording on the table would cross if it were settled, every side alike. */
export function LinesTouched({ point, view }: Props) {
  const content = useContent();
  const state = view.points[point];
  if (!state || state.settled) return null;
  const effects = effectsOf(view, point, state.current);
  if (effects.length === 0) return null;
  return (
    <div class="card-touched">
      <p>{t('card:touched')}</p>
      <ul>
        {effects.map(({ line, party }) => {
          const { status, title } = content.line(line);
          return (
            <li key={line}>
              <Chip party={party} beside />
              <Glyph name={lineGlyph(status)} size={18} />
              {t('card:lineOf', {
                party: content.party(party).name,
                line: title,
                status: t(`card:status.${status}`),
              })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
