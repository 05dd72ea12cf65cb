/** Back closes what was opened last, and never leads out of a game without a way back. */
import { describe, expect, it } from 'vitest';
import { followHistory, type Layered, type Page } from '../../src/app/history.ts';
import { trailTo, type Trail } from '../../src/app/trail.ts';
import type { Screen } from '#store/store.ts';

/** A tab's history: steps come later than they are asked for, as in a browser. */
function fakePage(entries: unknown[] = [null], at = entries.length - 1) {
  let arrive: (event: { state: unknown }) => void = () => undefined;
  const timers = new Map<number, () => void>();
  const long = new Set<number>(); // timers that wait for more than their turn
  const tasks: (() => void)[] = [];
  let timer = 0;
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
    setTimeout: (run: () => void, ms = 0) => {
      timer += 1;
      timers.set(timer, run);
      const mine = timer;
      if (ms > 0) long.add(mine);
      else tasks.push(() => timers.get(mine)?.());
      return timer;
    },
    clearTimeout: (id: number) => void timers.delete(id),
  } as unknown as Page;
  /** Lets everything happen that was asked for. */
  const settle = () => {
    for (let task = tasks.shift(); task; task = tasks.shift()) task();
  };
  /** So much time goes by before anything else happens that nothing asked for is waited for any more. */
  const wait = () => [...long].forEach(id => timers.get(id)?.());
  const walk = (by: number) => {
    step(by);
    settle();
  };
  const type = () => {
    entries.splice(page.at + 1, Infinity, null); // an address with another part after #
    page.at += 1;
    arrive({ state: null });
    settle();
  };
  return Object.assign(page, { seen, settle, wait, walk, type });
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

  it('takes back the entry of a layer that is closed by its own button', () => {
    const { page, open, depth } = started();
    open(2);
    open(1);
    expect([depth(), page.at]).toEqual([1, 1]);
    page.walk(-1);
    expect([depth(), page.at, page.left]).toEqual([0, 0, false]);
  });

  it('does not move where one dialog takes the place of another', () => {
    const { page, open, set } = started();
    open(2);
    set(1);
    open(2);
    expect(page.at).toBe(2);
    expect(page.entries).toHaveLength(3);
  });

  it('comes right where things open and close before a step has come', () => {
    const { page, open, set, depth } = started();
    open(3);
    set(1);
    page.seen.setTimeout(() => set(2));
    page.settle();
    expect([depth(), page.at]).toEqual([2, 2]);
  });

  it('closes nothing where the step back of a closed dialog comes when the next one has long been open', () => {
    const { page, open, set, depth } = started();
    open(2);
    set(1);
    page.seen.setTimeout(() => {
      set(2);
      page.wait();
    });
    page.settle();
    expect([depth(), page.at]).toEqual([2, 2]);
    page.walk(-1);
    expect(depth()).toBe(1); // and Back is Back again
  });

  it('closes as many layers as somebody goes back at once', () => {
    const { page, open, depth } = started();
    open(3);
    page.walk(-2);
    expect([depth(), page.at]).toEqual([1, 1]);
  });

  it('opens nothing again on Forward', () => {
    const { page, open, depth } = started();
    open(2);
    page.walk(-2);
    page.walk(1);
    expect([depth(), page.at]).toEqual([0, 0]);
    page.walk(2);
    expect([depth(), page.at]).toEqual([0, 0]);
  });

  it('leaves the entries of before behind after a reload on the title', () => {
    const { page, open, depth } = started([{ depth: 0 }, { depth: 1 }, { depth: 2 }]);
    expect([depth(), page.at]).toEqual([0, 0]);
    open(1);
    expect(page.entries).toEqual([{ depth: 0 }, { depth: 1 }]);
  });

  it('closes nothing where somebody opens a link in the same tab', () => {
    const { page, open, depth, entered } = started();
    open(2);
    page.type();
    expect([depth(), page.at, entered()]).toEqual([2, 2, 1]);
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
