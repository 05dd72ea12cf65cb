import { expect, test } from '@playwright/test';

test('the title comes from its own place alone, with two font files at most', async ({
  page,
  baseURL = '',
}) => {
  const asked: string[] = [];
  page.on('request', request => asked.push(request.url()));
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);

  const elsewhere = asked.filter(url => !url.startsWith(baseURL) && !url.startsWith('data:'));
  expect(elsewhere).toEqual([]);
  expect(asked.filter(url => url.endsWith('.woff2')).length).toBeLessThanOrEqual(2);
});

test('nothing of Phaser comes before the talks', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', request => asked.push(request.url()));
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(asked.filter(url => /\/phaser-/.test(url))).toEqual([]);
});
