import { isPartyView } from '#dom/card/standing.ts';
import { lineGlyph } from '#dom/parts/effects.ts';
import { useContent } from '#dom/game.ts';
import { Chip } from '#dom/parts/Chip.tsx';
import { Glyph } from '#dom/parts/Glyph.tsx';
import { PARTIES, type Change, type PublicView } from '#engine/types.ts';
import { t } from '#words/words.ts';
import { linesTouched, worthChange } from './initiative.ts';

interface Props {
  readonly view: PublicView;
  readonly changes: readonly Change[];
}

/** Whose lines the changes would cross, and, on one's own papers, what they are worth at home. */
export function EffectPreview({ view, changes }: Props) {
  const content = useContent();
  const touched = linesTouched(view, changes);
  const lines = PARTIES.flatMap(party => touched[party].map(line => ({ party, line })));
  return (
    <section class="talks-effects">
      <h3>{t('caucus:effects')}</h3>
      {lines.length === 0 && <p>{t('caucus:effectsNone')}</p>}
      <ul class="talks-plain">
        {lines.map(({ party, line }) => {
          const { title, status } = content.line(line);
          return (
            <li key={line} class="talks-effect">
              <Chip party={party} />
              <Glyph name={lineGlyph(status)} size={18} />
              <span>{t('caucus:effectLine', { title, status: t(`caucus:status.${status}`) })}</span>
            </li>
          );
        })}
      </ul>
      {isPartyView(view) && <p>{worthWords(worthChange(view, changes))}</p>}
    </section>
  );
}

function worthWords(change: number): string {
  if (change === 0) return t('caucus:worth.same');
  const signed = change > 0 ? `+${change}` : `−${-change}`;
  return t(change > 0 ? 'caucus:worth.better' : 'caucus:worth.worse', { change: signed });
}
