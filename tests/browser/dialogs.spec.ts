import type { Locator, Page } from '@playwright/test';
import { t as debrief } from '#words/debrief.ts';
import { t as replay } from '#words/replay.ts';
import { t } from '#words/words.ts';
import { gameWith } from '../table/endedGames.ts';
import { openEnded } from './opened.ts';
import { begin, beginTraining, button, cardOf, leastAnswers, playUntil } from './play.ts';
import { expect, test } from './quiet.ts';

const dialogs = (page: Page) => page.getByRole('dialog').or(page.getByRole('alertdialog'));

/** Its head has the focus, with a name, or else a listener would not know that it has opened. */
async function isHeard(page: Page): Promise<void> {
  const head = dialogs(page).locator(':scope > [role=group]');
  await expect(head).toBeFocused();
  await expect(head).toHaveAccessibleName(/./);
  await expect(head).toHaveAccessibleDescription(/./);
  await expect(dialogs(page)).toHaveAccessibleName(/./);
}

/** Opens a dialog by key from each control, closes it by Escape, and looks where the focus is then. */
async function leadBack(page: Page, openers: readonly Locator[]): Promise<void> {
  for (const opener of openers) {
    await opener.press('Enter');
    await expect(dialogs(page)).toHaveCount(1);
    await isHeard(page);
    await page.keyboard.press('Escape');
    await expect(dialogs(page)).toHaveCount(0);
    await expect(opener).toBeFocused();
  }
}

/** The same for each entry of the menu, which is gone by then: the focus is where the menu was opened. */
async function leadBackToMenu(page: Page, entries: readonly string[]): Promise<void> {
  const menu = button(page, t('table:menu'));
  for (const entry of entries) {
    await menu.press('Enter');
    await dialogs(page).getByRole('button', { name: entry, exact: true }).press('Enter');
    await expect(dialogs(page)).toHaveCount(1);
    await expect(dialogs(page)).not.toHaveAccessibleName(t('table:menu'));
    await isHeard(page);
    await page.keyboard.press('Escape');
    await expect(dialogs(page)).toHaveCount(0);
    await expect(menu).toBeFocused();
  }
}

const MENU = ['text', 'brief', 'help', 'settings', 'games', 'leave'] as const;

test('every dialog is closed by Escape, and the focus is back where it was opened', async ({
  page,
}) => {
  await page.goto('./');
  await leadBack(page, [button(page, t('title:games')), button(page, t('title:settings'))]);

  await beginTraining(page, 'ukraine');
  const least = leastAnswers(page);
  await playUntil(page, 'marks', least);
  await leadBack(page, [
    cardOf(page, 5),
    button(page, t('table:record')),
    button(page, t('table:menu')),
    button(page, t('table:help')),
    button(page, t('table:readText')),
    button(page, t('table:predict')),
    button(page, t('table:seal')), // not all points are marked: it asks
  ]);
  await leadBackToMenu(
    page,
    MENU.map(entry => t(`table:menu_${entry}`)),
  );
  await leadBackToMenu(page, [t('table:menu_standing'), t('table:menu_hints')]);
  await playUntil(page, 'reveal', least);
  await isHeard(page);
  await page.keyboard.press('Escape');
  await expect(dialogs(page)).toHaveCount(0);
  await expect(page.getByRole('contentinfo', { name: /./ })).toBeFocused(); // the bar says what is next
  await playUntil(page, 'turn', least);
  await leadBack(page, [cardOf(page, 5), button(page, t('table:initiative'))]);
});

test('so is every dialog of the debrief', async ({ page }) => {
  await openEnded(page, gameWith('partial'));
  const named = [
    t('table:record'),
    debrief('debrief:share'),
    replay('debrief:replay'),
    replay('debrief:again'),
  ];
  await leadBack(
    page,
    named.map(name => button(page, name)),
  );
});

test('a dialog that is closed before it was painted gives the focus back all the same', async ({
  page,
}) => {
  await begin(page, 'us');
  await playUntil(page, 'marks', leastAnswers(page));
  await cardOf(page, 4).focus();
  const closedAtOnce = page.evaluate(
    () =>
      new Promise<void>(resolve => {
        new MutationObserver((_, observer) => {
          const dialog = document.querySelector('dialog[open]:not(.left-behind)');
          if (!dialog) return;
          observer.disconnect();
          dialog.dispatchEvent(new Event('cancel', { cancelable: true })); // as Escape does
          resolve();
        }).observe(document.body, { childList: true, subtree: true, attributes: true });
      }),
  );
  await page.keyboard.press('Enter');
  await closedAtOnce;
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(cardOf(page, 4)).toBeFocused();
});

test('a key pressed before the close-up was painted counts all the same', async ({ page }) => {
  await begin(page, 'us');
  await playUntil(page, 'marks', leastAnswers(page));
  await cardOf(page, 12).focus();
  const pressedAtOnce = page.evaluate(
    () =>
      new Promise<void>(resolve => {
        new MutationObserver((_, observer) => {
          const dialog = document.querySelector('dialog[open]:not(.left-behind)');
          if (!dialog) return;
          observer.disconnect();
          dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
          resolve();
        }).observe(document.body, { childList: true, subtree: true, attributes: true });
      }),
  );
  await page.keyboard.press('Enter');
  await pressedAtOnce;
  await expect(cardOf(page, 12)).toHaveAccessibleName(new RegExp(t('table:mine_accept')));
});

test('a dialog closed by key stays a moment for readers: out of the keys’ reach, and gone when the next opens', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('./');
  const left = page.locator('dialog.left-behind');
  await button(page, t('title:settings')).press('Enter');
  await isHeard(page);
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.keyboard.press('Escape');
  await expect(button(page, t('title:settings'))).toBeFocused();
  await expect(left).toHaveCount(1); // or else Orca in Chromium says nothing of where the focus went
  await expect(left).toHaveAccessibleName(t('title:settings'));
  await page.keyboard.press('Tab');
  expect(await left.evaluate(dialog => dialog.contains(document.activeElement))).toBe(false);

  await button(page, t('title:settings')).press('Enter');
  await expect(left).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(left).toHaveCount(1);
  await page.clock.runFor(1_000);
  await expect(left).toHaveCount(0);

  await button(page, t('title:settings')).click();
  await button(page, t('common:close')).click();
  await expect(dialogs(page)).toHaveCount(0);
  await expect(left).toHaveCount(0); // with a pointer nothing is shown to have the focus
});

test('on a phone too no stop of Tab lies in a close-up that has just been closed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 }); // its pages scroll, which is a stop of Tab in Chromium
  await begin(page, 'ukraine');
  await playUntil(page, 'marks', leastAnswers(page));
  await cardOf(page, 5).press('Enter');
  await isHeard(page);
  await page.evaluate(() => void (window.setTimeout = (() => 0) as unknown as typeof setTimeout)); // it stays
  await page.keyboard.press('Escape');
  const left = page.locator('dialog.left-behind');
  await expect(left).toHaveCount(1);
  for (let stop = 0; stop < 8; stop++) {
    await page.keyboard.press('Tab');
    expect(await left.evaluate(dialog => dialog.contains(document.activeElement))).toBe(false);
  }
});
