import { stepIn } from '#store/scene/step.ts';
import { t } from '#words/scene.ts';
import { useApp, useGame } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { SceneBar } from '#dom/parts/scene/SceneBar.tsx';
import { useFocusWhen } from '#dom/parts/scene/useFocusWhen.ts';
import '#dom/parts/barActs.css';

/** Below the marks: their reasons to read, and on to the caucus once the last one is turned. */
export function RevealActs() {
  const app = useApp();
  const isOver = useGame(s => s.scene !== null && stepIn(s.scene).kind === 'revealed');
  const reveals = useGame(s => s.view?.reveals.length ?? 0);
  const goOn = useFocusWhen<HTMLDivElement>(isOver);
  return (
    <SceneBar>
      {isOver && (
        <div class="bar-acts" ref={goOn}>
          <Button onClick={() => app.openDialog({ type: 'reveal' })}>{t('scene:reasons')}</Button>
          <Button kind="primary" onClick={() => app.show({ seenReveal: reveals })}>
            {t('scene:toCaucus')}
          </Button>
        </div>
      )}
    </SceneBar>
  );
}
