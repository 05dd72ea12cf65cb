import type { Page } from '@playwright/test';
import { t } from '#words/words.ts';
import { begin, button, cardOf, leastAnswers, playUntil, signWithReasons } from './play.ts';
import { expect, test } from './quiet.ts';

/** Quick talks to the debrief on the plain table, with every mark made in the close-up. */
async function playPlainly(page: Page): Promise<void> {
  const least = leastAnswers(page);
  let rounds = 0;
  const marks = async () => {
    await expect(page.locator('canvas')).toHaveCount(0);
    if (rounds++ === 0) {
      for (const point of [12, 22]) {
        await cardOf(page, point).click();
        await page
          .getByRole('dialog')
          .getByRole('button', { name: t('card:accept') })
          .click();
        await expect(cardOf(page, point)).toHaveAccessibleName(new RegExp(t('table:mine_accept')));
      }
    }
    await least.marks();
  };
  await playUntil(page, 'debrief', { ...least, marks, signing: () => signWithReasons(page) });
}

test('the plain table of a browser that cannot draw is enough for a whole game', async ({
  page,
}) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await begin(page, 'ukraine');
  await playPlainly(page);
});

test('so is the plain table of the settings', async ({ page }) => {
  test.skip(process.env['FULL'] !== '1', 'two whole games of it are enough for every run');
  await page.goto('./');
  await button(page, t('title:settings')).click();
  await page.getByRole('checkbox', { name: t('settings:plainTable') }).check();
  await begin(page, 'ukraine');
  await playPlainly(page);
});

test('so is a table whose canvas is taken away in the middle of the talks', async ({ page }) => {
  await begin(page, 'ukraine');
  await playUntil(page, 'marks', leastAnswers(page));
  const face = cardOf(page, 12).getByText('12', { exact: true }); // painted, as long as there is a canvas
  await expect(face).toBeHidden();
  await page.locator('canvas').evaluate(canvas => canvas.remove());
  await expect(face).toBeVisible();
  await playPlainly(page);
});
