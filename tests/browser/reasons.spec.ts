import type { Page } from '@playwright/test';
import { t } from '#words/why.ts';
import { faultsOf, widerBy } from './axe.ts';
import { begin, leastAnswers, playUntil } from './play.ts';
import { expect, test } from './quiet.ts';

const ALL = /^What stands behind this for .+$/;

/** The button beside a computer seat's sentence, named after the seat and, with a mark, the point. */
const whyOf = (page: Page) =>
  page.getByRole('button', { name: /^Why\s*: (The EU|Russia|The US), point \d+$/ });

/** The reveal, with the reasons of each point unfolded. */
async function toReasons(page: Page): Promise<void> {
  await begin(page, 'ukraine');
  await playUntil(page, 'reveal', leastAnswers(page));
  for (const fold of await page.getByText(t('caucus:reasons')).all()) await fold.click();
}
const fullIn = (page: Page) => page.getByRole('list', { name: ALL });

test('a reason is told in full on one click, and put away on the next', async ({ page }) => {
  await toReasons(page);
  const why = whyOf(page).first();
  await expect(why).toHaveAttribute('aria-expanded', 'false');
  await why.click();
  await expect(fullIn(page)).toBeVisible();
  await expect(why).toHaveAttribute('aria-expanded', 'true');
  await why.click();
  await expect(fullIn(page)).toHaveCount(0);
});

test('every reason of a reveal names a line, a source or the game’s assumption', async ({
  page,
}) => {
  await toReasons(page);
  const buttons = await whyOf(page).all();
  expect(buttons.length).toBeGreaterThan(3);
  for (const why of buttons) {
    await why.focus();
    await page.keyboard.press('Enter');
  }
  await expect(fullIn(page)).toHaveCount(buttons.length);
  for (const full of await fullIn(page).all()) {
    const told = full.getByText(t('why:assumption')).or(full.locator('.evidence-tag'));
    await expect(told.first()).toBeVisible();
  }
  expect(await faultsOf(page)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 800 } });

  test('reasons in full fit the window', async ({ page }) => {
    await toReasons(page);
    for (const why of await whyOf(page).all()) await why.click();
    await expect(fullIn(page).last()).toBeVisible();
    expect(await widerBy(page)).toBeLessThanOrEqual(0);
    expect(await faultsOf(page)).toEqual([]);
  });
});
