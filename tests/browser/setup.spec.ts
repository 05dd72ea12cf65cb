import type { Page } from '@playwright/test';
import { t } from '#words/words.ts';
import { asked, button, like } from './play.ts';
import { countPresses, pressesOn, wordsOn } from './figures.ts';
import { expect, test } from './quiet.ts';

const WORDS_MAX = 180; // 155 as it stands

const seat = (page: Page, party: string) =>
  button(page, new RegExp(`^(${t('setup:take')}|${t('setup:taken')}).*${party}$`));

async function setUp(page: Page): Promise<void> {
  await page.goto('./');
  await button(page, t('title:choose')).click();
  await expect(button(page, t('setup:begin'))).toBeVisible();
}

test('a newcomer reaches the brief in three presses, and has little to read', async ({ page }) => {
  await page.addInitScript(countPresses);
  await setUp(page);
  expect(await wordsOn(page)).toBeLessThanOrEqual(WORDS_MAX);
  await seat(page, 'Ukraine').click();
  await button(page, t('setup:begin')).click();
  await expect.poll(() => asked(page)).toBe('brief');
  expect(await pressesOn(page)).toBe(3);
});

for (const [width, height] of [
  [1366, 640],
  [360, 800],
  [1920, 1080],
] as const) {
  test.describe(`at ${width} x ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('all four seats and the way on are in view from the start', async ({ page }) => {
      await setUp(page);
      for (const party of ['European Union', 'Russia', 'Ukraine', 'United States'])
        await expect(seat(page, party)).toBeInViewport({ ratio: 1 });
      await expect(button(page, t('setup:begin'))).toBeInViewport({ ratio: 1 });
    });
  });
}

test('arrow keys lead from seat to seat, and a letter deals one', async ({ page }) => {
  await setUp(page);
  await seat(page, 'European Union').focus();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft']) await page.keyboard.press(key);
  await expect(seat(page, 'Russia')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(seat(page, 'Russia')).toHaveAccessibleName(new RegExp(t('setup:taken')));
  await page.keyboard.press('r');
  await expect(seat(page, 'Russia')).toHaveAccessibleName(new RegExp(t('setup:take')));
  await expect(page.getByText(like(t('setup:dealt', { party: '…any…' })))).toBeVisible();
});

test('what is folded away is said on the fold, and a seed that cannot be used unfolds', async ({
  page,
}) => {
  await setUp(page);
  const seed = page.getByRole('textbox', { name: t('setup:seed') });
  const more = page.getByText(t('setup:more'));
  await more.click();
  await expect(page.getByRole('checkbox', { name: t('setup:hintsOffer') })).not.toBeChecked(); // nobody is helped until they ask
  await page.getByRole('checkbox', { name: t('setup:hintsOffer') }).check();
  await seed.fill('a');
  await more.click();
  await expect(seed).toBeHidden();
  await expect(page.getByText(new RegExp(t('setup:hintsOn')))).toBeVisible();
  await button(page, t('setup:begin')).click();
  await expect(seed).toBeFocused();
});
