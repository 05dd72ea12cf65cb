import type { Page } from '@playwright/test';
import { t as reading } from '#words/reading.ts';
import { t } from '#words/words.ts';
import { reloadKept } from './kept.ts';
import {
  asked,
  begin,
  button,
  cardOf,
  heardAnswers,
  leastAnswers,
  playUntil,
  type Asked,
  wayBack,
} from './play.ts';
import { expect, test } from './quiet.ts';

/** Reloads, presses Continue, and waits until what was asked for is asked for again. */
async function reload(page: Page, expected: Asked): Promise<void> {
  await reloadKept(page);
  await wayBack(page).click();
  await expect.poll(() => asked(page)).toBe(expected); // a dialog comes a moment after the page
}

/** The words of the page, by which two looks at it are compared. */
const wordsOf = (page: Page): Promise<string> => page.getByRole('main').innerText();

test('each phase is there again after a reload', async ({ page }) => {
  await begin(page, 'us');
  const least = heardAnswers(page, 'a');
  const seen = new Set<Asked>();
  let marked = false;

  const again = (name: Exclude<Asked, 'debrief'>) => async () => {
    if (!seen.has(name)) {
      seen.add(name);
      const before = await wordsOf(page);
      await reload(page, name);
      await expect.poll(() => wordsOf(page)).toBe(before); // the canvas takes over from the plain table
    }
    await least[name]();
  };
  const marks = async () => {
    if (!marked) {
      marked = true;
      await cardOf(page, 12).press('a');
      await cardOf(page, 22).press('r');
      await expect(cardOf(page, 22)).toHaveAccessibleName(new RegExp(t('table:mine_reject')));
      await reload(page, 'marks');
      await expect(cardOf(page, 22)).toBeFocused();
      await expect(cardOf(page, 12)).toHaveAccessibleName(new RegExp(t('table:mine_accept')));
      await expect(cardOf(page, 22)).toHaveAccessibleName(new RegExp(t('table:mine_reject')));
      await expect(page.getByText(t('table:marked', { count: 2, total: 5 }))).toBeVisible();
    }
    await least.marks();
  };
  await playUntil(page, 'debrief', {
    ...least,
    brief: again('brief'),
    marks,
    reveal: again('reveal'),
    turn: again('turn'),
    vote: again('vote'),
    summary: again('summary'),
    signing: again('signing'),
  });
  await reload(page, 'debrief');
  expect([...seen].sort()).toEqual(['brief', 'reveal', 'signing', 'summary', 'turn', 'vote']);
});

test('a reload in a game of four draws the curtain before anything private', async ({ page }) => {
  await begin(page, 'onOneDevice');
  const least = leastAnswers(page);
  await least.curtain();
  await expect.poll(() => asked(page)).toBe('brief');
  await reload(page, 'curtain');
  expect(await page.getByRole('document').textContent()).not.toContain(t('brief:priorities'));

  await playUntil(page, 'marks', least);
  await cardOf(page, 12).press('a');
  await reload(page, 'curtain');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(cardOf(page, 12)).toHaveCount(0);
  await least.curtain();
  await expect(cardOf(page, 12)).toHaveAccessibleName(new RegExp(t('table:mine_accept')));
});

test('a name that is written from right to left turns no sentence around', async ({ page }) => {
  const name = 'שיחות (2)';
  await begin(page, 'us');
  await expect.poll(() => asked(page)).toBe('brief');
  await reloadKept(page);
  await button(page, t('title:games')).click();
  const row = page.getByRole('dialog').getByRole('listitem');
  const press = (named: string) => row.getByRole('button', { name: named }).click();
  await press(reading('reading:rename'));
  await row.getByRole('textbox').fill(name);
  await press(reading('reading:save'));
  await expect(row.locator('strong bdi')).toHaveText(name);
  await press(reading('reading:delete'));
  const asks = row.getByRole('alert');
  await expect(asks).toHaveText(reading('reading:deleteAsk', { name: `\u2068${name}\u2069` }));
});

test('games that have been deleted are no longer offered on the title', async ({ page }) => {
  await begin(page, 'us');
  await expect.poll(() => asked(page)).toBe('brief');
  await reloadKept(page);
  const goOn = wayBack(page);
  await expect(goOn).toBeVisible();
  await button(page, t('title:settings')).click();
  await button(page, t('settings:deleteAll')).click();
  await button(page, t('settings:deleteYes')).click();
  await expect(page.getByText(t('settings:deleted')).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(goOn).toHaveCount(0);
});
