import type { Change, PartyView, PointId, PublicView } from '#engine/types.ts';
import { Chip } from '#dom/parts/Chip.tsx';
import { Glyph } from '#dom/parts/Glyph.tsx';
import { useContent } from '#dom/game.ts';
import { t } from '#words/words.ts';
import { effectsOf, lineGlyph } from '#signs/effects.ts';
import { ownEffect } from '#record/ownEffect.ts';
import { isPartyView } from '#store/select.ts';

interface Props {
  readonly view: PublicView;
  readonly point: PointId;
  readonly option: string;
}

/** Whose lines one option would cross, as chips with the line's mark and words, and what it does to the reader. */
export function Effects({ view, point, option }: Props) {
  const content = useContent();
  if (!view.points[point]) return null;
  const effects = effectsOf(view, point, option);
  const own = isPartyView(view) ? forYou(view, { point, option }) : null;
  if (effects.length === 0) {
    return (
      <p class="card-effects">
        {t('card:crossesNone')} {own}
      </p>
    );
  }
  return (
    <ul class="card-effects">
      {own && <li>{own}</li>}
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

/** What the option does to the reader's own priorities and worth: "For you: meets a priority, worth +2." */
function forYou(view: PartyView, change: Change): string {
  const { met, lost, worth } = ownEffect(view, [change]);
  const by = worth.after - worth.now;
  const sum = by > 0 ? `+${by}` : by < 0 ? `−${-by}` : '0';
  const priority = met.length > 0 ? 'met' : lost.length > 0 ? 'lost' : 'none';
  return t(`card:forYou.${priority}`, { worth: sum });
}
