import type { PointId, PublicView } from '#engine/types.ts';
import { useContent } from '#dom/game.ts';
import { Chip } from '#dom/parts/Chip.tsx';
import { Glyph } from '#dom/parts/Glyph.tsx';
import { t } from '#words/words.ts';
import { effectsOf, lineGlyph } from './effects.ts';

interface Props {
  readonly point: PointId;
  readonly view: PublicView;
}

/** What settling the wording on the table would cross: one's own lines in full, the others' by name. */
export function LinesTouched({ point, view }: Props) {
  const content = useContent();
  const state = view.points[point];
  if (!state || state.settled) return null;
  const effects = effectsOf(view, point, state.current);
  const own = effects.filter(e => e.party === view.seat);
  const others = effects.filter(e => e.party !== view.seat);
  return (
    <>
      {own.map(({ line, party }) => {
        const { status, title } = content.line(line);
        return (
          <div key={line} class={`card-warning card-warning-${status}`}>
            <Glyph name={lineGlyph(status)} size={34} />
            <p>
              <strong>{t(`card:crosses.${status}`, { party: content.party(party).name })}</strong>{' '}
              {title}. {t('card:crossesAsk')}
            </p>
          </div>
        );
      })}
      {others.length > 0 && (
        <div class="card-others">
          <p>{t('card:othersLines')}</p>
          <ul>
            {others.map(({ line, party }) => {
              const { status, title } = content.line(line);
              return (
                <li key={line}>
                  <Chip party={party} />
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
      )}
    </>
  );
}
