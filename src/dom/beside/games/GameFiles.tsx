import { useState } from 'preact/hooks';
import { useApp } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { About } from '#dom/parts/About.tsx';
import { t } from '#words/sharing.ts';
import { download } from '#dom/parts/download.ts';
import '#dom/parts/files.css';

/** Takes in a file of games: each is checked as a saved game is, and what is here stays as it was. */
export function OpenFile({ onAdded }: { readonly onAdded: () => void }) {
  const app = useApp();
  const [said, setSaid] = useState('');
  const take = async (field: HTMLInputElement) => {
    const file = field.files?.[0];
    if (!file) return;
    const { added, sentence } = await app.takeIn(await file.text());
    field.value = ''; // the same file may be chosen again
    setSaid(sentence);
    if (added > 0) onAdded();
  };
  return (
    <div class="keep-open">
      <label>
        <b>{t('sharing:openFile')}</b>
        <About>{t('sharing:openFileAbout')}</About>
        <input
          type="file"
          accept=".json,application/json"
          onChange={event => void take(event.currentTarget)}
        />
      </label>
      <output>{said}</output>
    </div>
  );
}

/** All saved games in one file. */
export function AllGames() {
  const { allGames } = useApp();
  const [said, setSaid] = useState('');
  const save = async () => {
    const file = await allGames().catch(() => undefined);
    if (file === undefined) return setSaid(t('sharing:allFailed'));
    if (file === null) return setSaid(t('sharing:allNone'));
    download('twenty-eight-points-games.json', file, 'application/json');
    setSaid(t('sharing:saved', { name: 'twenty-eight-points-games.json' }));
  };
  return (
    <div class="keep-open">
      <Button kind="ink" onClick={() => void save()}>
        {t('sharing:allGames')}
      </Button>
      <output>{said}</output>
    </div>
  );
}
