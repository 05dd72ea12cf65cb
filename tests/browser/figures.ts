/** What a game asks of a player: how often something is pressed, and how many words come on screen. */
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    presses?: number;
  }
}

/** Put into a page before its own scripts: counts presses, a drag being one. Runs in the page. */
export function countPresses(): void {
  window.presses = 0;
  window.addEventListener('pointerdown', () => (window.presses = (window.presses ?? 0) + 1), true);
}

export const pressesOn = (page: Page): Promise<number> => page.evaluate(() => window.presses ?? 0);

/**
 * Words that can be seen now: of the dialog where there is one, else of the page; nothing folded away, and not the
 * names of the cards on the table, which are a board to look over and not a text.
 */
export async function wordsOn(page: Page): Promise<number> {
  return (await textsOn(page)).reduce((sum, text) => sum + wordsIn(text), 0);
}

export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;

/** The same, text by text. */
export async function textsOn(page: Page): Promise<readonly string[]> {
  const dialog = page.getByRole('dialog');
  const shown = (await dialog.count()) > 0 ? dialog.last() : page.locator('body');
  return shown.evaluate(root => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const holder = texts.currentNode.parentElement;
      const box = holder?.getBoundingClientRect();
      const isShown =
        holder?.checkVisibility() &&
        !holder.closest('.tile, option') &&
        box &&
        box.width > 1 &&
        box.bottom > 0;
      if (isShown) found.push(texts.currentNode.textContent ?? '');
    }
    return found;
  });
}

/** Put into a page before its own scripts: the number that deals a side is this one. */
export function deal(number: number): void {
  crypto.getRandomValues = <T extends ArrayBufferView>(into: T): T => {
    if (into instanceof Uint32Array) into.fill(number);
    return into;
  };
}
