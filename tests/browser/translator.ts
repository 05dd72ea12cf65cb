/** What translators do to a page, without the translating: every text goes into two elements of theirs. */
import type { Page } from '@playwright/test';

/**
 * From the next page on, now and after every change. Of each two texts one is exchanged for a copy, and the other is
 * itself taken into the elements.
 */
export const translate = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    let count = 0;
    const ours = 'translated-by-test';
    const wrap = (text: Text): void => {
      const { parentElement } = text;
      const isLeft = parentElement?.closest(
        `.${ours}, script, style, noscript, svg, [translate=no]`,
      );
      if (!parentElement || isLeft || text.data.trim() === '') return;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      outer.className = ours;
      outer.append(inner);
      text.replaceWith(outer);
      inner.append(count++ % 2 === 0 ? text : text.data);
    };
    const wrapAll = (): void => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      texts.forEach(wrap);
    };
    document.addEventListener('DOMContentLoaded', () => {
      const observer = new MutationObserver(wrapAll);
      observer.observe(document.body, { childList: true, characterData: true, subtree: true });
      wrapAll();
    });
  });
