import { useCallback, useEffect, useState } from 'preact/hooks';
import { useApp } from '#dom/game.ts';
import type { SavedGame } from '#record/games.ts';
import { Button } from '#dom/parts/Button.tsx';
import { t } from '#words/reading.ts';
import { AllGames, OpenFile } from './GameFiles.tsx';
import { OpenShared } from '../sharing/OpenShared.tsx';
import { GameRow } from './GameRow.tsx';
import { ReadingDialog } from '#dom/parts/ReadingDialog.tsx';

/** The games saved on this device: go on, rename, delete. */
export function Games() {
  const app = useApp();
  const [games, setGames] = useState<readonly SavedGame[] | null>(null);
  const [failed, setFailed] = useState(false);
  const close = app.closeDialog;
  const load = useCallback(async () => {
    try {
      setGames(await app.savedGames());
    } catch {
      setFailed(true);
    }
  }, [app]);
  useEffect(() => void load(), [load]);
  return (
    <ReadingDialog title={t('reading:gamesTitle')} about={t('reading:gamesAbout')}>
      <p>{t('reading:gamesAbout')}</p>
      {failed && (
        <p role="alert" class="reading-error">
          {t('reading:gamesFailed')}
        </p>
      )}
      {!games && !failed && <output>{t('reading:gamesLoading')}</output>}
      {games?.length === 0 && (
        <div class="reading-empty">
          <p>{t('reading:gamesNone')}</p>
          <Button kind="solid" onClick={() => app.goTo('setup')}>
            {t('reading:gamesStart')}
          </Button>
        </div>
      )}
      {games && games.length > 0 && (
        <ul class="reading-games">
          {games.map(game => (
            <GameRow key={game.id} game={game} onChanged={() => void load()} onOpened={close} />
          ))}
        </ul>
      )}
      <OpenShared onOpened={close} />
      <OpenFile onAdded={() => void load()} />
      {games && games.length > 0 && <AllGames />}
    </ReadingDialog>
  );
}
