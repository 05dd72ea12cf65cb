import texts from '#data/scenarios/twenty-eight-points/texts/en.json' with { type: 'json' };
import type { Locator, Page } from '@playwright/test';
import { t } from '#words/words.ts';
import { jumpTo } from './keys.ts';
import { begin, button, cardOf, leastAnswers, playUntil } from './play.ts';
import { expect, test } from './quiet.ts';

const { map } = texts;

const accepted = new RegExp(t('table:mine_accept'));
const dialog = (page: Page) => page.getByRole('dialog');

async function setSingleKeys(page: Page, isOn: boolean): Promise<void> {
  await button(page, t('table:menu')).click();
  await button(page, t('table:menu_settings')).click();
  await page.getByRole('checkbox', { name: t('settings:singleKeys') }).setChecked(isOn);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
}

test('single keys can be switched off, do nothing while words are typed, work in every script and at once, and are undone', async ({
  page,
}) => {
  await begin(page, 'ukraine');
  await playUntil(page, 'marks', leastAnswers(page));
  const card = cardOf(page, 12);

  await setSingleKeys(page, false);
  for (const key of ['a', 'k', '/']) await card.press(key);
  await card.press('Enter');
  await expect(dialog(page)).toHaveAccessibleName(/^Point 12 of 28/); // and neither help nor the field came before
  for (const key of ['a', 'n']) await page.keyboard.press(key);
  await expect(dialog(page)).toHaveAccessibleName(/^Point 12 of 28/);
  await page.keyboard.press('Escape');
  await expect(card).toBeFocused();
  await expect(card).not.toHaveAccessibleName(accepted);

  await setSingleKeys(page, true);
  await card.press('/');
  await page.keyboard.type('kab');
  await expect(page.getByRole('textbox', { name: t('table:jumpNumber') })).toHaveValue('kab');
  await expect(dialog(page)).toHaveAccessibleName(t('table:jump'));
  await page.keyboard.press('Escape');

  const russian = (where: Locator, key: string, code: string, held = {}) =>
    where.dispatchEvent('keydown', { key, code, ...held });
  await card.focus();
  await russian(card, 'ф', 'KeyA', { ctrlKey: true });
  await russian(card, 'ф', 'KeyA', { altKey: true });
  await expect(card).not.toHaveAccessibleName(accepted);
  await russian(card, 'ф', 'KeyA');
  await expect(card).toHaveAccessibleName(accepted);
  await russian(card, 'я', 'KeyZ', { ctrlKey: true });
  await expect(card).not.toHaveAccessibleName(accepted);
  await russian(card, '.', 'Slash');
  const number = page.getByRole('textbox', { name: t('table:jumpNumber') });
  await expect(number).toBeFocused();
  await number.dispatchEvent('keydown', { key: 'è', code: 'Digit7' }); // AZERTY
  await expect(number).toHaveValue('7');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveAccessibleName(/^Point 7 of 28/);
  await russian(dialog(page), 'т', 'KeyN');
  await expect(dialog(page)).toHaveAccessibleName(/^Point 8 of 28/);
  await page.keyboard.press('Escape');
  await expect(cardOf(page, 7)).toBeFocused(); // where the number has led to

  await card.focus();
  await Promise.all(['Enter', 'n'].map(key => page.keyboard.press(key))); // one finger down before the other is up
  await expect(dialog(page)).toHaveAccessibleName(/^Point 13 of 28/);
  await page.keyboard.press('Escape');
  await expect(card).toBeFocused();

  await card.press('a');
  await cardOf(page, 22).press('a');
  await expect(cardOf(page, 22)).toHaveAccessibleName(accepted);
  await page.keyboard.press('Control+Z');
  await expect(cardOf(page, 22)).not.toHaveAccessibleName(accepted);
  await expect(card).toHaveAccessibleName(accepted);
  await page.keyboard.press('u');
  await expect(card).not.toHaveAccessibleName(accepted);

  await cardOf(page, 2).focus();
  for (const [next, answer] of [
    [5, 'r'],
    [10, 'a'],
    [22, null], // left for later
    [12, 'a'],
    [27, 'r'],
    [22, 'a'],
  ] as const) {
    await page.keyboard.press('m');
    await expect(cardOf(page, next)).toBeFocused();
    if (answer) await page.keyboard.press(answer);
  }

  await expect(cardOf(page, 21)).toHaveAccessibleName(
    /^Point 21, Territories\. Bracketed\. .*Ukraine: stated red line\. /,
  );
  await jumpTo(page, 21);
  await expect(page.getByRole('img', { name: map.about })).toBeVisible();
  await expect(page.getByText(map.caption)).toBeVisible();
  await page.getByText(t('common:mapTable')).press('Enter');
  await expect(page.getByRole('row', { name: new RegExp(map.shades.dashed.says) })).not.toHaveCount(
    0,
  );
});
