import { t } from '#words/words.ts';
import { begin, cardOf, leastAnswers, playUntil } from './play.ts';
import { expect, test } from './quiet.ts';

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
          const dialog = document.querySelector('dialog[open]');
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
          const dialog = document.querySelector('dialog[open]');
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
