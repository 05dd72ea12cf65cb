import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { t } from '#words/words.ts';
import { useApp, useGame } from '../game.ts';
import { Button, type ButtonKind } from './Button.tsx';

/** What needs the scenario: loads it if it is not there, says so meanwhile, and lets a failed load be tried again. */
export function NeedsContent({
  retry,
  children,
}: {
  retry: ButtonKind; // how the button looks on this page's ground
  children: () => ComponentChildren; // called once the scenario is there
}) {
  const app = useApp();
  const content = useGame(s => s.content);
  const [failed, setFailed] = useState(false);
  const load = useCallback(async () => {
    setFailed(false);
    setFailed((await app.loadContent()) === null);
  }, [app]);
  useEffect(() => {
    if (!content) void load();
  }, [content, load]);
  if (content) return <>{children()}</>;
  if (!failed) return <output>{t('common:loading')}</output>;
  return (
    <div role="alert">
      <p>{t('common:papersFailed')}</p>
      <Button kind={retry} onClick={() => void load()}>
        {t('common:tryAgain')}
      </Button>
    </div>
  );
}
