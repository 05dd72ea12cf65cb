/** A screen with everything in use: each fold open, each field shown that a button brings out, words in each field. */
import type { Page } from '@playwright/test';

const ROOT = 'dialog[open]:not(.left-behind)';
const LEVELS_MAX = 5; // of folds in folds

/**
 * Opens and fills what the page shows now, and what comes to light by that. `look`, if given, looks each time there
 * is more to see; never: the screen has no other state.
 */
export async function useAll(page: Page, look?: () => Promise<void>): Promise<void> {
  await page.evaluate(() => (window.inUse = { opened: [], filled: [] }));
  for (let level = 0; level < LEVELS_MAX; level++) {
    const more = await page.evaluate(useMore, ROOT);
    if (more === 0) return;
    await look?.();
  }
}

/** Empties what `useAll` filled, and closes what it opened. */
export const leaveAll = (page: Page): Promise<void> => page.evaluate(leave);

type Field = HTMLInputElement | HTMLTextAreaElement;

declare global {
  interface Window {
    inUse?: {
      readonly opened: HTMLElement[]; // summaries and buttons, in the order in which they were pressed
      readonly filled: Field[];
    };
  }
}

/** Runs in the page, and says how much it has found. Terms are left: what one means goes when another is pressed. */
async function useMore(dialog: string): Promise<number> {
  const { opened, filled } = (window.inUse ??= { opened: [], filled: [] });
  const root = [...document.querySelectorAll(dialog)].at(-1) ?? document.body;
  const shown = <T extends HTMLElement>(which: string): readonly T[] =>
    [...root.querySelectorAll<T>(which)].filter(one => one.checkVisibility());
  const closed = 'details:not([open]) > summary, button[aria-expanded=false]:not(.term)';
  const folds = shown(closed).filter(one => !opened.includes(one));
  const fields = shown<Field>('input[type=text], textarea').filter(one => one.value === '');
  for (const fold of folds) fold.click();
  for (const field of fields) {
    field.value = 'Words of a player '.repeat(12).slice(0, field.maxLength);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  opened.push(...folds);
  filled.push(...fields);

  /** What it opens is still loaded, or worked out. */
  const isWaiting = (fold: HTMLElement): boolean => {
    const controlled = document.getElementById(fold.getAttribute('aria-controls') ?? '');
    if (controlled) return controlled.childElementCount === 0;
    const inside = fold.matches('details[open] > summary') && fold.nextElementSibling;
    return inside === null || (inside && inside.matches('[role=status]'));
  };
  const more = folds.length + fields.length;
  if (more === 0) return 0;
  do {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  } while (folds.some(isWaiting));
  return more;
}

/** Runs in the page. What has closed itself meanwhile is left. */
async function leave(): Promise<void> {
  if (!window.inUse) return;
  const { opened, filled } = window.inUse;
  delete window.inUse;
  for (const field of filled) {
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  for (const fold of opened.toReversed())
    if (fold.matches('details[open] > summary, [aria-expanded=true]')) fold.click();
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}
