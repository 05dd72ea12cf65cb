/**
 * The browser's Back, a swipe or the key of a phone: it closes what was opened last, and leaves the page only from
 * the title. One entry of the history for each layer of the trail; closing a layer by its own button takes its
 * entry back. Each entry holds nothing but how many layers lie under it.
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

export type Page = Pick<Window, 'history' | 'addEventListener' | 'setTimeout' | 'clearTimeout'>;

const LATE = 1_000; // ms after which a step back that was asked for holds up nothing any more

/** `entered` hears of an entry that somebody made by typing an address or following a link to a part of the page. */
export function followHistory(layered: Layered, page: Page, entered: () => void): void {
  const { history } = page;
  history.scrollRestoration = 'manual';
  let at = depthIn(history.state) ?? 0;
  let going: number | null = null; // the timer of a step that was asked for and has not come yet
  let isLate = false; // one that may come still, however slow the machine: it is nobody's Back

  const go = (steps: number): void => {
    going = page.setTimeout(() => {
      going = null;
      isLate = true;
      at = depthIn(history.state) ?? at;
      follow();
    }, LATE);
    history.go(steps);
  };
  const follow = (): void => {
    if (going !== null) return; // what has changed meanwhile is seen when the step has come
    const wanted = layered.depth();
    while (at < wanted) history.pushState({ depth: (at += 1) }, '');
    if (at > wanted) go(wanted - at);
  };
  const arrived = (state: unknown): void => {
    const isOurs = going !== null || isLate;
    isLate = false;
    if (going !== null) page.clearTimeout(going);
    going = null;
    const depth = depthIn(state);
    if (depth === null) {
      history.replaceState({ depth: (at += 1) }, '');
      entered();
    } else {
      at = depth;
      if (!isOurs && at < layered.depth()) layered.closeTo(at);
    }
    followSoon(); // forward leads nowhere: what was closed stays closed
  };

  let due = false;
  const followSoon = (): void => {
    if (due) return; // one dialog may take the place of another: what counts is where that leads
    due = true;
    page.setTimeout(() => {
      due = false;
      follow();
    });
  };

  page.addEventListener('popstate', ({ state }) => arrived(state));
  layered.listen(followSoon);
  if (depthIn(history.state) === null) history.replaceState({ depth: 0 }, '');
  follow(); // after a reload on the title: the entries of before are left behind
}

function depthIn(state: unknown): number | null {
  const depth =
    typeof state === 'object' && state !== null && 'depth' in state ? state.depth : null;
  return typeof depth === 'number' ? depth : null;
}
