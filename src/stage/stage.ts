/** The canvas behind the table's HTML: made, kept at size, and taken away again. Loaded only for the talks. */
import type { Doors, Mounted } from '#store/stage.ts';
import { ready, typeOf } from './fonts.ts';
import { foundHere, keepFound } from './found.ts';
import type { Running, Started } from './game.ts';
import { watchPresses } from './presses.ts';
import { chooseRenderer, drawingHere, type Renderer } from './renderer.ts';
import { themeHere } from './surroundings.ts';
import { declareWidths } from './widths.ts';
import './stage.css';

/** Resolves once the table is drawn, or with the reason why it cannot be. */
export async function mountStage(stage: Doors): Promise<Mounted> {
  const choice = chooseRenderer(drawingHere, foundHere());
  if (!choice) return { ok: false, reason: 'this browser draws on no canvas' };
  const { store, host } = stage;
  const theme = themeHere();
  declareWidths(theme.sans);
  // Phaser comes only where it can draw: it fails as it loads in a browser without a canvas
  const [{ startGame }] = await Promise.all([import('./game.ts'), ready(typeOf(theme, store))]);
  const start = (renderer: Renderer): Promise<Laid> =>
    lay(host, canvas => startGame(stage, canvas, renderer));
  const release = hold(host);
  try {
    const table = tableOn(await start(choice.renderer));
    if (choice.onTrial !== null) void tryOut(table, choice.onTrial, () => start('canvas'));
    const unmount = (): void => {
      table.end();
      release();
    };
    return { ok: true, unmount };
  } catch (error) {
    release();
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** A table that stands on a canvas of its own and has not begun. */
interface Laid {
  readonly game: Started;
  readonly take: () => void; // the canvas
}

async function lay(
  host: HTMLElement,
  start: (canvas: HTMLCanvasElement) => Promise<Started>,
): Promise<Laid> {
  const canvas = layCanvas(host);
  const take = (): void => canvas.remove();
  try {
    return { game: await start(canvas), take };
  } catch (error) {
    take();
    throw error;
  }
}

/** What is drawn now, whichever canvas it is on. */
interface Table {
  readonly judge: Running['judge'];
  readonly moveTo: (other: Laid) => void;
  readonly end: () => void;
}

function tableOn(first: Laid): Table {
  let { take } = first;
  let running = first.game.begin();
  let hasEnded = false;
  return {
    judge: running.judge,
    moveTo: other => {
      if (hasEnded) {
        other.game.end();
        other.take();
        return;
      }
      running.end();
      running = other.game.begin();
      requestAnimationFrame(take); // what it showed stays in sight until the other has drawn
      ({ take } = other);
    },
    end: () => {
      hasEnded = true;
      running.end();
      take();
    },
  };
}

/** Where hardware of that name turns out slow, the table moves to a 2D canvas, once, and begins there next time. */
async function tryOut(table: Table, hardware: string, standBy: () => Promise<Laid>): Promise<void> {
  const presses = watchPresses();
  try {
    const verdict = await table.judge();
    if (!verdict) return;
    keepFound({ hardware, renderer: verdict === 'slow' ? 'canvas' : 'webgl' });
    if (verdict === 'fast') return;
    const other = await standBy();
    await presses.over();
    table.moveTo(other);
  } catch {
    return; // slow is better than nothing
  } finally {
    presses.forget();
  }
}

/** Phaser writes width and height itself, so the canvas is held to its host by their bounds. */
const FILLING =
  'position:absolute;inset:0;z-index:-1;min-width:100%;max-width:100%;min-height:100%;max-height:100%';

/** First in the host and behind all else; not for keyboard or screen reader, who have the twin. */
function layCanvas(host: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  canvas.tabIndex = -1;
  canvas.style.cssText = FILLING;
  host.prepend(canvas);
  return canvas;
}

/** So that "behind" is behind the twin, not behind the page. Returns its undoing. */
function hold(host: HTMLElement): () => void {
  const { isolation, position } = host.style;
  host.style.isolation = 'isolate';
  if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
  return () => {
    host.style.isolation = isolation;
    host.style.position = position;
  };
}
