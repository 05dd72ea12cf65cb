import type { Page } from '@playwright/test';
import { t as reading } from '#words/reading.ts';
import { t } from '#words/words.ts';
import { reloadKept } from './kept.ts';
import { faultsOf } from './axe.ts';
import { asked, begin, button, cardOf, leastAnswers, playUntil, wayBack } from './play.ts';
import { expect, test } from './quiet.ts';

const goOn = (page: Page) => wayBack(page).click();
const says = (page: Page, why: 'open' | 'taken' | 'gone' | 'unkept') =>
  expect(page.getByRole('heading', { level: 1, name: t(`games:elsewhere.${why}`) })).toBeVisible();
const takeOver = (page: Page) => button(page, t('games:takeOver.open')).click();
const mark = (page: Page, point: number) => cardOf(page, point).press('a');
const marked = (page: Page, count: number) =>
  expect(page.getByText(t('table:marked', { count, total: 5 }), { exact: true })).toBeVisible();

test('two tabs with one game: marks, rounds, names and deletion, and no act is lost', async ({
  page: one,
  context,
}) => {
  await begin(one, 'ukraine');
  await playUntil(one, 'marks', leastAnswers(one));
  await mark(one, 12);
  await marked(one, 1);

  const two = await context.newPage();
  await two.goto('./');
  await goOn(two);
  await says(two, 'open');
  expect(await faultsOf(two)).toEqual([]);
  await mark(one, 22);
  await marked(one, 2);

  await takeOver(two);
  await marked(two, 2);
  await says(one, 'taken');
  await mark(two, 5);
  await marked(two, 3);
  await playUntil(two, 'turn', leastAnswers(two)); // the round goes on in the second tab

  await takeOver(one);
  await expect.poll(() => asked(one)).toBe('turn');
  await says(two, 'taken');
  await reloadKept(one);
  await goOn(one);
  await expect.poll(() => asked(one)).toBe('turn');

  await button(two, t('games:toTitle')).click();
  await button(two, t('title:games')).click();
  await two.getByRole('dialog').getByRole('button', { name: reading('reading:rename') }).click(); // prettier-ignore
  await two.getByRole('textbox', { name: reading('reading:newName') }).fill('Monday');
  await button(two, reading('reading:save')).click();
  await expect(two.getByRole('dialog').getByText('Monday', { exact: true })).toBeVisible();
  await button(one, t('table:pass')).click(); // kept under the new name
  await reloadKept(one);
  await goOn(one);
  await asked(one);
  await reloadKept(two);
  await button(two, t('title:games')).click();
  await expect(two.getByRole('dialog').getByText('Monday', { exact: true })).toBeVisible();

  await two.getByRole('dialog').getByRole('button', { name: reading('reading:delete') }).click(); // prettier-ignore
  await button(two, reading('reading:deleteYes')).click();
  await says(one, 'gone');
  expect(await faultsOf(one)).toEqual([]);
  await button(one, t('games:toTitle')).click();
  await goOn(one); // it is still on this page
  await says(one, 'gone');
  await button(one, t('games:takeOver.gone')).click();
  await asked(one);

  const three = await context.newPage();
  await three.goto('./');
  await goOn(three);
  await says(three, 'open');
  await one.goto('chrome://crash').catch(() => undefined);
  await takeOver(three);
  await asked(three);
});

test('acts that cannot be kept when another tab takes over are held, and can be kept beside', async ({
  page: one,
  context,
}) => {
  await begin(one, 'ukraine');
  await playUntil(one, 'marks', leastAnswers(one));
  const two = await context.newPage();
  await two.goto('./');
  await goOn(two);
  await says(two, 'open');
  await one.evaluate(() => {
    const put: unknown = Reflect.get(IDBObjectStore.prototype, 'put');
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = full;
    Object.assign(window, {
      makeRoom: () => void Object.assign(IDBObjectStore.prototype, { put }),
    });
  });
  await mark(one, 12);
  await marked(one, 1);

  await takeOver(two);
  await expect.poll(() => asked(two)).toBe('marks');
  await says(one, 'unkept');
  await expect(one.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await faultsOf(one)).toEqual([]);
  await one.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
  await button(one, t('games:takeOver.unkept')).click();
  await marked(one, 1);
  await reloadKept(one);
  await goOn(one);
  await marked(one, 1);
});
