import type { LineId } from '#engine/types.ts';
import { useContent } from '#dom/game.ts';
import { Glyph } from '#dom/parts/Glyph.tsx';
import { theParty } from '#words/parties.ts';
import { t } from '#words/words.ts';
import { lineGlyph } from '#signs/effects.ts';

/** Said before one accepts: the line of one's own that this wording crosses, in full or on a small screen in short. */
export function OwnLineWarning({ line: id }: { readonly line: LineId }) {
  const content = useContent();
  const { party, status, title } = content.line(id);
  return (
    <div class={`card-warning card-warning-${status}`}>
      <Glyph name={lineGlyph(status)} size={34} />
      <p class="card-long">
        <strong>{t(`card:crosses.${status}`, { party: theParty(party) })}</strong> {title}.{' '}
        {t('card:crossesAsk')}
      </p>
      <p class="card-short">{t('card:ownLineAccept')}</p>
    </div>
  );
}
