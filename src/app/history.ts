/**
 * The browser's Back, a swipe or the key of a phone: it closes what was opened last, and leaves the page only from
 * the title. The history has an entry at least for each layer of the trail, and each entry holds nothing but how many
 * lie before it.
 *
 * The entry of a layer that is closed by its own button is not taken back but kept to spare, for the layer that is
 * opened next or for a Back that then closes the layer below: while this page took a step in its history, Chromium 156
 * told screen readers nothing of the focus, and what closes a layer moves it (docs/by-ear.md).
 */

/** What moves with the history. */
export interface Layered {
  /** How many layers are open. */
  depth(): number;
  /** Closes layers from the top until so many are left. */
  closeTo(depth: number): void;
  /** Calls back after every change of `depth`. */
  listen(changed: () => void): void;
}

export type Page = Pick<Window, 'history' | 'addEventListener' | 'setTimeout'>;

/** `entered` hears of an entry that somebody made by typing an address or following a link to a part of the page. */
export function followHistory(layered: Layered, page: Page, entered: () => void): void {
  const { history } = page;
  history.scrollRestoration = 'manual';
  let at = depthIn(history.state) ?? 0; // never less than the layers

  const follow = (): void => {
    while (at < layered.depth()) history.pushState({ depth: (at += 1) }, '');
  };
  const goneBack = (steps: number): void => {
    const open = layered.depth();
    if (open > 0) layered.closeTo(Math.max(0, open - steps));
    else history.go(-1 - at); // over the entries to spare, out of the page
  };
  const arrived = (state: unknown): void => {
    const before = at;
    const depth = depthIn(state);
    if (depth === null) {
      history.replaceState({ depth: (at += 1) }, '');
      entered();
    } else {
      at = depth; // forward leads nowhere: what was closed stays closed
      if (at < before) goneBack(before - at);
    }
    // Not before what Back closes has gone: an entry that no press of the player's stands behind makes Chromium pass over
    // all of the page at the next Back.
    page.setTimeout(follow);
  };

  page.addEventListener('popstate', ({ state }) => arrived(state));
  layered.listen(follow);
  if (depthIn(history.state) === null) history.replaceState({ depth: 0 }, '');
  follow();
}

function depthIn(state: unknown): number | null {
  const depth =
    typeof state === 'object' && state !== null && 'depth' in state ? state.depth : null;
  return typeof depth === 'number' ? depth : null;
}
