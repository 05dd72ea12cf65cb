import type { Page } from '@playwright/test';
import { widerBy } from './axe.ts';
import { layoutFaultsOf } from './layout.ts';
import { expect, test } from './quiet.ts';
import { openIn, tourPages, tourTalks } from './tour.ts';

const FULL = process.env['FULL'] === '1'; // the talks too, which take long

/** What a reader may set over every page, and nothing is to be lost (WCAG 1.4.12). */
const WIDE = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

async function nothingIsCut(page: Page, screen: string): Promise<void> {
  const faults = await layoutFaultsOf(page, { target: 0, text: 0 }); // sizes are looked at elsewhere
  expect.soft(faults, screen).toEqual([]);
  expect.soft(await widerBy(page), `${screen}, wider than the window by`).toBeLessThanOrEqual(0);
}

for (const [device, viewport] of [
  ['a laptop', { width: 1366, height: 768 }],
  ['a phone', { width: 360, height: 800 }],
] as const)
  test.describe(`on ${device}`, () => {
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });

    test('with text at 200 %, nothing is cut off or lies over other words', async ({ page }) => {
      await openIn(page, 'night', 200);
      const look = (screen: string) => nothingIsCut(page, screen);
      await tourPages(page, look);
      if (FULL) await tourTalks(page, look);
    });

    test('with wide spacing of a reader’s own, nothing is lost', async ({ page }) => {
      await page.addInitScript(css => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      }, WIDE);
      await openIn(page, 'night');
      const spacing = await page.locator('h1').evaluate(h => getComputedStyle(h).wordSpacing);
      expect(spacing).not.toBe('0px');
      const look = (screen: string) => nothingIsCut(page, screen);
      await tourPages(page, look);
      if (FULL) await tourTalks(page, look);
    });
  });
