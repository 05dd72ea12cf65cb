import type { Page } from '@playwright/test';
import { t } from '#words/sharing.ts';
import { t as turns } from '#words/turns.ts';
import { gameWith } from '../table/endedGames.ts';
import { faultsOf, widerBy } from './axe.ts';
import { openEnded, unfoldSheets } from './opened.ts';
import { asked, begin, button, leastAnswers, playUntil } from './play.ts';
import { expect, test } from './quiet.ts';

/** The link of ended talks. */
async function sharedLink(page: Page): Promise<string> {
  await openEnded(page, gameWith('partial'));
  await button(page, t('debrief:share')).click();
  return page.getByRole('textbox', { name: t('sharing:link') }).inputValue();
}

/** How each of the 28 points stands. */
async function ledger(page: Page): Promise<string> {
  await page.getByText(t('debrief:ledgerTable')).click();
  return page
    .getByRole('table')
    .filter({ hasText: t('debrief:statusColumn') })
    .innerText();
}

test('a link opens the same debrief in another browser, and leaves nothing in its address', async ({
  page,
  browser,
}) => {
  const link = await sharedLink(page);
  expect(link.length).toBeLessThanOrEqual(2_000);
  await expect(page.getByRole('img', { name: t('sharing:qr') })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await widerBy(page)).toBeLessThanOrEqual(0);
  await page.keyboard.press('Escape');
  await expect(button(page, t('debrief:share'))).toBeFocused();

  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await expect.poll(() => asked(other)).toBe('debrief');
  expect(await ledger(other)).toBe(await ledger(page));
  expect(new URL(other.url()).hash).toBe('');
  await other.context().close();
});

test('a link opened over a debrief shows the debrief of its own game, in every part', async ({
  page,
  browser,
}) => {
  const link = await sharedLink(page);
  await page.keyboard.press('Escape');
  const turnsOf = (of: Page) => of.getByText(turns('turns:about')).locator('xpath=..').innerText();
  await expect(page.getByText(turns('turns:working'))).toHaveCount(0);

  const other = await (await browser.newContext()).newPage();
  await openEnded(other, gameWith('none'));
  await expect(other.getByText(turns('turns:working'))).toHaveCount(0);
  expect(await turnsOf(other)).not.toBe(await turnsOf(page));
  await other.evaluate(to => (location.hash = new URL(to).hash), link);
  await expect(other.getByRole('group', { name: t('debrief:title') })).toBeFocused();
  await unfoldSheets(other);
  await expect.poll(() => turnsOf(other)).toBe(await turnsOf(page));
  await other.context().close();
});

test('a link that is not whole ends in a sentence, and the game in play stays', async ({
  page,
}) => {
  await begin(page, 'ukraine');
  await playUntil(page, 'marks', leastAnswers(page));
  await page.evaluate(() => (location.hash = '#game=1.AAAABBBB'));
  await expect(page.getByText(t('games:shared.notACode'))).toBeVisible();
  await expect.poll(() => asked(page)).toBe('marks');

  await button(page, t('table:menu')).click();
  await button(page, t('table:menu_games')).click();
  await page.getByText(t('sharing:open'), { exact: true }).click();
  await button(page, t('sharing:openIt')).click();
  await expect(page.getByText(t('sharing:openEmpty'))).toBeVisible();
  await page.getByRole('textbox', { name: t('sharing:openAbout') }).fill('half a code');
  await button(page, t('sharing:openIt')).click();
  await expect(page.getByRole('dialog').getByText(t('games:shared.notACode'))).toBeVisible();
});
