import type { Page } from '@playwright/test';
import { t } from '#words/hints.ts';
import { faultsOf, widerBy } from './axe.ts';
import {
  asked,
  begin,
  beginTraining,
  button,
  heardAnswers,
  leastAnswers,
  playUntil,
} from './play.ts';
import { expect, test } from './quiet.ts';

const panel = (page: Page) => page.getByRole('dialog', { name: t('hints:title') });
const hints = (page: Page) => panel(page).getByRole('listitem');
/** What the dialog says where it has no hint. */
const finding = (page: Page) => panel(page).getByText(t('hints:none'));
const note = (page: Page) => page.getByRole('note', { name: t('hints:beside') });
const menu = (page: Page) => button(page, t('table:menu')).click();
const entry = (page: Page) => button(page, t('table:menu_hints'));

async function openHints(page: Page): Promise<void> {
  await menu(page);
  await entry(page).click();
  await expect(panel(page)).toBeVisible();
}

test('one person who chose hints is given some, each with its ground', async ({ page }) => {
  await beginTraining(page, 'ukraine');
  await playUntil(page, 'marks', leastAnswers(page));
  await openHints(page);
  await expect(hints(page).first()).toBeVisible();
  const all = await hints(page).allTextContents();
  expect(all.length).toBeLessThanOrEqual(3);
  const grounds = [t('hints:sure.exact'), t('hints:sure.guess')];
  for (const text of all) expect(grounds.some(ground => text.endsWith(ground))).toBe(true);
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(button(page, t('table:menu'))).toBeFocused();
});

test('in the caucus they go with what is asked then, and the first stands beside a vote, with its ground', async ({
  page,
}) => {
  await beginTraining(page, 'ukraine');
  const least = heardAnswers(page, 'r');
  let turns = 0;
  const turn = async () => {
    if (turns++ === 0) {
      await openHints(page);
      await expect(hints(page).or(finding(page)).first()).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect.poll(() => asked(page)).toBe('turn');
    }
    await least.turn();
  };
  const seen: string[] = [];
  const vote = async () => {
    await openHints(page);
    await expect(hints(page).or(finding(page)).first()).toBeVisible();
    const [first] = await hints(page).allTextContents();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await expect(note(page)).toHaveCount(first === undefined ? 0 : 1);
    if (first !== undefined) {
      expect(await note(page).textContent()).toBe(`${t('hints:beside')}: ${first}`);
      if (seen.length === 0) expect(await faultsOf(page)).toEqual([]);
      seen.push(first);
    }
    await least.vote();
  };
  await playUntil(page, 'signing', { ...least, turn, vote }); // a vote that has failed is not asked for
  expect(turns).toBeGreaterThan(0);
  expect(seen).not.toEqual([]);
});

test('without hints chosen the menu has no such entry, and nothing of hints is loaded', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', request => {
    if (/hint/i.test(new URL(request.url()).pathname)) loaded.push(request.url());
  });
  await begin(page, 'ukraine');
  const least = heardAnswers(page, 'r');
  await playUntil(page, 'marks', least);
  await menu(page);
  await expect(button(page, t('table:menu_text'))).toBeVisible();
  await expect(entry(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await playUntil(page, 'vote', least);
  await least.vote();
  await playUntil(page, 'summary', least);
  expect(loaded).toEqual([]);
});

test('on a shared device only whoever has their papers on screen finds the entry', async ({
  page,
}) => {
  await beginTraining(page, 'onOneDevice');
  const least = leastAnswers(page);
  await playUntil(page, 'marks', least);
  await openHints(page);
  await expect(hints(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await playUntil(page, 'turn', least);
  await menu(page);
  await expect(button(page, t('table:menu_standing'))).toBeVisible();
  await expect(entry(page)).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 800 } });

  test('they fit the window, down to 320 pixels', async ({ page }) => {
    await beginTraining(page, 'ukraine');
    await playUntil(page, 'marks', leastAnswers(page));
    await openHints(page);
    await expect(hints(page).first()).toBeVisible();
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await widerBy(page)).toBeLessThanOrEqual(0);
      const inside = await panel(page).evaluate(d => d.scrollWidth - d.clientWidth);
      expect(inside).toBeLessThanOrEqual(0);
    }
    expect(await faultsOf(page)).toEqual([]);
  });
});
