/** Draws only when something changes: a table at rest costs nothing. */
import Phaser from 'phaser';

/** Frames drawn after the last change, so that what a frame itself changes is seen too. */
const SETTLE = 2;

export interface OnDemand {
  readonly wake: () => void;
  readonly stop: () => void;
}

export function onDemand(game: Phaser.Game): OnDemand {
  let rested = 0;
  const isMoving = (): boolean =>
    game.scene.getScenes(true).some(scene => scene.tweens.getTweens().length > 0);
  const rest = (): void => {
    rested = isMoving() ? 0 : rested + 1;
    if (rested > SETTLE && game.loop.running) game.loop.sleep();
  };
  const wake = (): void => {
    rested = 0;
    if (game.loop.running || document.hidden) return;
    game.loop.resetDelta(); // or the first step would be as long as the sleep
    game.loop.wake();
  };
  const { canvas } = game;
  game.events.on(Phaser.Core.Events.POST_RENDER, rest);
  document.addEventListener('visibilitychange', wake);
  canvas.addEventListener('webglcontextrestored', wake); // blank until drawn again
  return {
    wake,
    stop: () => {
      game.events.off(Phaser.Core.Events.POST_RENDER, rest);
      document.removeEventListener('visibilitychange', wake);
      canvas.removeEventListener('webglcontextrestored', wake);
    },
  };
}
