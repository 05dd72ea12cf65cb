import { expect, test, type Page } from '@playwright/test';

/** Every address that the title asks for. */
async function askedForBy(page: Page): Promise<readonly URL[]> {
  const asked: URL[] = [];
  page.on('request', request => asked.push(new URL(request.url())));
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  return asked.filter(url => url.protocol !== 'data:');
}

test('the title comes from its own place alone, with two font files at most', async ({ page }) => {
  const asked = await askedForBy(page);
  const { host } = new URL(page.url());
  expect(asked.filter(url => url.host !== host)).toEqual([]);
  expect(asked.filter(url => url.pathname.endsWith('.woff2')).length).toBeLessThanOrEqual(2);
});

test('nothing of Phaser comes before the talks', async ({ page }) => {
  const asked = await askedForBy(page);
  expect(asked.filter(url => url.pathname.includes('/phaser-'))).toEqual([]);
});
