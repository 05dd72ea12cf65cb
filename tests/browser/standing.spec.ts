import type { Page } from '@playwright/test';
import { t } from '#words/analysis.ts';
import { gameWith } from '../table/endedGames.ts';
import { faultsOf, widerBy } from './axe.ts';
import { openEnded } from './opened.ts';
import { asked, begin, beginTraining, button, leastAnswers, like, playUntil } from './play.ts';
import { expect, test } from './quiet.ts';

const panel = (page: Page) => page.getByRole('dialog', { name: t('analysis:title') });
const training = (page: Page) => page.getByText(t('table:training'), { exact: true });
const worked = (page: Page) => page.getByText(t('analysis:worked'));

/** How many texts would do, in words. */
const counted = (scope: 'full' | 'own') => like(t(`analysis:many.${scope}`, { share: '…any…' }));
const COUNTED = counted('full');
const COUNTED_OWN = counted('own');

async function openPanel(page: Page): Promise<void> {
  await button(page, t('table:menu')).click();
  await button(page, t('table:menu_standing')).click();
  await expect(panel(page)).toBeVisible();
}

test('in a training game, which says so, one person asks where things stand from all papers, and in the debrief', async ({
  page,
}) => {
  await beginTraining(page, 'ukraine');
  await playUntil(page, 'marks', leastAnswers(page));
  await expect(training(page)).toBeVisible();
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
  await beginTraining(page, 'us');
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
  await beginTraining(page, 'ukraine');
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

test('in other talks it reckons with the public lines and one’s own papers, and says so', async ({
  page,
}) => {
  await begin(page, 'ukraine');
  await playUntil(page, 'marks', leastAnswers(page));
  await expect(training(page)).toHaveCount(0);
  await openPanel(page);
  await expect(panel(page).getByText(t('analysis:scope.own'))).toBeVisible();
  await expect(worked(page)).toBeVisible();
  await expect(panel(page).getByText(COUNTED_OWN)).toBeVisible();
  await expect(panel(page)).not.toContainText(t('analysis:verdict.yes'));
  expect(await faultsOf(page)).toEqual([]);
});

test('in public, four persons on one device have the public lines alone, in a training game too', async ({
  page,
}) => {
  await beginTraining(page, 'onOneDevice');
  await playUntil(page, 'turn', leastAnswers(page));
  await expect(training(page)).toBeVisible();
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
    await beginTraining(page, 'ukraine');
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
