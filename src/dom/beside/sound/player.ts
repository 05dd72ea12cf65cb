/** Plays the sounds of the talks. Loaded once sounds are wanted; silent where the browser has none. */
import type { GameStore } from '#store/store.ts';
import { cuesBetween, type Cue } from './cues.ts';
import { sound } from './synth.ts';

const APART = 0.12; // s between the beginnings of two

/** Follows the talks from now on; returns its undoing. */
export function playSounds(store: GameStore, page: Window): () => void {
  const { AudioContext } = page as { AudioContext?: typeof globalThis.AudioContext };
  if (!AudioContext) return () => undefined;
  const context = new AudioContext(); // wakes by itself after a press: this is loaded by one, or by a later page
  const volumes = { sounds: context.createGain(), bell: context.createGain() };
  for (const volume of Object.values(volumes)) volume.connect(context.destination);
  const unsubscribe = store.subscribe(
    state => state,
    (now, before) => {
      for (const of of ['sounds', 'bell'] as const) volumes[of].gain.value = now.settings[of] / 100;
      const cues = cuesBetween(before, now).filter(cue => now.settings[volumeOf(cue)] > 0);
      if (cues.length > 0 && context.state === 'suspended') void context.resume();
      cues.forEach((cue, i) => {
        sound(context, volumes[volumeOf(cue)], cue, context.currentTime + i * APART);
      });
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

const volumeOf = (cue: Cue): 'sounds' | 'bell' => (cue === 'bell' ? 'bell' : 'sounds');
