import type { Page } from '@playwright/test';
import { t as guide } from '#words/guide.ts';
import { t } from '#words/words.ts';
import { coverFaultsOf } from './covered.ts';
import { focusFaultsOf } from './focused.ts';
import { leaveAll, useAll } from './inUse.ts';
import { layoutFaultsOf } from './layout.ts';
import { begin, button, leastAnswers, playUntil } from './play.ts';
import { expect, test } from './quiet.ts';
import { openIn, tourPages } from './tour.ts';

const ANY_SIZE = { target: 0, text: 0 }; // sizes are looked at elsewhere

async function nothingIsCovered(page: Page, screen: string): Promise<void> {
  await useAll(page);
  expect.soft(await layoutFaultsOf(page, ANY_SIZE), screen).toEqual([]);
  expect.soft(await focusFaultsOf(page), `${screen}, the focus`).toEqual([]);
  expect.soft(await coverFaultsOf(page), `${screen}, covered`).toEqual([]);
  await leaveAll(page);
}

test.describe('at a zoom of 200 %', () => {
  test.use({ viewport: { width: 683, height: 384 }, contextOptions: { reducedMotion: 'reduce' } });

  test('nothing on the pages around the talks lies over what is used', async ({ page }) => {
    await openIn(page, 'night');
    await tourPages(page, screen => nothingIsCovered(page, screen));
  });
});

/** Sets the size of text from the table's menu, and comes back to the table. */
async function setText(page: Page, size: number): Promise<void> {
  await button(page, t('table:menu')).click();
  await button(page, t('table:menu_settings')).click();
  await page.getByRole('radio', { name: t('settings:percent', { size }) }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('key and slip are there at every size of text that leaves them room', async ({ page }) => {
  const place = (height: number) => page.setViewportSize({ width: 1920, height });
  await place(1080);
  await begin(page, 'ukraine');
  await playUntil(page, 'marks', leastAnswers(page));
  await button(page, guide('guide:close')).click(); // which keeps them back until the first mark is made
  const key = page.getByRole('heading', { name: t('table:key') });
  const slip = page.getByRole('heading', { name: t('table:wholePlan') });
  for (const size of [100, 125, 150]) {
    await setText(page, size);
    await expect(key).toBeVisible();
    await expect(slip).toBeVisible();
    await nothingIsCovered(page, `the table with text at ${size} %`);
  }
  await place(700); // too low for both the cards and what lies below them
  await expect(key).toBeHidden();
  await expect(slip).toBeHidden();
});
