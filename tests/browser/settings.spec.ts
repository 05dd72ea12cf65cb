import type { Page } from '@playwright/test';
import { t } from '#words/words.ts';
import { reloadKept } from './kept.ts';
import { begin, button, leastAnswers, playUntil } from './play.ts';
import { expect, test } from './quiet.ts';

const setting = (page: Page, name: 'largeSymbols' | 'partyColours') =>
  page.getByRole('checkbox', { name: new RegExp(`^${t(`settings:${name}`)}`) });

const said = (page: Page, words: string) =>
  expect(page.getByText(words, { exact: true })).toBeVisible();

/** The grounds of the four parties' chips, as computed. */
const grounds = (page: Page) =>
  page.evaluate(() => {
    const chips = [...document.querySelectorAll('.chip')];
    return [...new Set(chips.map(chip => getComputedStyle(chip).backgroundColor))];
  });

test('symbols can be larger and parties grey: at once, said in words, and kept', async ({
  page,
}) => {
  await page.goto('./');
  await button(page, t('title:choose')).click();
  await expect(button(page, t('setup:begin'))).toBeVisible();
  expect(await grounds(page)).toHaveLength(4);
  const arrow = button(page, t('setup:back')).locator('svg');
  const before = (await arrow.boundingBox())?.width ?? 0;

  await button(page, t('setup:back')).click();
  await button(page, t('title:settings')).click();
  await setting(page, 'largeSymbols').check();
  await said(page, `${t('settings:largeSymbols')}: ${t('settings:on')}`);
  await setting(page, 'partyColours').uncheck();
  await said(page, `${t('settings:partyColours')}: ${t('settings:off')}`);

  await reloadKept(page);
  await button(page, t('title:choose')).click();
  await expect(button(page, t('setup:begin'))).toBeVisible();
  expect(await grounds(page)).toHaveLength(1);
  expect((await arrow.boundingBox())?.width).toBeGreaterThanOrEqual(1.3 * before);
});

test('on the table the cards make room for larger symbols as soon as they are asked for', async ({
  page,
}) => {
  await begin(page, 'ukraine');
  await playUntil(page, 'marks', leastAnswers(page));
  const card = page.getByRole('button', { name: /^Point 5, / });
  const height = async () => (await card.boundingBox())?.height ?? 0;
  const before = await height();
  await button(page, t('table:menu')).click();
  await button(page, t('table:menu_settings')).click();
  await setting(page, 'largeSymbols').check();
  await expect.poll(height).toBeGreaterThan(before);
});
