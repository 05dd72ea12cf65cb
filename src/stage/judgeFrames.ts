/** Times the first frames of a game that draws with WebGL. */
import Phaser from 'phaser';
import { verdictOf, type Verdict } from './verdict.ts';

const { PRE_RENDER, POST_RENDER, DESTROY } = Phaser.Core.Events;

/**
 * Draws as many frames as it takes; their time ends when the hardware has drawn them, not when it was asked to.
 * Resolves with null where the game ends before.
 */
export function judgeFrames(game: Phaser.Game, wake: () => void): Promise<Verdict | null> {
  const frames: number[] = [];
  let begun = 0;
  const start = (): void => {
    begun = performance.now();
  };
  return new Promise(resolve => {
    const measure = (): void => {
      finishDrawing(game.canvas);
      frames.push(performance.now() - begun);
      const verdict = verdictOf(frames);
      if (verdict) stop(verdict);
      else wake();
    };
    const stop = (verdict: Verdict | null): void => {
      game.events.off(PRE_RENDER, start).off(POST_RENDER, measure).off(DESTROY, destroyed);
      resolve(verdict);
    };
    const destroyed = (): void => stop(null);
    game.events.on(PRE_RENDER, start).on(POST_RENDER, measure).once(DESTROY, destroyed);
    wake();
  });
}

/** Reading a pixel waits for everything before it. */
function finishDrawing(canvas: HTMLCanvasElement): void {
  const gl = canvas.getContext('webgl');
  gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
}
