/** Put into a page before its own scripts: when a canvas on it first shows a table, and how many frames run. */

declare global {
  interface Window {
    pressedAt: number; // of performance.now(); 0, the navigation, before any press
    drawnAt: number | null; // the first time after the last press
    framesRun: number; // animation frames that ran a callback
  }
}

/** Runs in the page, so it uses nothing from outside itself. */
export function probe(): void {
  const tableful = 10; // pictures in one frame that are more than a background; WebGL draws all in one call
  window.pressedAt = 0;
  window.drawnAt = null;
  window.framesRun = 0;
  let pictures = 0;

  const press = (): void => {
    window.pressedAt = performance.now();
    window.drawnAt = null;
  };
  window.addEventListener('click', press, { capture: true });

  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = callback =>
    request(time => {
      window.framesRun++;
      pictures = 0;
      callback(time);
    });

  type Drawing = Record<
    string,
    (this: { canvas: HTMLCanvasElement }, ...args: unknown[]) => unknown
  >;
  const watch = (type: { prototype: object }, names: readonly string[], enough: number): void => {
    const drawing = type.prototype as Drawing;
    for (const name of names) {
      const original = drawing[name];
      if (!original) continue;
      drawing[name] = function (...args) {
        if (window.drawnAt === null && this.canvas.isConnected && ++pictures >= enough)
          window.drawnAt = performance.now();
        return original.apply(this, args);
      };
    }
  };
  watch(CanvasRenderingContext2D, ['drawImage', 'fillRect'], tableful);
  watch(WebGLRenderingContext, ['drawArrays', 'drawElements'], 1);
  watch(WebGL2RenderingContext, ['drawArrays', 'drawElements'], 1);
}
