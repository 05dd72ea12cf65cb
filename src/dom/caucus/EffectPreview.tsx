import { lineGlyph } from '#signs/effects.ts';
import { useContent } from '#dom/game.ts';
import { Chip } from '#dom/parts/Chip.tsx';
import { Glyph } from '#dom/parts/Glyph.tsx';
import type { Change, PublicView } from '#engine/types.ts';
import { everyParty } from '#words/parties.ts';
import { t } from '#words/words.ts';
import { linesTouched } from '#record/initiative.ts';
import '#dom/parts/pages/pages.css';

interface Props {
  readonly view: PublicView;
  readonly changes: readonly Change[];
}

/** Whose lines the changes would cross. */
export function EffectPreview({ view, changes }: Props) {
  const content = useContent();
  const touched = linesTouched(view, changes);
  const lines = everyParty().flatMap(party => touched[party].map(line => ({ party, line })));
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
    </section>
  );
}
