/** Loads and starts the sounds when they are switched on, and ends them when they are switched off. */
import type { GameStore } from '#store/store.ts';

export function followSounds(store: GameStore, page: Window): () => void {
  let stop: (() => void) | null = null;
  let wanted = 0; // counts switches, so that a late load does not undo a later one
  const apply = (isOn: boolean): void => {
    const mine = ++wanted;
    stop?.();
    stop = null;
    if (!isOn) return;
    void import('./player.ts').then(
      ({ playSounds }) => {
        if (mine === wanted) stop = playSounds(store, page);
      },
      () => undefined, // without a network before it was kept here: the talks go on in silence
    );
  };
  apply(store.getState().settings.sounds > 0);
  const unsubscribe = store.subscribe(state => state.settings.sounds > 0, apply);
  return () => {
    unsubscribe();
    apply(false);
  };
}
