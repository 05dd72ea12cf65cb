/** Working the page with one finger alone. */
import type { Page } from '@playwright/test';
import type { Way } from './play.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

const STEPS = 8; // between two spots

/** A finger goes down at the first spot, over the others, and lifts at the last; what that means is the browser's. */
export async function drag(page: Page, from: Spot, ...over: readonly Spot[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: readonly Spot[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: [...at] });
  await touch('touchStart', [from]);
  let last = from;
  for (const to of over) {
    for (let step = 1; step <= STEPS; step++) {
      const share = step / STEPS;
      const x = last.x + (to.x - last.x) * share;
      await touch('touchMove', [{ x, y: last.y + (to.y - last.y) * share }]);
    }
    last = to;
  }
  await touch('touchEnd', []);
  await session.detach();
}

export const byTouch = (page: Page): Way => ({
  press: control => control.tap(),
  tick: control => control.tap(),
  type: async (field, words) => {
    await field.tap();
    await field.selectText();
    await page.keyboard.insertText(words); // as a keyboard on the screen does, without keys
  },
});

declare global {
  interface Window {
    otherInputs?: string[];
  }
}

/** Put into a page before its own scripts: notes all that comes from a mouse or from keys. Runs in the page. */
export function noteOtherInputs(): void {
  const noted: string[] = (window.otherInputs = []);
  window.addEventListener('keydown', event => noted.push(`key ${event.key}`), true);
  window.addEventListener(
    'pointerdown',
    event => {
      if (event.pointerType !== 'touch') noted.push(event.pointerType);
    },
    true,
  );
}
