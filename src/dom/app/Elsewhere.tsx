import { useEffect, useState } from 'preact/hooks';
import { isolated } from '#words/isolated.ts';
import { t } from '#words/words.ts';
import { useApp, useGame } from '../game.ts';
import { Button } from '../parts/Button.tsx';
import { focusHeading } from './heading.ts';

/** Instead of a game that another tab plays or has deleted: nothing is shown that may no longer be so. */
export function Elsewhere() {
  const app = useApp();
  const elsewhere = useGame(s => s.elsewhere);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => focusHeading(), [elsewhere?.why]); // another reason is as good as another page
  if (!elsewhere) return null;
  const { why, copy } = elsewhere;
  const takeOver = async () => setFailed(await app.takeOver());
  return (
    <main class="waiting">
      <h1 key={why}>{t(`games:elsewhere.${why}`)}</h1>
      <p>
        {copy === null
          ? t(`games:elsewhereAbout.${why}`)
          : t('games:elsewhereCopy', { name: isolated(copy) })}
      </p>
      <p>
        <Button kind="primary" onClick={() => void takeOver()}>
          {t(`games:takeOver.${why}`)}
        </Button>{' '}
        <Button onClick={() => app.toTitle()}>{t('games:toTitle')}</Button>
      </p>
      {failed && <p role="alert">{failed}</p>}
    </main>
  );
}
