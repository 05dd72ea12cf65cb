import type { Page } from '@playwright/test';
import { t } from '#words/analysis.ts';
import { gameWith } from '../table/endedGames.ts';
import { faultsOf, widerBy } from './axe.ts';
import { openEnded } from './opened.ts';
import { asked, begin, button, leastAnswers, like, playUntil } from './play.ts';
import { expect, test } from './quiet.ts';

const panel = (page: Page) => page.getByRole('dialog', { name: t('analysis:title') });
const worked = (page: Page) => page.getByText(t('analysis:worked'));

/** Exact numbers only: an estimate on the way is not waited for. */
const COUNTED = like(t('analysis:many.full', { how: 'Exactly', some: '…any…', of: '…any…', rate: '…any…' })); // prettier-ignore

async function openPanel(page: Page): Promise<void> {
  await button(page, t('table:menu')).click();
  await button(page, t('table:menu_standing')).click();
  await expect(panel(page)).toBeVisible();
}

test('one person with hints asks where things stand, at the table and in the debrief', async ({
  page,
}) => {
  await begin(page, 'ukraine');
  await playUntil(page, 'marks', leastAnswers(page));
  await openPanel(page);
  await expect(panel(page).getByText(t('analysis:scope.full'))).toBeVisible();
  await expect(worked(page)).toBeVisible();
  await expect(panel(page).getByText(COUNTED)).toBeVisible();
  await expect(panel(page).getByRole('heading', { name: t('analysis:repair') })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  const line = panel(page).locator('summary').first(); // a line that the text crosses
  await line.press('Enter');
  await expect(panel(page).locator('.line-notice')).toBeVisible();
  await line.press('Enter');
  await panel(page).locator('summary').last().click();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(button(page, t('table:menu'))).toBeFocused();

  await openEnded(page, gameWith('partial'));
  const heading = page.getByRole('heading', { name: t('analysis:title') });
  await heading.scrollIntoViewIfNeeded();
  await expect(page.getByText(t('analysis:scope.debrief'))).toBeVisible();
  await expect(worked(page)).toBeVisible();
  await expect(page.getByText(COUNTED)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});

test('closed in the middle of its work, it does no harm and can be opened again', async ({
  page,
}) => {
  await begin(page, 'us');
  await playUntil(page, 'marks', leastAnswers(page));
  for (let times = 0; times < 3; times++) {
    await openPanel(page);
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
  }
  await openPanel(page);
  await expect(worked(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => asked(page)).toBe('marks');
});

test('where no worker can be had it says so, shows the text as it stands, and can be asked again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { Worker } = window;
    Reflect.set(window, 'Worker', undefined);
    window.addEventListener('workers-again', () => Reflect.set(window, 'Worker', Worker));
  });
  await begin(page, 'ukraine');
  await playUntil(page, 'marks', leastAnswers(page));
  await openPanel(page);
  await expect(panel(page).getByText(t('analysis:fault.ERR_NO_WORKER'))).toBeVisible();
  await expect(panel(page).getByRole('heading', { name: t('analysis:now') })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.evaluate(() => window.dispatchEvent(new Event('workers-again')));
  await button(page, t('common:tryAgain')).press('Enter');
  await expect(panel(page).locator(':focus')).toHaveCount(1);
  await expect(worked(page)).toBeVisible();
  await expect(panel(page).getByText(COUNTED)).toBeVisible();
});

test('without hints the talks have no such panel', async ({ page }) => {
  await page.goto('./');
  await button(page, t('title:start')).click();
  await page.getByText(t('setup:more')).click();
  await page.getByRole('checkbox', { name: t('setup:hintsOffer') }).uncheck();
  await button(page, t('setup:begin')).click();
  await playUntil(page, 'marks', leastAnswers(page));
  await button(page, t('table:menu')).click();
  await expect(button(page, t('table:menu_text'))).toBeVisible();
  await expect(button(page, t('table:menu_standing'))).toHaveCount(0);
});

test('four persons on one device have it only if they ask for it, and then only the public one', async ({
  page,
}) => {
  const menu = () => button(page, t('table:menu')).click();
  await begin(page, 'onOneDevice');
  const least = leastAnswers(page);
  await playUntil(page, 'marks', least);
  await menu();
  await expect(button(page, t('table:menu_text'))).toBeVisible();
  await expect(button(page, t('table:menu_standing'))).toHaveCount(0);

  await page.goto('./');
  await button(page, t('title:start')).click();
  await button(page, t('setup:preset.onOneDevice')).click();
  await page.getByText(t('setup:more')).click();
  const hints = page.getByRole('checkbox', { name: t('setup:hintsOffer') });
  await expect(hints).not.toBeChecked();
  await hints.check();
  await button(page, t('setup:begin')).click();
  await playUntil(page, 'turn', least);
  await openPanel(page);
  await expect(panel(page).getByText(t('analysis:scope.public'))).toBeVisible();
  await expect(worked(page)).toBeVisible();
  await expect(panel(page).getByText(t('analysis:empty.public'))).toBeVisible(); // by the lines they declared
  await expect(panel(page).getByRole('heading', { name: t('analysis:blocking') })).toBeVisible();
  await expect(panel(page).getByText(t('analysis:acceptable'))).toHaveCount(0);
  await expect(panel(page)).not.toContainText(t('analysis:verdict.yes'));
  expect(await faultsOf(page)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 800 } });

  test('it fits the window, down to 320 pixels', async ({ page }) => {
    await begin(page, 'ukraine');
    await playUntil(page, 'marks', leastAnswers(page));
    await openPanel(page);
    await expect(worked(page)).toBeVisible();
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await widerBy(page)).toBeLessThanOrEqual(0);
      const inside = await panel(page).evaluate(d => d.scrollWidth - d.clientWidth);
      expect(inside).toBeLessThanOrEqual(0);
    }
  });
});
