/** How small the words on a screen are. */
import type { Page } from '@playwright/test';

export interface TextSize {
  readonly px: number;
  readonly words: string; // an example
  readonly share: string; // of all letters on the screen that are under 28 px
}

const PROJECTED = 28; // px that a projector should not go below

/** The smallest of all words that show, as computed, without those kept for assistive technology. */
export const smallestText = (page: Page): Promise<TextSize> =>
  page.evaluate(limit => {
    const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    const texts = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    let smallest = { px: Infinity, words: '' };
    let letters = 0;
    let small = 0;
    while (texts.nextNode()) {
      const { parentElement: holder, textContent } = texts.currentNode;
      const words = textContent?.trim() ?? '';
      const isShown = holder?.checkVisibility({ visibilityProperty: true });
      if (!holder || !isShown || words === '' || holder.getBoundingClientRect().width <= 1)
        continue;
      const px = parseFloat(getComputedStyle(holder).fontSize);
      letters += words.length;
      if (px < limit) small += words.length;
      if (px < smallest.px) smallest = { px, words: words.slice(0, 40) };
    }
    return { ...smallest, share: `${Math.round((100 * small) / letters)} %` };
  }, PROJECTED);
