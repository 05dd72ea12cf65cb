/** Loads and starts the sounds when they are switched on, and ends them when they are switched off. */
import type { GameState, GameStore } from '#store/store.ts';

export function followSounds(store: GameStore, page: Window): () => void {
  let stop: (() => void) | null = null;
  let wanted = 0; // counts switches, so that a late load does not undo a later one
  const apply = (on: boolean): void => {
    const mine = ++wanted;
    stop?.();
    stop = null;
    if (!on) return;
    void import('./player.ts').then(
      ({ playSounds }) => {
        if (mine === wanted) stop = playSounds(store, page);
      },
      () => undefined, // without a network before it was kept here: the talks go on in silence
    );
  };
  apply(isOn(store.getState()));
  const unsubscribe = store.subscribe(isOn, apply);
  return () => {
    unsubscribe();
    apply(false);
  };
}

const isOn = ({ settings }: GameState): boolean => settings.sounds > 0 || settings.bell > 0;
