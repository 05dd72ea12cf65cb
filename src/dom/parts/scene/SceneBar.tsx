import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { stepIn } from '#store/scene/step.ts';
import { PACES } from '#store/store.ts';
import { t } from '#words/scene.ts';
import { useApp, useGame } from '#dom/game.ts';
import { Button } from '../Button.tsx';
import { useLostFocus } from '../useLostFocus.ts';
import { BAR_ID } from '../namesBar.ts';
import '../bar.css';
import './scene.css';

/** Pace, pause and skip below what is shown; `children` is what can be done when it is over. */
export function SceneBar({ children }: { readonly children?: ComponentChildren }) {
  const app = useApp();
  const pace = useGame(s => s.settings.pace);
  const scene = useGame(s => s.scene);
  const isPaused = useGame(s => s.paused);
  const isPlaying = scene !== null && !stepIn(scene).waits;
  const bar = useRef<HTMLElement>(null);
  const isNext = pace === 'slow' ? '#scene-next' : '#scene-skip';
  useLostFocus(scene, () => bar.current?.querySelector<HTMLElement>(isNext) ?? bar.current);
  return (
    <footer ref={bar} class="bar scene-bar" id={BAR_ID} tabIndex={-1} aria-label={t('scene:bar')}>
      <div class="scene-pace" role="group" aria-label={t('scene:pace')}>
        <span aria-hidden="true">{t('scene:pace')}</span>
        {PACES.map(each => (
          <button
            key={each}
            type="button"
            aria-pressed={pace === each}
            onClick={() => app.change({ pace: each })}
          >
            {t(`scene:paces.${each}`)}
          </button>
        ))}
      </div>
      {isPlaying && pace === 'slow' && (
        <Button id="scene-next" onClick={() => app.table()?.nextStep()}>
          {t('scene:next')}
        </Button>
      )}
      {isPlaying && pace === 'normal' && (
        <Button id="scene-pause" onClick={() => app.show({ paused: !isPaused })}>
          {t(isPaused ? 'scene:play' : 'scene:pause')}
        </Button>
      )}
      {isPlaying && (
        <Button id="scene-skip" onClick={() => app.table()?.skip()}>
          {t('scene:skip')}
        </Button>
      )}
      {scene && (
        <p class="scene-step">
          {t('scene:step', { step: scene.at + 1, steps: scene.steps.length })}
          {(!isPlaying || pace === 'slow' || isPaused) && ` ${t('scene:untimed')}`}
        </p>
      )}
      {children}
    </footer>
  );
}
