import { useEffect } from 'preact/hooks';
import type { EvidenceContent } from '#content/schema.ts';
import { t } from '#words/words.ts';
import { useApp, useContent } from '../game.ts';

/** One receipt: who said what and how we know, with the rule at its left that shows the grade. */
export function EvidenceItem({ id }: { id: string }) {
  const app = useApp();
  const item = useContent().evidence(id);
  useEffect(() => {
    const { opened } = app.store.getState();
    if (!opened.includes(id)) app.show({ opened: [...opened, id] });
  }, [app, id]);
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
      <span class="evidence-tag">{tagOf(item)}</span>
    </div>
  );
}

/** "A · quoted", with the place; the record layer names its outlet and day. */
function tagOf({ source, grade, locator, confidence }: EvidenceContent): string {
  const how = t(`common:grade_${grade}`);
  switch (source) {
    case 'articleA':
      return t('common:evidenceArticle', { letter: 'A', how, locator });
    case 'articleB':
      return t('common:evidenceArticle', { letter: 'B', how, locator });
    case 'record':
      return t('common:evidenceRecord', { how, locator, confidence: confidence ?? '' });
  }
}
