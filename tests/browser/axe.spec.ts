import type { Page } from '@playwright/test';
import { faultsOf, widerBy } from './axe.ts';
import { expect, test } from './quiet.ts';
import { openIn, tourPages, tourTalks } from './tour.ts';

const DESK = { width: 1366, height: 768 };
const PHONE = { width: 360, height: 800 };
const NARROWEST = 320;
const LOOKS = [
  { name: 'at night', theme: 'night', viewport: DESK },
  { name: 'in daylight', theme: 'daylight', viewport: DESK },
  { name: 'on a phone', theme: 'night', viewport: PHONE },
] as const;

test.describe.configure({ mode: 'parallel' });

for (const { name, theme, viewport } of LOOKS) {
  test.describe(name, () => {
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });

    test.beforeEach(({ page }) => openIn(page, theme));

    test('the pages around the talks can be used by everyone', async ({ page }) => {
      await tourPages(page, screen => lookAt(page, screen));
    });

    test('the talks can be used by everyone', async ({ page }) => {
      await tourTalks(page, screen => lookAt(page, screen));
    });
  });
}

/** Every fault on every screen is told, not only the first. */
async function lookAt(page: Page, screen: string): Promise<void> {
  expect.soft(await faultsOf(page), screen).toEqual([]);
  const viewport = page.viewportSize();
  if (!viewport || viewport.width > PHONE.width) return;
  expect.soft(await widerBy(page), `${screen}, wider than the window by`).toBeLessThanOrEqual(0);
  await page.setViewportSize({ ...viewport, width: NARROWEST });
  expect.soft(await widerBy(page), `${screen}, wider than 320 by`).toBeLessThanOrEqual(0);
  await page.setViewportSize(viewport);
}
