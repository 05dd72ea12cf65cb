import { useEffect, useState } from 'preact/hooks';
import { isPartyView } from '#dom/card/standing.ts';
import { useApp, useContent, useGame } from '#dom/game.ts';
import { ReadingDialog } from '#dom/reading/ReadingDialog.tsx';
import type { PartyView } from '#engine/types.ts';
import type { Hint } from '#table/table.ts';
import { t } from '#words/hints.ts';
import { hintSentence } from './phrases.ts';
import './hints.css';

/** What was found for a view, or that it could not be worked out. */
interface Found {
  readonly view: PartyView;
  readonly hints: readonly Hint[] | 'failed';
}

/** At the table, where hints were chosen, for whoever has their papers on screen: three hints at most. */
export function HintsDialog() {
  const { table } = useApp();
  const view = useGame(s => s.view);
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let isGone = false;
    if (!view || !isPartyView(view)) return setFound(null);
    const tell = (hints: Found['hints']) => {
      if (!isGone) setFound({ view, hints });
    };
    table()
      ?.hints()
      .then(
        hints => tell(hints ?? []),
        () => tell('failed'),
      );
    return () => {
      isGone = true;
    };
  }, [table, view]);
  return (
    <ReadingDialog title={t('hints:title')} className="hints-dialog">
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
