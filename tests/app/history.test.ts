/** Back closes what was opened last, and never leads out of a game without a way back. */
import { describe, expect, it } from 'vitest';
import { followHistory, type Layered, type Page } from '../../src/app/history.ts';
import { trailTo, type Trail } from '../../src/app/trail.ts';
import type { Screen } from '#store/store.ts';

/** A tab's history: steps come later than they are asked for, as in a browser. */
function fakePage(entries: unknown[] = [null], at = entries.length - 1) {
  let arrive: (event: { state: unknown }) => void = () => undefined;
  const tasks: (() => void)[] = [];
  const page = { entries, at, left: false };
  const step = (by: number) =>
    tasks.push(() => {
      if (page.at + by < 0) return void (page.left = true);
      if (page.at + by >= entries.length) return;
      page.at += by;
      arrive({ state: entries[page.at] });
    });
  const history = {
    scrollRestoration: 'auto',
    get state() {
      return entries[page.at];
    },
    pushState(state: unknown) {
      entries.splice(page.at + 1, Infinity, state);
      page.at += 1;
    },
    replaceState: (state: unknown) => void (entries[page.at] = state),
    go: step,
  };
  const seen = {
    history,
    addEventListener: (_type: string, hear: typeof arrive) => void (arrive = hear),
    setTimeout: (run: () => void) => tasks.push(run),
  } as unknown as Page;
  /** Lets everything happen that was asked for. */
  const settle = () => {
    for (let task = tasks.shift(); task; task = tasks.shift()) task();
  };
  const walk = (by: number) => {
    step(by);
    settle();
  };
  /** What else happens before the page's own timers. */
  const walkAnd = (by: number, then: () => void) => {
    step(by);
    tasks.push(then);
    settle();
  };
  const type = () => {
    entries.splice(page.at + 1, Infinity, null); // an address with another part after #
    page.at += 1;
    arrive({ state: null });
    settle();
  };
  return Object.assign(page, { seen, settle, walk, walkAnd, type });
}

function layers() {
  let open = 0;
  let changed: () => void = () => undefined;
  const set = (depth: number) => {
    open = depth;
    changed();
  };
  const layered: Layered = { depth: () => open, closeTo: set, listen: tell => (changed = tell) };
  return { layered, set, depth: () => open };
}

function started(entries?: unknown[]) {
  const page = fakePage(entries);
  const { layered, set, depth } = layers();
  let entered = 0;
  followHistory(layered, page.seen, () => (entered += 1));
  page.settle();
  const open = (count: number) => {
    set(count);
    page.settle();
  };
  return { page, open, set, depth, entered: () => entered };
}

describe('the history', () => {
  it('has one entry for each layer, and Back closes the one on top', () => {
    const { page, open, depth } = started();
    open(1);
    open(2);
    expect(page.entries).toEqual([{ depth: 0 }, { depth: 1 }, { depth: 2 }]);
    page.walk(-1);
    expect([depth(), page.at]).toEqual([1, 1]);
    page.walk(-1);
    expect([depth(), page.at]).toEqual([0, 0]);
    page.walk(-1);
    expect(page.left).toBe(true);
  });

  it('makes no entry where Back closes a layer that takes its time to go', () => {
    const page = fakePage();
    const { layered, set } = layers();
    let closing: () => void = () => undefined;
    const slow = { ...layered, closeTo: (depth: number) => (closing = () => set(depth)) };
    followHistory(slow, page.seen, () => undefined);
    set(2);
    page.walkAnd(-1, () => closing());
    expect([layered.depth(), page.at]).toEqual([1, 1]);
    expect(page.seen.history.state).toEqual({ depth: 1 });
  });

  it('takes no step of its own where a layer is closed by its button, and Back closes the one below', () => {
    const { page, open, depth } = started();
    open(2);
    open(1);
    expect([depth(), page.at]).toEqual([1, 2]);
    page.walk(-1);
    expect([depth(), page.left]).toEqual([0, false]);
    page.walk(-1);
    expect(page.left).toBe(true);
  });

  it('leaves the page at one Back from the title, over all entries to spare', () => {
    const { page, open } = started();
    open(4);
    open(0);
    page.walk(-1);
    expect(page.left).toBe(true);
  });

  it('has an entry to spare for the next layer', () => {
    const { page, open } = started();
    for (let times = 0; times < 3; times++) {
      open(2);
      open(1);
    }
    open(2);
    expect(page.at).toBe(2);
    expect(page.entries).toHaveLength(3);
  });

  it('does not move where one dialog takes the place of another', () => {
    const { page, open, set } = started();
    open(2);
    set(1);
    open(2);
    expect(page.at).toBe(2);
    expect(page.entries).toHaveLength(3);
  });

  it('closes as many layers as somebody goes back at once', () => {
    const { page, open, depth } = started();
    open(3);
    page.walk(-2);
    expect([depth(), page.at]).toEqual([1, 1]);
  });

  it('opens nothing again on Forward, after which Back closes a layer as ever', () => {
    const { page, open, depth } = started();
    open(3);
    page.walk(-2);
    page.walk(2);
    expect(depth()).toBe(1);
    page.walk(-1);
    expect([depth(), page.left]).toEqual([0, false]);
  });

  it('has the entries of before to spare after a reload on the title', () => {
    const { page, open, depth } = started([{ depth: 0 }, { depth: 1 }, { depth: 2 }]);
    expect([depth(), page.at]).toEqual([0, 2]);
    open(1);
    expect(page.entries).toHaveLength(3);
    page.walk(-1);
    expect([depth(), page.left]).toEqual([0, false]);
    page.walk(-1);
    expect(page.left).toBe(true);
  });

  it('closes nothing where somebody opens a link in the same tab', () => {
    const { page, open, depth, entered } = started();
    open(2);
    page.type();
    expect([depth(), entered()]).toEqual([2, 1]);
    page.walk(-1);
    expect(depth()).toBe(1);
  });
});

describe('what lies under a screen', () => {
  const after = (...screens: Screen[]): Trail => screens.reduce<Trail>(trailTo, []);
  it.each([
    [['setup'], ['setup']],
    [['setup', 'talks'], ['talks']],
    [['talks', 'title'], []],
    [
      ['talks', 'sources'],
      ['talks', 'sources'],
    ],
    [['talks', 'title', 'sources'], ['sources']],
    [
      ['talks', 'sources', 'glossary'],
      ['talks', 'glossary'],
    ],
    [
      ['debrief', 'setup'],
      ['talks', 'setup'],
    ],
    [['talks', 'elsewhere'], ['elsewhere']],
  ] as const)('%j: %j', (screens, trail) => {
    expect(after(...screens)).toEqual(trail);
  });
});
