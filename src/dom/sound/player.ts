/** Plays the sounds of the talks. Loaded once sounds are wanted; silent where the browser has none. */
import type { GameStore } from '#store/store.ts';
import { cuesBetween } from './cues.ts';
import { sound } from './synth.ts';

const APART = 0.12; // s between the beginnings of two

/** Follows the talks from now on; returns its undoing. */
export function playSounds(store: GameStore, page: Window): () => void {
  const { AudioContext } = page as { AudioContext?: typeof globalThis.AudioContext };
  if (!AudioContext) return () => undefined;
  const context = new AudioContext(); // wakes by itself after a press: this is loaded by one, or by a later page
  const volume = context.createGain();
  volume.connect(context.destination);
  const unsubscribe = store.subscribe(
    state => state,
    (now, before) => {
      volume.gain.value = now.settings.sounds / 100;
      const cues = cuesBetween(before, now);
      if (cues.length > 0 && context.state === 'suspended') void context.resume();
      cues.forEach((cue, i) => sound(context, volume, cue, context.currentTime + i * APART));
    },
  );
  const rest = (): void => void (page.document.hidden ? context.suspend() : context.resume());
  page.document.addEventListener('visibilitychange', rest);
  return () => {
    unsubscribe();
    page.document.removeEventListener('visibilitychange', rest);
    void context.close();
  };
}
