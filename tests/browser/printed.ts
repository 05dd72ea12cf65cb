/** What goes to paper, measured as the print style lays it out at a paper's width. */
import type { Page } from '@playwright/test';

const CM = 96 / 2.54; // CSS pixels
const MARGIN = 1 * CM; // on either side, as browsers leave it

/** The width that a page of text has, in CSS pixels. */
export const PAPERS = {
  A4: Math.floor(21 * CM - 2 * MARGIN),
  Letter: Math.floor(8.5 * 96 - 2 * MARGIN),
} as const;

declare global {
  interface Window {
    isOnPaper?: boolean;
  }
}

/** Before the page is opened: going to paper tells no script of another width, as a real print does not. */
export const keepDrawn = (page: Page): Promise<unknown> =>
  page.addInitScript(() =>
    addEventListener('resize', event => window.isOnPaper && event.stopImmediatePropagation(), true),
  );

/** One sentence for each fault on paper of either size; none is right. The screen is as it was afterwards. */
export async function printFaultsOf(page: Page): Promise<readonly string[]> {
  const viewport = page.viewportSize();
  const faults: string[] = [];
  await page.evaluate(() => (window.isOnPaper = true));
  await page.emulateMedia({ media: 'print' });
  for (const [paper, width] of Object.entries(PAPERS)) {
    await page.setViewportSize({ width, height: 1000 });
    faults.push(...(await page.evaluate(look)).map(fault => `${paper}: ${fault}`));
  }
  await page.emulateMedia({ media: null });
  if (viewport) await page.setViewportSize(viewport);
  await page.evaluate(() => (window.isOnPaper = false));
  return faults;
}

/** Runs in the page, so it can use nothing from outside itself. */
function look(): readonly string[] {
  const faults: string[] = [];
  const named = (element: Element): string => {
    const own = element.getAttribute('class') ?? '';
    const words = element.textContent.trim().replaceAll(/\s+/g, ' ').slice(0, 40);
    return `${element.tagName.toLowerCase()}.${own} “${words}”`;
  };
  const isPrinted = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !element.closest('.visually-hidden');
  /** A chart's boxes are larger than what they hold, so there the letters count. */
  const boxesOf = (element: Element): readonly DOMRect[] => {
    if (!element.closest('svg')) return [element.getBoundingClientRect()];
    const range = document.createRange();
    return [...element.childNodes]
      .filter(node => node.nodeType === Node.TEXT_NODE)
      .flatMap(node => (range.selectNodeContents(node), [...range.getClientRects()]));
  };
  let low = 0; // where the last of what is printed ends
  for (const element of document.body.querySelectorAll('*')) {
    if (!isPrinted(element)) continue;
    for (const { right, left, width } of boxesOf(element))
      if (width > 0 && (right > innerWidth + 1 || left < -1))
        faults.push(`${named(element)} is cut, ${Math.round(right - innerWidth)} px over the edge`);
    if (element.matches('h1, h2, h3, h4, h5, h6, legend, summary, caption')) {
      if (getComputedStyle(element).breakAfter !== 'avoid')
        faults.push(`${named(element)} can part from its text`);
    }
    if (element.matches('details:not([open], .fold-told)'))
      faults.push(`${named(element)} is closed`);
    if (element.matches('summary')) {
      const { display, listStyleType } = getComputedStyle(element);
      const sign = getComputedStyle(element, '::before').content;
      if (display === 'list-item' && listStyleType !== 'none') faults.push(`${named(element)} has the sign of a fold`); // prettier-ignore
      if (!['none', 'normal'].includes(sign)) faults.push(`${named(element)} has the sign ${sign}`);
    }
    const { position, overflowY, animationName, animationDuration } = getComputedStyle(element);
    if (position === 'fixed') faults.push(`${named(element)} is repeated on every page`);
    if (
      overflowY !== 'visible' &&
      element.clientHeight > 0 &&
      element.scrollHeight > element.clientHeight + 2
    )
      faults.push(
        `${named(element)} is cut, ${element.scrollHeight - element.clientHeight} px below`,
      );
    if (animationName !== 'none' && animationDuration !== '0s')
      faults.push(`${named(element)} is printed while it moves`);
    if (element.matches('p') && element.textContent.trim().endsWith(':')) {
      const next = element.nextElementSibling;
      if (!next || !isPrinted(next) || ![...next.querySelectorAll('*')].some(isPrinted))
        faults.push(`${named(element)} has nothing after it`);
    }
    low = Math.max(low, ...boxesOf(element).map(box => box.bottom + scrollY));
    if (element.matches('button:not(.term, .tile)')) faults.push(`${named(element)} is a button`);
  }
  const rest = document.documentElement.scrollHeight - Math.max(low, innerHeight);
  if (rest > 1) faults.push(`${Math.round(rest)} px are blank at the end`);
  return faults;
}
