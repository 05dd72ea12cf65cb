/** A page whose script never runs. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { t } from '#words/words.ts';
import { DIST } from '../../scripts/build.mjs';
import { faultsOf } from './axe.ts';

const DISK = pathToFileURL(join(DIST, 'index.html')).href;
const sentence = (page: Page) => page.getByText('straight from a folder');

test('a page opened from a disk says what to do instead', async ({ page }) => {
  await page.goto(DISK);
  await expect(sentence(page)).toBeVisible();
  await expect(sentence(page)).toContainText('npm start');
  expect(await faultsOf(page)).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const from of ['a disk', 'a server'])
    test(`a page from ${from} says that it needs them, and that alone`, async ({ page }) => {
      await page.goto(from === 'a disk' ? DISK : './');
      await expect(page.locator('.no-scripts')).toBeVisible();
      await expect(page.locator('.no-scripts')).toContainText('needs JavaScript');
      await expect(sentence(page)).toBeHidden();
    });
});

test('where the page opens, that is neither shown nor read out, before or after', async ({
  page,
}) => {
  let open = (): void => undefined;
  await page.route(/index-[^/]*\.js$/, async route => {
    await new Promise<void>(resolve => (open = resolve));
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  await sentence(page).waitFor({ state: 'attached' });
  const restart = () =>
    page.evaluate(() => {
      for (const animation of document.getAnimations()) {
        animation.pause();
        animation.currentTime = 0;
      }
    });
  await restart();
  await expect(sentence(page)).toBeHidden();
  expect(await page.locator('body').ariaSnapshot()).not.toContain('folder');
  open();
  await expect(page.getByRole('button', { name: t('title:start') })).toBeVisible();
  await expect(sentence(page)).toHaveCount(0);
});
