import type { Page } from '@playwright/test';
import { t } from '#words/words.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { t as guided } from '#words/guide.ts';
import { asked, button, cardOf, giveReasons, leastAnswers, like, wayBack } from './play.ts';
import { countPresses, deal, pressesOn, wordsOn } from './figures.ts';
import { expect, test } from './quiet.ts';

const WORDS_MAX = 130; // of the set-up; 113 as it stands

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

const TO_DECIDE = 250; // words of the brief, a line declared where one must be, and of the table with the guide

/** Ticks the first line that may be declared: only then its sentence comes on screen. */
async function declareFirst(page: Page): Promise<void> {
  const line = page.getByRole('checkbox').first();
  const sentence = line.locator('xpath=..').getByText(/^(No|Only a) text /);
  await expect(sentence).toHaveClass('visually-hidden');
  await line.check();
  await expect(sentence).not.toHaveClass('visually-hidden');
  await page.getByRole('main').evaluate(brief => brief.scrollTo(0, 0)); // what is above counts too
}

for (const party of PARTIES) {
  test(`from one press on the title, ${party} has little to read before the first mark`, async ({
    page,
  }) => {
    await page.addInitScript(countPresses);
    await page.addInitScript(deal, PARTIES.indexOf(party));
    await page.goto('./');
    await button(page, t('title:start')).click();
    await expect.poll(() => asked(page)).toBe('brief');
    expect(await pressesOn(page)).toBe(1);
    if (await button(page, t('brief:declareButton')).isVisible()) await declareFirst(page);
    const inBrief = await wordsOn(page);
    await leastAnswers(page).brief();
    await expect.poll(() => asked(page)).toBe('marks');
    const guide = page.getByRole('complementary', { name: guided('guide:name') });
    await expect(guide).toContainText(guided('guide:start'));
    expect(inBrief + (await wordsOn(page))).toBeLessThanOrEqual(TO_DECIDE);
    await cardOf(page, 5).press('Enter');
    await button(page, t('card:reject')).click();
    await giveReasons(page);
    await expect(guide).toContainText(guided('guide:rest', { count: 4 }));
    await guide.getByRole('button', { name: guided('guide:close') }).click();
    await expect(guide).toHaveCount(0);
    await expect(page.getByRole('contentinfo')).toBeFocused();
    await page.reload();
    await wayBack(page).click();
    await expect.poll(() => asked(page)).toBe('marks');
    await expect(guide).toHaveCount(0); // never again
  });
}

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

test('what each line that one may declare says stands one press away', async ({ page }) => {
  await page.addInitScript(deal, PARTIES.indexOf('russia'));
  await page.goto('./');
  await button(page, t('title:start')).click();
  await page.getByText(t('brief:declareInFull')).click();
  const lines = await page.getByRole('checkbox').count();
  const inFull = page.getByRole('definition').filter({ hasText: /^(No|Only a) text / });
  await expect(inFull).toHaveCount(lines);
  for (const each of await inFull.all()) await expect(each).toBeVisible();
});
