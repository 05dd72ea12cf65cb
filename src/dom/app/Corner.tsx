import { t } from '#words/words.ts';
import { useApp } from '../game.ts';
import { RecordButton } from '../parts/RecordButton.tsx';

/**
 * On the pages of the talks that have no header of their own: the record is one step away, and the menu, and so a
 * way to stop, never more than two. Under the curtain the menu could show papers, so there it is the stop alone.
 */
export function Corner({ covered }: { covered: boolean }) {
  const app = useApp();
  return (
    <nav class="corner" aria-label={t('table:menu')}>
      {covered ? (
        <button type="button" onClick={() => app.toTitle()}>
          {t('table:menu_stop')}
        </button>
      ) : (
        <>
          <RecordButton />
          <button type="button" onClick={() => app.openDialog({ type: 'menu' })}>
            {t('table:menu')}
          </button>
        </>
      )}
    </nav>
  );
}
