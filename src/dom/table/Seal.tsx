import { useRef, useState } from 'preact/hooks';
import type { PartyView } from '#engine/types.ts';
import { t } from '#words/words.ts';
import { useApp } from '../game.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { numbers } from '#words/phrases.ts';
import { BAR_ID } from '#dom/parts/namesBar.ts';

/** Seals the marks; asks once more where points have none, because silence is not consent. */
export function Seal({ view }: { view: PartyView }) {
  const app = useApp();
  const [asking, setAsking] = useState(false);
  const left = view.agenda.filter(point => !view.marks[point]);
  const unmarked = t('table:sealLeft', { count: left.length, points: numbers(left) });
  const sealed = useRef(false);
  const seal = (): void => {
    sealed.current = true;
    setAsking(false);
    app.table()?.act({ type: 'seal' });
  };
  return (
    <>
      <Button
        kind="primary"
        aria-keyshortcuts="T"
        onClick={left.length > 0 ? () => setAsking(true) : seal}
      >
        {t('table:seal')}
      </Button>
      {asking && (
        <Dialog
          title={t('table:sealTitle')}
          about={unmarked}
          onClose={() => setAsking(false)}
          backTo={() => (sealed.current ? document.getElementById(BAR_ID) : null)}
        >
          <p>{unmarked}</p>
          <div class="row">
            <Button kind="solid" onClick={seal}>
              {t('table:sealAnyway')}
            </Button>
            <Button kind="ink" onClick={() => setAsking(false)}>
              {t('common:goBack')}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
