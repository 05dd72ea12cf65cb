import type { Page } from '@playwright/test';
import { t } from '#words/doors.ts';
import { gameWith } from '../table/endedGames.ts';
import { faultsOf, widerBy } from './axe.ts';
import { openEnded } from './opened.ts';
import { begin, beginTraining, button, leastAnswers, playUntil } from './play.ts';
import { expect, test } from './quiet.ts';

const entry = (page: Page) => button(page, t('table:menu_doors'));

/** What is said at the end of the count: what closed most, or that nothing did. */
const said = (page: Page) => page.getByText(/texts?\.$/).filter({ hasText: /all four c/i });

test('the debrief says what closed most, and has the numbers in a table', async ({ page }) => {
  await openEnded(page, gameWith('full'));
  await expect(page.getByRole('heading', { name: t('doors:title') })).toBeVisible();
  await expect(said(page).first()).toBeVisible();
  await page.getByText(t('doors:table')).click();
  const table = page.getByRole('region', { name: t('doors:table') }).getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveCount(6);
  await expect(table.getByRole('rowheader', { name: new RegExp(t('doors:start')) })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await widerBy(page)).toBeLessThanOrEqual(0);
});

test('who watches a training game can ask meanwhile, and nobody else', async ({ page }) => {
  await beginTraining(page, 'watch');
  await playUntil(page, 'summary', leastAnswers(page));
  await button(page, t('table:menu')).click();
  await entry(page).click();
  const dialog = page.getByRole('dialog', { name: t('doors:titleNow') });
  await expect(said(page).first()).toBeVisible();
  await expect(dialog).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await begin(page, 'watch');
  await playUntil(page, 'summary', leastAnswers(page));
  await button(page, t('table:menu')).click();
  await expect(button(page, t('table:menu_standing'))).toBeVisible();
  await expect(entry(page)).toHaveCount(0);
});
