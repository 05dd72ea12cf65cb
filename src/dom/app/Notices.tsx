import { useEffect, useState } from 'preact/hooks';
import { REFUSALS, type Refusal } from '#engine/types.ts';
import type { GameState } from '#store/store.ts';
import { refusalSentence } from '#words/refusals.ts';
import { t } from '#words/words.ts';
import { useApp, useGame } from '../game.ts';
import { Button } from '../parts/Button.tsx';

/** A refusal of what was done on the table, in a sentence, until it is read or something else is done. */
export function RefusalNotice() {
  const { store } = useApp();
  const content = useGame(s => s.content);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(
    () =>
      store.subscribe(
        s => s.refusal,
        () => setRefusal(refusedOnTable(store.getState())),
      ),
    [store],
  );
  if (!refusal || !content) return null;
  return (
    <div class="notice-bar" role="alert">
      <p>{refusalSentence(content, refusal)}</p>
      <Button kind="ink" onClick={() => setRefusal(null)}>
        {t('common:dismiss')}
      </Button>
    </div>
  );
}

/** Forms, dialogs and votes say theirs in place; a missing reason is asked for, not complained of. */
export function refusedOnTable({ refusal, dialog, view }: GameState): Refusal | null {
  if (!refusal || refusal.code === REFUSALS.ReasonNeeded || dialog !== null) return null;
  const marking = view?.phase === 'marks';
  const speaking = view?.phase === 'caucus' && !view.caucus?.tabled;
  return marking || speaking ? refusal : null;
}

/** Says so when the game is not being kept; play goes on. */
export function SavingNotice() {
  const off = useGame(s => s.saving === 'off' && s.view !== null);
  return <Notice of={off ? t('common:notSaved') : null} />;
}

/** Says so while there is no network; nothing here needs one. */
export function OfflineNotice() {
  const { isOnline, isKept } = useGame(s => s.network);
  return <Notice of={isOnline ? null : t(isKept ? 'common:offlineKept' : 'common:offline')} />;
}

/** Says why the table is plain where nobody asked for it: nothing can be drawn here, or no more. */
export function StageNotice() {
  const failed = useGame(s => s.stageFailed && s.view !== null && !s.settings.plainTable);
  return <Notice of={failed ? t('common:notDrawn') : null} />;
}

/** A sentence until it is read or holds no longer; told again when it holds again. */
function Notice({ of }: { readonly of: string | null }) {
  const [read, setRead] = useState(false);
  const holds = of !== null;
  useEffect(() => setRead(false), [holds]);
  if (!holds || read) return null;
  return (
    <output class="notice-bar">
      <p>{of}</p>
      <Button kind="ink" onClick={() => setRead(true)}>
        {t('common:dismiss')}
      </Button>
    </output>
  );
}

/** A newer version waits; it never takes over by itself. */
export function UpdateNotice() {
  const { takeUpdate } = useApp();
  const { isNewer, isReplaced } = useGame(s => s.network);
  const [read, setRead] = useState(false);
  if (!(isNewer || isReplaced) || read) return null;
  return (
    <output class="notice-bar">
      <p>{t(isReplaced ? 'common:replaced' : 'common:newer')}</p>
      <Button kind="ink" onClick={takeUpdate}>
        {t('common:reload')}
      </Button>
      <Button kind="ink" onClick={() => setRead(true)}>
        {t('common:dismiss')}
      </Button>
    </output>
  );
}
