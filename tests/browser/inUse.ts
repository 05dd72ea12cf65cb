/** A screen with everything in use: each fold open, each field shown that a button brings out. */
import type { Page } from '@playwright/test';

const ROOT = 'dialog[open]';

/** Opens what the page shows now, and says how many folds that were; 0: the screen has no other state. */
export const useAll = (page: Page): Promise<number> => page.evaluate(unfold, ROOT);

/** Closes what `useAll` opened. */
export const leaveAll = (page: Page): Promise<void> => page.evaluate(fold);

declare global {
  interface Window {
    unfolded?: HTMLElement[]; // summaries and buttons, in the order in which they were pressed
  }
}

/** Runs in the page. A fold may hold further ones. */
async function unfold(dialog: string): Promise<number> {
  const opened: HTMLElement[] = (window.unfolded = []);
  const closed = 'details:not([open]) > summary, button[aria-expanded=false]';
  for (let deep = 0; deep < 4; deep++) {
    const root = [...document.querySelectorAll(dialog)].at(-1) ?? document.body;
    const next = [...root.querySelectorAll<HTMLElement>(closed)].filter(one => one.checkVisibility() && !opened.includes(one)); // prettier-ignore
    if (next.length === 0) break;
    for (const one of next) one.click();
    opened.push(...next);
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  }
  return opened.length;
}

/** Runs in the page. What has closed itself, as the words of a term do when others are opened, is left. */
async function fold(): Promise<void> {
  for (const one of (window.unfolded ?? []).toReversed())
    if (one.matches('details[open] > summary, [aria-expanded=true]')) one.click();
  window.unfolded = [];
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}
