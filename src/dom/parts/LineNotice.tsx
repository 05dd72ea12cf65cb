import type { LineId, LineStatus } from '#engine/types.ts';
import { t } from '#words/words.ts';
import { useContent } from '../game.ts';
import { EvidenceItem } from './Evidence.tsx';
import { Glyph } from './Glyph.tsx';
import type { GlyphName } from './glyphs.ts';

const GLYPHS: Readonly<Record<LineStatus, GlyphName>> = {
  stated: 'redLine',
  inferred: 'lineInferred',
  declared: 'lineDeclared',
};

/** A red line in a box of its own: what it asks, how we know, and what is only our reading. */
export function LineNotice({ line: id }: { line: LineId }) {
  const content = useContent();
  const line = content.line(id);
  return (
    <section class={`line-notice line-${line.status}`}>
      <p class="line-head">
        <Glyph name={GLYPHS[line.status]} size={24} />
        <b>{line.title}</b>
        <span class="line-status">
          {t(`common:line_${line.status}`, { party: content.party(line.party).name })}
        </span>
      </p>
      <p>{line.sentence}</p>
      {line.evidence.map(evidence => (
        <EvidenceItem key={evidence} id={evidence} />
      ))}
      <p class="line-reading">{line.reading}</p>
    </section>
  );
}
