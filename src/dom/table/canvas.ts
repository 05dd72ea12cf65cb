/** Brings the canvas under the twin, or leaves the plain table where it cannot be drawn. */
import { useEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { GameState } from '#store/store.ts';
import { useApp, useGame, type App } from '../game.ts';
import { focusTile } from './focusTile.ts';
import { measureStage } from './measure.ts';

const LARGEST_ON_CANVAS = 150; // percent of text size; beyond it the cards must grow with their words
/** At 400 % zoom the whole page scrolls, as layouts.css has it; and colours of one's own reach no canvas. */
const PLAIN_BY_NEED = '(height < 480px), (forced-colors: active)';

const LOSSES = ['webglcontextlost', 'contextlost'] as const; // the graphics card has gone, or forgotten
const CAPTURE = { capture: true }; // they do not bubble

/** Whether the table is to be plain: by choice, by need, or because nothing else can be drawn. */
export const wantsPlain = ({ settings, stageFailed }: GameState): boolean =>
  settings.plainTable || stageFailed || settings.textSize > LARGEST_ON_CANVAS;

/** True once the canvas stands. `host` holds the twin and becomes the canvas's place. */
export function useCanvas(host: RefObject<HTMLElement | null>): boolean {
  const app = useApp();
  const chosen = useGame(wantsPlain);
  const plain = useMedia(PLAIN_BY_NEED) || chosen;
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    const place = host.current;
    if (plain || !place) return undefined;
    const unmeasure = measureStage(place, app);
    let unmount: (() => void) | null = null;
    let gone = false;
    const fail = (): void => app.show({ stageFailed: true });
    const lose = new MutationObserver(() => {
      if (unmount && !place.querySelector('canvas')) fail();
    });
    lose.observe(place, { childList: true }); // an extension of the browser may take it away
    for (const lost of LOSSES) place.addEventListener(lost, fail, CAPTURE);
    void mount(place, app).then(undo => {
      if (gone) undo?.();
      else if (undo) {
        unmount = undo;
        setDrawn(true);
      } else fail();
    });
    return () => {
      gone = true;
      lose.disconnect();
      for (const lost of LOSSES) place.removeEventListener(lost, fail, CAPTURE);
      setDrawn(false);
      unmount?.();
      unmeasure();
    };
  }, [app, plain, host]);
  return drawn;
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const media = window.matchMedia(query);
    const read = (): void => setMatches(media.matches);
    media.addEventListener('change', read);
    return () => media.removeEventListener('change', read);
  }, [query]);
  return matches;
}

/** The undoing of a canvas that stands, or null where none can. */
async function mount(host: HTMLElement, app: App): Promise<(() => void) | null> {
  try {
    const stage = await app.mountStage({
      host,
      store: app.store,
      act: act => app.table()?.act(act),
      open: (point, amending = false) => {
        focusTile(point); // so that closing the card leads back to it
        app.openDialog({ type: 'card', point, amending });
      },
      read: (point, side) => {
        focusTile(point);
        app.openDialog({ type: 'card', point, side });
      },
    });
    return stage.ok ? stage.unmount : null;
  } catch {
    return null; // the chunk could not be loaded: the plain table needs nothing from it
  }
}
