/** What the page around the canvas decides: colours, text size, motion, and how dense its pixels are. */
import { themeFrom } from '#scenes/theme.ts';
import type { Theme } from '#scenes/theme.ts';
import type { GameStore } from '#store/store.ts';

const DENSEST = 2; // more device pixels than that cost memory and show nothing

const LOOK_EVERY = 500; // ms

export const pixelRatio = (): number => Math.min(window.devicePixelRatio || 1, DENSEST);

export function themeHere(): Theme {
  const style = getComputedStyle(document.documentElement);
  return themeFrom(name => style.getPropertyValue(name), Number.parseFloat(style.fontSize) || 16);
}

/** Whether things stand still: the player's setting first, else the system's. */
export function prefersStill(store: GameStore): boolean {
  const { motion } = store.getState().settings;
  return motion === 'system'
    ? matchMedia('(prefers-reduced-motion: reduce)').matches
    : motion !== 'full';
}

/** Calls back when the theme, the text size or the pixel ratio may have changed. */
export function whenSurroundingsChange(changed: () => void): () => void {
  const root = new MutationObserver(changed);
  root.observe(document.documentElement, { attributes: true });
  const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map(q =>
    matchMedia(q),
  );
  for (const query of queries) query.addEventListener('change', changed);
  window.addEventListener('resize', changed); // browser zoom changes the pixel ratio
  const stopDensity = whenDensityChanges(changed);
  return () => {
    root.disconnect();
    window.removeEventListener('resize', changed);
    stopDensity();
    for (const query of queries) query.removeEventListener('change', changed);
  };
}

/** Another screen with the same size of window: not every engine fires an event, so the number itself is looked at. */
function whenDensityChanges(changed: () => void): () => void {
  let known = window.devicePixelRatio;
  const look = (): void => {
    if (known === window.devicePixelRatio) return;
    known = window.devicePixelRatio;
    changed();
  };
  const timer = setInterval(look, LOOK_EVERY);
  return () => clearInterval(timer);
}
