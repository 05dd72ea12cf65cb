/** One Phaser game on one canvas: started, begun, kept in step with the page, ended. */
import Phaser from 'phaser';
import type { Door } from '#scenes/door.ts';
import type { Doors } from '#store/stage.ts';
import { same } from '#store/same.ts';
import { TableScene } from '#scenes/TableScene.ts';
import { followFingers } from './fingers.ts';
import { isReady, typeOf } from './fonts.ts';
import { onDemand } from './onDemand.ts';
import type { OnDemand } from './onDemand.ts';
import { judgeFrames } from './judgeFrames.ts';
import type { Renderer } from './renderer.ts';
import { pixelRatio, prefersStill, themeHere, whenSurroundingsChange } from './surroundings.ts';
import type { Verdict } from './verdict.ts';

/** A game that stands, with nothing drawn yet and deaf to the pointer. */
export interface Started {
  readonly begin: () => Running;
  readonly end: () => void; // instead of beginning
}

export interface Running {
  /** Whether its first frames are slow; null where it ends before. */
  readonly judge: () => Promise<Verdict | null>;
  readonly end: () => void;
}

/** Throws where the renderer cannot be made. */
export async function startGame(
  stage: Doors,
  canvas: HTMLCanvasElement,
  renderer: Renderer,
): Promise<Started> {
  const game = new Phaser.Game(configOf(stage.host, canvas, renderer));
  await new Promise<void>(resolve => game.events.once(Phaser.Core.Events.READY, () => resolve()));
  const end = (): void => {
    game.textures.tileSprite.destroy(); // Phaser forgets it, and its canvases in their pool would keep the whole game
    game.destroy(true);
    game.loop.wake(); // Phaser takes itself down in its next step
  };
  return { begin: () => runTable(game, stage, end), end };
}

function runTable(game: Phaser.Game, stage: Doors, end: () => void): Running {
  let demand: OnDemand | null = null; // until the scene stands there is nothing to wake
  const door: Door = {
    ...stage,
    theme: themeHere,
    dpr: pixelRatio,
    isStill: () => prefersStill(stage.store),
    wake: () => demand?.wake(),
    showing: state => {
      game.canvas.dataset['showing'] = state;
    },
  };
  game.scene.add(TableScene.KEY, new TableScene(door), true);
  demand = onDemand(game);
  const { wake } = demand;
  const endings = [
    demand.stop,
    stage.store.subscribe(wake),
    keepSize(game, stage.host, wake),
    keepLook(game, stage, wake),
    followFingers(game, stage.host),
    hearReleasesOutside(game, stage.host),
    wakeOnPress(stage.host, wake),
  ];
  return {
    judge: () => judgeFrames(game, wake),
    end: () => {
      for (const each of endings) each();
      game.scene.stop(TableScene.KEY); // at once: a destroyed scene is not shut down, and would go on watching
      end();
    },
  };
}

function configOf(
  host: HTMLElement,
  canvas: HTMLCanvasElement,
  renderer: Renderer,
): Phaser.Types.Core.GameConfig {
  const dpr = pixelRatio();
  const left = { preventDefaultDown: false, preventDefaultUp: false, preventDefaultMove: false };
  return {
    type: renderer === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS,
    canvas,
    banner: false,
    autoFocus: false,
    audio: { noAudio: true },
    scale: { mode: Phaser.Scale.NONE, zoom: 1 / dpr, ...pixelsOf(host, dpr) },
    // Events bubble here from the twin's buttons; nothing is kept from them, nor from the page's scrolling.
    input: {
      keyboard: false,
      windowEvents: false,
      mouse: { target: host, ...left, preventDefaultWheel: false },
      touch: false, // see fingers.ts
    },
  };
}

function pixelsOf(host: HTMLElement, dpr: number): { width: number; height: number } {
  const on = (n: number): number => Math.max(1, Math.round(n * dpr));
  return { width: on(host.clientWidth), height: on(host.clientHeight) };
}

function keepSize(game: Phaser.Game, host: HTMLElement, wake: () => void): () => void {
  const observer = new ResizeObserver(() => {
    const { width, height } = pixelsOf(host, pixelRatio());
    if (width !== game.scale.width || height !== game.scale.height)
      game.scale.resize(width, height);
    wake();
  });
  observer.observe(host);
  return () => observer.disconnect();
}

/** Another theme, text size, typeface or pixel ratio: everything is drawn anew. */
function keepLook(game: Phaser.Game, { host, store }: Doors, wake: () => void): () => void {
  const lookNow = () => ({ theme: themeHere(), dpr: pixelRatio() });
  let look = lookNow();
  const restart = (): void => {
    look = lookNow();
    const { width, height } = pixelsOf(host, look.dpr);
    game.scale.setZoom(1 / look.dpr);
    game.scale.resize(width, height);
    game.scene.getScene(TableScene.KEY)?.scene.restart();
    wake();
  };
  const check = (): void => {
    if (!same(look, lookNow())) restart();
  };
  const type = typeOf(look.theme, store);
  const write = (): void => {
    if (!isReady(type)) return;
    document.fonts.removeEventListener('loadingdone', write);
    restart();
  };
  if (!isReady(type)) document.fonts.addEventListener('loadingdone', write);
  const stop = whenSurroundingsChange(check);
  return () => {
    document.fonts.removeEventListener('loadingdone', write);
    stop();
  };
}

/** A mouse button let go over another part of the page, or outside the window, ends a drag too. */
function hearReleasesOutside(game: Phaser.Game, host: HTMLElement): () => void {
  const release = (event: MouseEvent): void => {
    if (!(event.target instanceof Node && host.contains(event.target))) {
      game.input.mouse?.onMouseUp(event);
    }
  };
  window.addEventListener('mouseup', release);
  return () => window.removeEventListener('mouseup', release);
}

function wakeOnPress(host: HTMLElement, wake: () => void): () => void {
  const kinds = ['pointerdown', 'pointerup', 'pointercancel'] as const;
  for (const kind of kinds) host.addEventListener(kind, wake, { passive: true });
  return () => {
    for (const kind of kinds) host.removeEventListener(kind, wake);
  };
}
