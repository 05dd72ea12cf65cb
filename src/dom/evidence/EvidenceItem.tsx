import { useEffect } from 'preact/hooks';
import type { EvidenceContent, SourceContent } from '#content/schema.ts';
import { t } from '#words/words.ts';
import { useApp, useContent } from '#dom/game.ts';

/** One receipt: who said what and how we know, with the rule at its left that shows the grade. */
export function EvidenceItem({ id }: { id: string }) {
  const { evidenceShown } = useApp();
  const content = useContent();
  const item = content.evidence(id);
  useEffect(() => evidenceShown(id), [evidenceShown, id]);
  return (
    <div class={`evidence evidence-${item.grade}`}>
      <p>
        {item.speaker && <b>{item.speaker}: </b>}
        {item.summary}
        {item.quote && (
          <>
            {' '}
            <q>{item.quote}</q>
          </>
        )}
      </p>
      <span class="evidence-tag">{tagOf(item, content.source(item.source))}</span>
    </div>
  );
}

/** "A · quoted", with the place; in the record, its outlet and day. */
function tagOf({ grade, locator, confidence }: EvidenceContent, { letter }: SourceContent): string {
  const how = t(`common:grade_${grade}`);
  const parts = [letter, how, locator, confidence && t('common:confidence', { confidence })]; // prettier-ignore
  return parts.filter(part => part !== undefined).join(' · ');
}
