import type { Page } from '@playwright/test';
import { t } from '#words/record.ts';
import { gameWith } from '../table/endedGames.ts';
import { faultsOf, widerBy } from './axe.ts';
import { reloadKept } from './kept.ts';
import { openEnded } from './opened.ts';
import {
  asked,
  begin,
  button,
  cardOf,
  heardAnswers,
  leastAnswers,
  playUntil,
  wayBack,
} from './play.ts';
import { expect, test } from './quiet.ts';

const door = (page: Page) => button(page, t('table:record'));
const record = (page: Page) => page.getByRole('dialog', { name: t('record:title') });
const marksOf = (page: Page, round: number) =>
  page.getByRole('dialog', { name: t('caucus:revealTitle', { round }) });

test('it says so where nothing has happened yet', async ({ page }) => {
  await begin(page, 'onOneDevice');
  await playUntil(page, 'brief', leastAnswers(page));
  await door(page).click();
  await expect(record(page).getByText(t('record:nothing'))).toBeVisible();
});

test('after round 1 it holds the marks and the votes, and after a reload too', async ({ page }) => {
  await begin(page, 'ukraine');
  const least = heardAnswers(page, 'r');
  await playUntil(page, 'summary', least);
  const words = async () => {
    await door(page).click();
    await expect(record(page).getByText(t('record:marks'))).toBeVisible();
    return record(page).getByRole('list').first().innerText(); // of the newest round
  };
  const before = await words();
  await expect(record(page).getByText(t('record:passed', { party: 'Ukraine' }))).toBeVisible();
  const votes = record(page).getByRole('list', { name: t('caucus:votes') });
  await expect(votes.first()).toBeVisible();
  await expect(votes.first().getByRole('listitem')).toHaveCount(4);
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(door(page)).toBeFocused();

  await reloadKept(page);
  await wayBack(page).click();
  await expect.poll(() => asked(page)).toBe('summary');
  expect(await words()).toBe(before);
});

test('it opens the marks of a round again, all seats with their reasons, and leads back', async ({
  page,
}) => {
  await begin(page, 'ukraine');
  await playUntil(page, 'reveal', leastAnswers(page));
  for (const fold of await page.getByText(t('caucus:reasons')).all()) {
    await fold.click();
    await expect(fold.locator('xpath=ancestor::details').locator('.reason')).not.toHaveCount(0);
  }
  const told = () => marksOf(page, 1).locator('.talks-mark, .reason').allInnerTexts();
  const revealed = await told();
  await playUntil(page, 'turn', leastAnswers(page));
  await door(page).click();
  await record(page)
    .getByRole('button', { name: t('record:openMarks', { round: 1 }) })
    .click();
  await expect(marksOf(page, 1)).toBeVisible();
  expect((await told()).toSorted()).toEqual(revealed.toSorted()); // here each reason stands under its mark
  await button(page, t('record:back')).click();
  await expect(record(page)).toBeVisible();
});

test('before the reveal it says nothing of the marks', async ({ page }) => {
  await begin(page, 'ukraine');
  await playUntil(page, 'marks', leastAnswers(page));
  const words = async () => {
    await door(page).click();
    await expect(record(page).getByRole('listitem')).toHaveCount(4); // what each seat declared
    const said = await record(page).getByRole('list').innerText();
    await page.keyboard.press('Escape');
    await expect(record(page)).toHaveCount(0);
    return said;
  };
  const before = await words();
  await cardOf(page, 12).press('a');
  await expect(cardOf(page, 12)).toHaveAccessibleName(new RegExp(t('table:mine_accept')));
  expect(await words()).toBe(before);
});

test('the debrief has it whole, with the signatures', async ({ page }) => {
  await openEnded(page, gameWith('someSign'));
  await door(page).click();
  await expect(record(page).getByText(t('record:signed'))).toBeVisible();
  await expect(record(page).getByText(t('announcements:ended.someSign'))).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 800 } });

  test('one press opens it from the table and from the summary, and it fits down to 320 pixels', async ({
    page,
  }) => {
    await begin(page, 'ukraine');
    for (const where of ['turn', 'summary'] as const) {
      await playUntil(page, where, leastAnswers(page));
      await door(page).click();
      await expect(record(page).getByText(t('record:marks'))).toBeVisible();
      expect(await widerBy(page)).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await widerBy(page)).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 360, height: 800 });
      await page.keyboard.press('Escape');
    }
  });
});
