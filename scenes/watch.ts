/** A scene is a list of pairs: what of the store is read, and what is painted when that changes. */
import Phaser from 'phaser';
import type { GameState, GameStore } from '#store/store.ts';
import { same } from '#store/same.ts';

/** Paints now, and again whenever the selected part differs in substance. Ends with the scene. */
export function watch<T>(
  scene: Phaser.Scene,
  store: GameStore,
  select: (state: GameState) => T,
  paint: (value: T) => void,
): void {
  const stop = store.subscribe(select, paint, { equalityFn: same, fireImmediately: true });
  scene.events.once(Phaser.Scenes.Events.SHUTDOWN, stop);
}
