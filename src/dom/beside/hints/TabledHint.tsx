import { useContent, useGame } from '#dom/game.ts';
import { t } from '#words/hints.ts';
import { useHints } from './found.ts';
import { hintSentence } from '#words/hintSentence.ts';
import './hints.css';

/** Beside a vote: the first hint on what is tabled, in one line with its ground; nothing where there is none. */
export function TabledHint() {
  const content = useContent();
  const current = useGame(s => s.view);
  const found = useHints();
  if (!found || found.view !== current || found.hints === 'failed') return null; // the menu says what failed
  const [first] = found.hints;
  if (!first) return null;
  return (
    <div role="note" aria-label={t('hints:beside')} class={`hints-tabled hint-${first.sure}`}>
      <p>
        <b>{t('hints:beside')}:</b> {hintSentence(content, found.view, first)}
      </p>
      <p class="hints-sure">{t(`hints:sure.${first.sure}`)}</p>
    </div>
  );
}
