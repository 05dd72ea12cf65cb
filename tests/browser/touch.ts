/** Working the page with one finger alone. */
import type { Locator, Page } from '@playwright/test';
import { TAPS_WITHIN } from '../../src/dom/app/press.ts';
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

/** Taps that are taps of their own, and not the second of a double tap: a finger that has read what came up. */
export const byTouch = (page: Page): Way => ({
  press: control => tap(page, control),
  tick: control => tap(page, control),
  type: async (field, words) => {
    await tap(page, field);
    await field.selectText();
    await page.keyboard.insertText(words); // as a keyboard on the screen does, without keys
  },
});

export async function tap(page: Page, control: Locator): Promise<void> {
  await page.waitForFunction(within => performance.now() - window.touchedAt > within, TAPS_WITHIN);
  await control.tap();
}

declare global {
  interface Window {
    touchedAt: number; // last, on the page's clock
    otherInputs?: string[];
  }
}

/** Put into a page before its own scripts: notes when it was touched, and all that comes from a mouse or from keys. Runs in the page. */
export function noteInputs(): void {
  window.touchedAt = Number.NEGATIVE_INFINITY;
  const noted: string[] = (window.otherInputs = []);
  window.addEventListener('keydown', event => noted.push(`key ${event.key}`), true);
  window.addEventListener(
    'pointerdown',
    event => {
      if (event.pointerType === 'touch') window.touchedAt = event.timeStamp;
      else noted.push(event.pointerType);
    },
    true,
  );
}
