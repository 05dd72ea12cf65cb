import { useEffect, useState } from 'preact/hooks';
import type { Refusal } from '#engine/types.ts';
import { refusalSentence } from '#words/refusals.ts';
import { t } from '#words/words.ts';
import { useGame } from '../game.ts';
import { Button } from '../parts/Button.tsx';

/** The last refusal in a sentence, until it is read or something else is done. */
export function RefusalNotice() {
  const refusal = useGame(s => s.refusal);
  const content = useGame(s => s.content);
  const [read, setRead] = useState<Refusal | null>(null);
  if (!refusal || !content || refusal === read) return null;
  return (
    <div class="notice-bar" role="alert">
      <p>{refusalSentence(content, refusal)}</p>
      <Button kind="ink" onClick={() => setRead(refusal)}>
        {t('common:dismiss')}
      </Button>
    </div>
  );
}

/** Says so when the game is not being kept; play goes on. */
export function SavingNotice() {
  const off = useGame(s => s.saving === 'off' && s.view !== null);
  const [read, setRead] = useState(false);
  useEffect(() => {
    if (!off) setRead(false);
  }, [off]);
  if (!off || read) return null;
  return (
    <div class="notice-bar" role="status">
      <p>{t('common:notSaved')}</p>
      <Button kind="ink" onClick={() => setRead(true)}>
        {t('common:dismiss')}
      </Button>
    </div>
  );
}
