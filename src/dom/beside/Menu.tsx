import type { Dialog as DialogState, Screen } from '#store/store.ts';
import { t } from '#words/words.ts';
import { useApp, useGame } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { Dialog } from '#dom/parts/Dialog.tsx';
import './menu.css';

const DIALOGS = [
  'text',
  'standing',
  'hints',
  'doors',
  'brief',
  'help',
  'settings',
  'games',
  'leave',
] as const;
const SCREENS = ['sources', 'glossary'] as const satisfies readonly Screen[];

/** Everything that is reached from anywhere in the talks. */
export function Menu({ onClose }: { onClose: () => void }) {
  const app = useApp();
  const playing = useGame(s => s.view !== null && s.view.phase !== 'ended');
  const isPrivate = useGame(s => s.device.mode === 'private');
  const isLed = app.table()?.isLed === true;
  const hinted = playing && app.table()?.isTraining() === true && isPrivate;
  const watched = useGame(
    s => s.seats !== null && Object.values(s.seats).every(kind => kind === 'computer'),
  );
  const isOpenToAll = playing && watched && app.table()?.basis().scope === 'full'; // everybody's papers tell
  const dialogs = DIALOGS.filter(type => {
    if (type === 'hints') return hinted;
    if (type === 'doors') return isOpenToAll;
    if (type === 'games') return playing && !isLed;
    return playing || type === 'settings' || type === 'help';
  });
  const open = (dialog: DialogState): void => app.openDialog(dialog);
  return (
    <Dialog title={t('table:menu')} about={t('table:menuAbout')} onClose={onClose} className="menu">
      <div class="menu-items">
        {dialogs.map(type => (
          <Button key={type} kind="ink" onClick={() => open({ type })}>
            {t(`table:menu_${type}`)}
          </Button>
        ))}
        {SCREENS.map(screen => (
          <Button key={screen} kind="ink" onClick={() => app.goTo(screen)}>
            {t(`table:menu_${screen}`)}
          </Button>
        ))}
        {!isLed && (
          <Button kind="ink" onClick={() => app.toTitle()}>
            {t('table:menu_stop')}
          </Button>
        )}
        <Button kind="solid" onClick={onClose}>
          {t('common:close')}
        </Button>
      </div>
    </Dialog>
  );
}
