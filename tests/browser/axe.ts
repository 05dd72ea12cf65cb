/** Looking at what the page shows now, a dialog for itself alone: axe's rules for WCAG 2.0 to 2.2, A and AA, and the page's width. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
};

declare global {
  interface Window {
    axe?: { run(context: Element | Document, options: RunOptions): Promise<AxeResults> };
  }
}

/** One sentence for each element that breaks a rule; none is right. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await still(page);
  if (await page.evaluate(() => !window.axe)) await page.evaluate(SOURCE);
  const results = await page.evaluate(options => {
    const dialog = [...document.querySelectorAll('dialog[open]:not(.left-behind)')].at(-1); // the page behind it is looked at without it
    return window.axe?.run(dialog ?? document, options);
  }, OPTIONS);
  if (!results) throw new Error('axe did not run');
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );
}

/** By how many pixels the page is wider than its window. */
export async function widerBy(page: Page): Promise<number> {
  await still(page);
  return page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth);
}

/** Nothing is half faded in; what never ends is not waited for. */
export const still = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter(a => a.effect?.getTiming().iterations !== Infinity);
    return Promise.allSettled(ending.map(animation => animation.finished));
  });
