import { useEffect, useState } from 'preact/hooks';
import { REFUSALS, type Refusal } from '#engine/types.ts';
import { refusalSentence } from '#words/refusals.ts';
import { t } from '#words/words.ts';
import { useGame } from '../game.ts';
import { Button } from '../parts/Button.tsx';

/** The last refusal in a sentence, until it is read; forms and dialogs say theirs in place. */
export function RefusalNotice() {
  const refusal = useGame(s => s.refusal);
  const content = useGame(s => s.content);
  const [read, setRead] = useState<Refusal | null>(null);
  const inPlace = useGame(s => s.dialog !== null || s.refusal?.code === REFUSALS.ReasonNeeded);
  if (!refusal || !content || inPlace || refusal === read) return null;
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
    <output class="notice-bar">
      <p>{t('common:notSaved')}</p>
      <Button kind="ink" onClick={() => setRead(true)}>
        {t('common:dismiss')}
      </Button>
    </output>
  );
}
