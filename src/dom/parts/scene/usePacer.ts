/** Drives a scene from step to step, by itself or by presses as its pace says, and tells each step as it begins. */
import { useEffect, useState } from 'preact/hooks';
import { stepIn } from '#store/scene/step.ts';
import { announce } from '../announce.ts';
import { useApp, useContent, useGame } from '#dom/game.ts';
import { CONTROLS } from '../focus.ts';
import { holdOf } from './hold.ts';
import { saysOf } from '#words/steps.ts';

/** While the component that calls it is on screen. What lies over the scene stops it. */
export function usePacer(): void {
  const app = useApp();
  const content = useContent();
  const scene = useGame(s => s.scene);
  const pace = useGame(s => s.settings.pace);
  const isHidden = useHidden();
  const isStopped = useGame(s => (s.paused && s.settings.pace === 'normal') || s.dialog !== null);
  const isHeld = isHidden || isStopped;
  useEffect(() => {
    const { view } = app.store.getState();
    if (scene && view) announce(saysOf(content, view, scene));
  }, [app, content, scene]);
  useEffect(() => {
    const { view } = app.store.getState();
    if (!scene || !view || isHeld || pace === 'slow' || stepIn(scene).waits) return undefined;
    const go = (): void => app.table()?.nextStep();
    const hold = holdOf(stepIn(scene).kind, saysOf(content, view, scene).length);
    const timer = setTimeout(go, pace === 'atOnce' ? 0 : hold);
    return () => clearTimeout(timer);
  }, [app, content, scene, pace, isHeld]);
  useEffect(() => {
    const press = (event: Event): void => {
      const { scene: shown } = app.store.getState();
      const isCovered = document.querySelector('.dialog[open]') !== null;
      if (!shown || isCovered || stepIn(shown).waits || !isFree(event)) return;
      event.preventDefault(); // the space bar would scroll
      app.table()?.nextStep();
    };
    document.addEventListener('click', press);
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('click', press);
      document.removeEventListener('keydown', press);
    };
  }, [app]);
}

/** Nobody looks at a page that is hidden. */
function useHidden(): boolean {
  const [isHidden, setHidden] = useState(document.hidden);
  useEffect(() => {
    const look = (): void => setHidden(document.hidden);
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return isHidden;
}

/** A press that is on no control and chooses no words to copy. */
function isFree(event: Event): boolean {
  if (!(event.target instanceof Element)) return false;
  if (event.target.closest(`${CONTROLS}, label`)) return false;
  if (event instanceof KeyboardEvent) {
    const { key, repeat, ctrlKey, altKey, metaKey } = event;
    return (key === 'Enter' || key === ' ') && !repeat && !ctrlKey && !altKey && !metaKey;
  }
  return document.getSelection()?.isCollapsed !== false;
}
