/** Somebody at the page, who finds things by what they are called and works them in one way throughout. */
import type { Driven } from './driven.ts';
import type { Control, finder, Found } from './page/finder.ts';

declare global {
  interface Window {
    pageFinder: { finder: typeof finder };
  }
}

export type Way = 'pointer' | 'keyboard';

export interface Person {
  readonly way: Way;
  readonly driven: Driven;
  /** Waits until it is there. */
  readonly see: (control: Control) => Promise<Found>;
  readonly place: (control: Control) => Promise<Found>; // once a pointer can come to it
  readonly isThere: (control: Control) => Promise<boolean>;
  readonly which: <K extends string>(controls: Readonly<Record<K, Control>>) => Promise<K>;
  readonly press: (control: Control) => Promise<void>;
  readonly tick: (control: Control) => Promise<void>;
  readonly fill: (control: Control, text: string) => Promise<void>;
  readonly reach: (control: Control) => Promise<void>; // with the keyboard
  /** To one of several that share a Tab stop: by Tab to wherever the stop is, on from there by the arrow. */
  readonly goDown: (from: Control, to: Control) => Promise<void>;
}

const PATIENCE = 240_000; // ms; ends what hangs, not what is slow
const DOUBLE_CLICK = { pixels: 24, ms: 500 }; // the widest and longest of the desktops
const STOPS_MAX = 150; // Tab stops on any screen

export function personAt(driven: Driven, way: Way): Person {
  const find = (control: Control) =>
    driven.run(wanted => window.pageFinder.finder.find(wanted), control);
  const see = (control: Control) => until(`${control.role} ${control.name ?? ''}`, () => find(control)); // prettier-ignore
  /** Where it stands once it has come to rest: fonts and pictures that arrive move what is below them. */
  const place = async (control: Control): Promise<Found> => {
    let last: Found | null = null;
    return until(`clear way to ${control.role} ${control.name ?? ''}`, async () => {
      const before = last;
      last = await find(control);
      const rests = last?.isOnTop && last.x === before?.x && last.y === before?.y;
      return rests ? last : null;
    });
  };
  let clicked = { x: 0, y: 0, at: 0 };
  /** A click of its own: one at the same place too soon after another is the second of a double click. */
  const click = async (control: Control): Promise<void> => {
    const { x, y } = await place(control);
    const isBeside = Math.hypot(x - clicked.x, y - clicked.y) < DOUBLE_CLICK.pixels;
    if (isBeside)
      await until('time for another click', async () => Date.now() - clicked.at > DOUBLE_CLICK.ms || null); // prettier-ignore
    await driven.moveTo(x, y);
    await driven.down();
    await driven.up();
    clicked = { x, y, at: Date.now() };
  };
  /** The shorter way round: beyond the last stop Tab goes to the browser's own bar, and a driver's keys stay in the page. */
  const reach = async (control: Control): Promise<void> => {
    for (let stop = 0; stop <= STOPS_MAX; stop++) {
      const { isFocused, isBehind } = await see(control);
      if (isFocused) return;
      await driven.press(isBehind ? 'BackTab' : 'Tab');
    }
    throw new Error(`Tab does not come to ${control.role} ${control.name ?? ''}`);
  };
  const goDown = async (from: Control, to: Control): Promise<void> => {
    if ((await see(to)).isFocused) return;
    await reach(from);
    for (let step = 0; step < STOPS_MAX && !(await see(to)).isFocused; step++)
      await driven.press('ArrowDown');
  };
  const work = (key: 'Enter' | 'Space') => async (control: Control) => {
    if (way === 'pointer') return click(control);
    await reach(control);
    return driven.press(key);
  };
  return {
    way,
    driven,
    see,
    place,
    reach,
    goDown,
    isThere: async control => (await find(control)) !== null,
    which: controls =>
      until(`one of ${Object.keys(controls).join(', ')}`, async () =>
        driven.run(wanted => window.pageFinder.finder.which(wanted), controls),
      ) as Promise<never>,
    press: work('Enter'),
    tick: work('Space'),
    fill: async (control, text) => {
      await (way === 'pointer' ? click(control) : reach(control));
      await driven.press('SelectAll');
      await driven.type(text);
    },
  };
}

/** Looks again and again. The page may be between two documents: then there is nothing yet. */
export async function until<T>(what: string, look: () => Promise<T | null>): Promise<T> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const seen = await look();
    if (seen !== null && seen !== false) return seen;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error(`there was no ${what}`);
}
