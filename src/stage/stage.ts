/** The canvas behind the table's HTML: made, kept at size, and taken away again. Loaded only for the talks. */
import type { Doors } from '#scenes/door.ts';
import { ready, typeOf } from './fonts.ts';
import { chooseRenderer, drawingHere } from './renderer.ts';
import { themeHere } from './surroundings.ts';
import './stage.css';

export type Mounted =
  | { readonly ok: true; readonly unmount: () => void }
  | { readonly ok: false; readonly reason: string };

/** Resolves once the table is drawn, or with the reason why it cannot be. */
export async function mountStage(stage: Doors): Promise<Mounted> {
  const renderer = chooseRenderer(drawingHere);
  if (!renderer) return { ok: false, reason: 'this browser draws on no canvas' };
  const { store, host } = stage;
  // Phaser comes only where it can draw: it fails as it loads in a browser without a canvas
  const [{ startGame }] = await Promise.all([
    import('./game.ts'),
    ready(typeOf(themeHere(), store)),
  ]);
  const { canvas, take } = layCanvas(host);
  try {
    const end = await startGame(stage, canvas, renderer);
    const unmount = (): void => {
      end();
      take();
    };
    return { ok: true, unmount };
  } catch (error) {
    take();
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Phaser writes width and height itself, so the canvas is held to its host by their bounds. */
const FILLING =
  'position:absolute;inset:0;z-index:-1;min-width:100%;max-width:100%;min-height:100%;max-height:100%';

/** First in the host and behind all else; not for keyboard or screen reader, who have the twin. */
function layCanvas(host: HTMLElement): { canvas: HTMLCanvasElement; take: () => void } {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  canvas.tabIndex = -1;
  canvas.style.cssText = FILLING;
  const { isolation, position } = host.style;
  host.style.isolation = 'isolate'; // so that "behind" is behind the twin, not behind the page
  if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
  host.prepend(canvas);
  const take = (): void => {
    canvas.remove();
    host.style.isolation = isolation;
    host.style.position = position;
  };
  return { canvas, take };
}
