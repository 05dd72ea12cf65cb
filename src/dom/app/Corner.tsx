import { t } from '#words/words.ts';
import { useApp } from '../game.ts';

/**
 * On the pages of the talks that have no header of their own: the menu, and so a way to stop, is never
 * more than two steps away. Under the curtain the menu could show papers, so there it is the stop alone.
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
        <button type="button" onClick={() => app.show({ dialog: { type: 'menu' } })}>
          {t('table:menu')}
        </button>
      )}
    </nav>
  );
}
