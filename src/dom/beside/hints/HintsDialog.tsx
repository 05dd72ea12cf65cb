import { useContent } from '#dom/game.ts';
import { ReadingDialog } from '#dom/parts/ReadingDialog.tsx';
import { t } from '#words/hints.ts';
import { useHints, type Found } from './found.ts';
import { hintSentence } from '#words/hintSentence.ts';
import './hints.css';

/** At the table, where hints were chosen, for whoever has their papers on screen: three hints at most. */
export function HintsDialog() {
  const found = useHints();
  return (
    <ReadingDialog title={t('hints:title')} about={t('hints:about')} className="hints-dialog">
      <p class="hints-about">{t('hints:about')}</p>
      <div aria-live="polite">{found && <List {...found} />}</div>
    </ReadingDialog>
  );
}

function List({ view, hints }: Found) {
  const content = useContent();
  if (hints === 'failed') return <p>{t('hints:failed')}</p>;
  if (hints.length === 0) {
    return (
      <>
        <p class="hints-finding">{t('hints:none')}</p>
        <p>{t(view.awaited.includes(view.seat) ? 'hints:noneFound' : 'hints:notYet')}</p>
      </>
    );
  }
  return (
    <ol class="hints-list">
      {hints.map(hint => (
        <li key={hint.type} class={`hint-${hint.sure}`}>
          <p class="hints-finding">{hintSentence(content, view, hint)}</p>
          <p class="hints-sure">{t(`hints:sure.${hint.sure}`)}</p>
        </li>
      ))}
    </ol>
  );
}
