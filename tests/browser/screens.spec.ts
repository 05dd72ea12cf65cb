import type { Page } from '@playwright/test';
import { faultsOf, widerBy } from './axe.ts';
import { coverFaultsOf } from './covered.ts';
import { focusFaultsOf } from './focused.ts';
import { heardFaultsOf } from './heard.ts';
import { leaveAll, useAll } from './inUse.ts';
import { layoutFaultsOf } from './layout.ts';
import { expect, test } from './quiet.ts';
import { openIn, tourPages, tourTalks } from './tour.ts';

const FULL = process.env['FULL'] === '1';
const PHONE = { width: 360, height: 800 };
const NARROWEST = 320;
const ROOMY = 1920; // nothing has been found there in what is opened or written
const TARGET = 44; // px
const GAP = 8; // px, on a phone
const TEXT = { phone: 16, wider: 13 }; // px; on the table of a laptop the letters of the parties are the smallest

/** Each theme and each size at least once; all of them together take long. */
const LOOKS = [
  { name: 'in daylight', theme: 'daylight', viewport: { width: 1920, height: 1080 } },
  { name: 'in high contrast, on a low screen', theme: 'contrast', viewport: { width: 1366, height: 640 } }, // prettier-ignore
  { name: 'on a phone', theme: 'night', viewport: PHONE },
  ...(FULL
    ? ([
        { name: 'at night, on a laptop', theme: 'night', viewport: { width: 1366, height: 768 } },
        { name: 'in daylight, on a laptop', theme: 'daylight', viewport: { width: 1366, height: 768 } }, // prettier-ignore
        { name: 'in daylight, on a phone', theme: 'daylight', viewport: PHONE },
        { name: 'in high contrast, on a phone', theme: 'contrast', viewport: PHONE },
        { name: 'at night, on a projector', theme: 'night', viewport: { width: 1920, height: 1080 } }, // prettier-ignore
        { name: 'on a tablet', theme: 'night', viewport: { width: 820, height: 1180 } },
      ] as const)
    : []),
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
  const isPhone = viewport !== null && viewport.width <= PHONE.width;
  const limits = isPhone
    ? { target: TARGET, text: TEXT.phone, gap: GAP }
    : { target: TARGET, text: TEXT.wider };
  expect.soft(await layoutFaultsOf(page, limits), screen).toEqual([]);
  expect.soft(await heardFaultsOf(page), `${screen}, heard`).toEqual([]);
  const isRoomy = viewport !== null && viewport.width >= ROOMY;
  if (FULL || !isRoomy)
    await useAll(page, async () => {
      expect.soft(await layoutFaultsOf(page, limits), `${screen}, in use`).toEqual([]);
    });
  expect.soft(await focusFaultsOf(page), `${screen}, the focus`).toEqual([]);
  expect.soft(await coverFaultsOf(page), `${screen}, covered`).toEqual([]);
  if (FULL) expect.soft(await faultsOf(page), `${screen}, in use`).toEqual([]);
  await leaveAll(page);
  if (!isPhone) return;
  expect.soft(await widerBy(page), `${screen}, wider than the window by`).toBeLessThanOrEqual(0);
  await page.setViewportSize({ ...viewport, width: NARROWEST });
  expect.soft(await widerBy(page), `${screen}, wider than 320 by`).toBeLessThanOrEqual(0);
  expect.soft(await layoutFaultsOf(page, limits), `${screen} at 320`).toEqual([]);
  await page.setViewportSize(viewport);
}
