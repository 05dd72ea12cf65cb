import { useRef, useState } from 'preact/hooks';
import type { PartyView } from '#engine/types.ts';
import { t } from '#words/words.ts';
import { useApp } from '../game.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { BAR_ID } from './namesBar.ts';

/** Seals the marks; asks once more where points have none, because silence is not consent. */
export function Seal({ view }: { view: PartyView }) {
  const app = useApp();
  const [asking, setAsking] = useState(false);
  const left = view.agenda.filter(point => !view.marks[point]).length;
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
        onClick={left > 0 ? () => setAsking(true) : seal}
      >
        {t('table:seal')}
      </Button>
      {asking && (
        <Dialog
          title={t('table:sealTitle')}
          about={t('table:sealLeft', { count: left })}
          onClose={() => setAsking(false)}
          backTo={() => (sealed.current ? document.getElementById(BAR_ID) : null)}
        >
          <p>{t('table:sealLeft', { count: left })}</p>
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
