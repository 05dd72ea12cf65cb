import type { Page } from '@playwright/test';
import { t } from '#words/words.ts';
import { countPresses, pressesOn } from './figures.ts';
import { asked, begin, button, cardOf, drawn, leastAnswers, playUntil } from './play.ts';
import { hold } from './presses.ts';
import { expect, test } from './quiet.ts';

const accepted = new RegExp(t('table:mine_accept'));
const marked = new RegExp(`${t('table:mine_accept')}|${t('table:mine_reject')}`);
const pointOpen = (page: Page, point: number) =>
  page.getByRole('dialog', { name: new RegExp(`^Point ${point} of 28`) });

/** Nothing is drawn until the page is told so: what is pressed meanwhile is pressed unseen. */
const holdFrames = (page: Page) =>
  page.evaluate(() => {
    const draw = window.requestAnimationFrame;
    const waiting: FrameRequestCallback[] = [];
    window.requestAnimationFrame = frame => waiting.push(frame);
    window.addEventListener('frames', () => {
      window.requestAnimationFrame = draw;
      waiting.forEach(draw);
    });
  });
const letFramesGo = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('frames')));

test('one press is one act, on the drawn table, in the close-up and by a held key', async ({
  page,
}) => {
  await begin(page, 'onOneDevice');
  await playUntil(page, 'marks', leastAnswers(page));
  await expect(page.locator('canvas')).toHaveCount(1);

  await cardOf(page, 10).dblclick({ force: true }); // opened by the first; the second marks nothing
  await expect(pointOpen(page, 10)).toBeVisible();
  await button(page, t('card:next')).click({ clickCount: 3 }); // a stepper may be pressed fast
  await expect(pointOpen(page, 13)).toBeVisible();
  await button(page, t('card:previous')).click({ clickCount: 3 });
  await expect(pointOpen(page, 10)).toBeVisible();
  await button(page, t('card:accept')).dblclick(); // what lies below is not pressed
  await expect(cardOf(page, 10)).toHaveAccessibleName(accepted);
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await cardOf(page, 5).focus();
  await hold(page, 'Enter');
  await expect(pointOpen(page, 5)).toBeVisible();
  await hold(page, 'n');
  await expect(pointOpen(page, 6)).toBeVisible();
  await page.keyboard.press('Escape');
  await cardOf(page, 5).focus();
  await hold(page, 'r');
  await expect(cardOf(page, 5)).toHaveAccessibleName(marked);
  await hold(page, 'u'); // the last mark, and not the one before
  await expect(cardOf(page, 5)).not.toHaveAccessibleName(marked);
  await expect(cardOf(page, 10)).toHaveAccessibleName(accepted);
});

test('nothing is pressed for the next seat before the screen shows it', async ({ page }) => {
  await begin(page, 'onOneDevice');
  await playUntil(page, 'turn', leastAnswers(page));
  const pass = button(page, t('table:pass'));
  const speaker = page.getByText(/^You speak for /);
  const speaks = async () => String(await speaker.textContent());
  const first = await speaks();
  const box = await pass.boundingBox();
  if (!box) throw new Error('there is nothing to press');
  const clickPass = () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);

  await holdFrames(page);
  await clickPass();
  await expect(speaker).not.toHaveText(first);
  const second = await speaks();
  await clickPass(); // a click of its own, and not counted with the one before
  await pass.focus();
  for (const key of ['Enter', ' ', 't']) await page.keyboard.press(key);
  await expect(speaker).toHaveText(second);

  await pass.dispatchEvent('click'); // as a screen reader does it: always its own
  await expect(speaker).not.toHaveText(second);
  const third = await speaks();
  await letFramesGo(page);
  await drawn(page);
  await pass.press(' ');
  await expect(speaker).not.toHaveText(third);
});

test('a package of two points takes four presses, and an amendment from its card two', async ({
  page,
}) => {
  await page.addInitScript(countPresses);
  await begin(page, 'ukraine');
  const marks = async () => {
    for (const point of [5, 10]) await cardOf(page, point).press('r');
    await button(page, t('table:seal')).click();
    await asked(page, ['sealing', 'reveal']);
  };
  const least = leastAnswers(page);
  await playUntil(page, 'turn', { ...least, marks });
  const dialog = page.getByRole('dialog', { name: t('caucus:tableTitle') });
  const sentence = dialog.locator('.talks-sentence');

  await cardOf(page, 5).press('Enter');
  let before = await pressesOn(page);
  await button(page, t('card:initiative')).click();
  await expect(sentence).toContainText(/^Point 5/);
  expect((await pressesOn(page)) - before + 1).toBe(2); // and the one that puts it forward
  await button(page, t('caucus:back')).click();
  await page.keyboard.press('Escape');

  before = await pressesOn(page);
  await button(page, t('table:initiative')).click();
  for (const point of ['5 ', '10 '])
    await dialog.getByRole('checkbox', { name: new RegExp(`^${point}`) }).click();
  await expect(sentence).toContainText('only if');
  await button(page, t('caucus:submit')).click();
  expect((await pressesOn(page)) - before).toBe(4);
  await expect(dialog).toHaveCount(0);
});
