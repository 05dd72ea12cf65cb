import { useState } from 'preact/hooks';
import type { LineContent } from '#content/schema.ts';
import type { LineId, LineStatus } from '#engine/types.ts';
import { theParty } from '#words/parties.ts';
import { t } from '#words/words.ts';
import { useContent } from '#dom/game.ts';
import { Counting } from './Counting.tsx';
import { EvidenceItem } from './EvidenceItem.tsx';
import { Glyph } from '#dom/parts/Glyph.tsx';
import type { GlyphName } from '#signs/glyphs.ts';

const GLYPHS: Readonly<Record<LineStatus, GlyphName>> = {
  stated: 'redLine',
  inferred: 'lineInferred',
  declared: 'lineDeclared',
};

/** A red line in a box of its own: what it asks, its first evidence, and on request the rest and our reading. */
export function LineNotice({ line: id }: { line: LineId }) {
  const content = useContent();
  const line = content.line(id);
  return (
    <section class={`line-notice line-${line.status}`}>
      <p class="line-head">
        <Glyph name={GLYPHS[line.status]} size={24} />
        <b>{line.title}</b>
        <span class="line-status">
          {t(`common:line_${line.status}`, { party: theParty(line.party) })}
        </span>
      </p>
      <p>{line.sentence}</p>
      <Counting line={id} />
      {line.evidence.slice(0, 1).map(evidence => (
        <EvidenceItem key={evidence} id={evidence} />
      ))}
      <More key={id} line={line} />
    </section>
  );
}

/** The rest, rendered when it is opened: evidence that nobody opened was not read. */
function More({ line: { evidence, reading } }: { line: LineContent }) {
  const [open, setOpen] = useState(false);
  const rest = evidence.slice(1);
  if (evidence.length === 0) return <p class="line-reading">{reading}</p>;
  return (
    <details onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t('common:lineMore', { count: rest.length })}</summary>
      {open && (
        <>
          {rest.map(id => (
            <EvidenceItem key={id} id={id} />
          ))}
          <p class="line-reading">{reading}</p>
        </>
      )}
    </details>
  );
}
