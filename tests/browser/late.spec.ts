import type { Page } from '@playwright/test';
import { t as reading } from '#words/reading.ts';
import { t as sharing } from '#words/sharing.ts';
import { t } from '#words/words.ts';
import { faultsOf } from './axe.ts';
import { reloadKept } from './kept.ts';
import { asked, begin, button, leastAnswers, playUntil, wayBack } from './play.ts';
import { test as quiet, expect, troublesOf } from './quiet.ts';

/** Files that cannot be had are complained of on the console: nothing else may be. */
const test = quiet.extend({
  quiet: async ({ page, baseURL }, use) => {
    const troubles = troublesOf(page, baseURL);
    await use(undefined);
    expect(troubles.filter(trouble => !/ERR_FAILED|404/.test(trouble))).toEqual([]);
  },
});

/** Cuts off the files of a part of the page; returns what brings them back. */
async function without(page: Page, part: RegExp): Promise<() => Promise<void>> {
  await page.route(part, route => route.abort());
  return () => page.unroute(part);
}

test('a screen that cannot be loaded says so, and can be tried again', async ({ page }) => {
  const back = await without(page, /SetUp-[^/]*$/);
  await page.goto('./');
  await button(page, t('title:choose')).click();
  await expect(page.getByText(t('common:loadFailed'))).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await button(page, t('common:tryAgain')).click();
  await expect(button(page, t('common:reload'))).toBeVisible(); // another way, should this one not do
  await back();
  await button(page, t('common:tryAgain')).click();
  await expect(page.getByRole('heading', { level: 1, name: t('setup:title') })).toBeVisible();
});

test('a dialog that cannot be loaded says so over the page, and comes with its style at last', async ({
  page,
}) => {
  await begin(page, 'ukraine');
  await playUntil(page, 'marks', leastAnswers(page));
  const back = await without(page, /CardCloseUp-[^/]*$/);
  const card = page.getByRole('button', { name: /^Point 5, / });
  await card.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(t('common:loadFailed'))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(card).toBeFocused();

  await card.press('Enter');
  await expect(dialog.getByText(t('common:loadFailed'))).toBeVisible();
  await back();
  await button(page, t('common:tryAgain')).click();
  await expect(dialog).toHaveAccessibleName(/^Point 5 of 28/);
  const styles = () =>
    page.evaluate(() => [...document.styleSheets].filter(s => s.href?.includes('CardCloseUp') && s.cssRules.length > 0).length); // prettier-ignore
  expect(await styles()).toBe(1);
  await page.keyboard.press('Escape');
  await expect(card).toBeFocused();
});

test('a part that a newer version has replaced: that version is offered at once, and the game is kept', async ({
  page,
}) => {
  await begin(page, 'ukraine');
  await playUntil(page, 'marks', leastAnswers(page));
  await page.route(/CardCloseUp-[^/]*$/, route => route.fulfill({ status: 404 }));
  const card = page.getByRole('button', { name: /^Point 5, / });
  await card.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(t('common:replaced'))).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.unroute(/CardCloseUp-[^/]*$/);
  await dialog.getByRole('button', { name: t('common:reload') }).click();
  await wayBack(page).click();
  await expect(card).toBeVisible();
  await card.press('Enter');
  await expect(dialog).toHaveAccessibleName(/^Point 5 of 28/);
});

test('a small part behind a button that has been replaced: the newer version is offered all the same', async ({
  page,
}) => {
  await begin(page, 'ukraine');
  await expect.poll(() => asked(page)).toBe('brief');
  await reloadKept(page);
  await page.route(/files-[^/]*\.js$/, route => route.fulfill({ status: 404 }));
  await button(page, reading('title:games')).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: sharing('sharing:allGames') }).click();
  await expect(dialog.getByText(sharing('sharing:allFailed'))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText(t('common:replaced'))).toBeVisible();
  await expect(button(page, t('common:reload'))).toBeVisible();
});
