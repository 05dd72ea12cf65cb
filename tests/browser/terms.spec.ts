import texts from '#data/scenarios/twenty-eight-points/texts/en.json' with { type: 'json' };
import { t } from '#words/debrief.ts';
import { gameWith } from '../table/endedGames.ts';
import { openEnded } from './opened.ts';
import { begin, button, cardOf, leastAnswers, playUntil } from './play.ts';
import { faultsOf } from './axe.ts';
import { expect, test } from './quiet.ts';

const TERM = 'Security guarantee';
const means = texts.glossary.find(({ term }) => term === TERM)?.means ?? '';

test('one press on a term tells what it means; Escape leads back into the sentence', async ({
  page,
}) => {
  await begin(page, 'ukraine');
  await playUntil(page, 'marks', leastAnswers(page));
  await cardOf(page, 5).press('Enter');
  const dialog = page.getByRole('dialog');
  const term = dialog.getByRole('button', { name: /^security guarantees$/i }).first();
  const meaning = dialog.getByRole('note').filter({ hasText: means });
  await term.press('Enter');
  await expect(meaning).toBeVisible();
  await expect(meaning).toBeFocused(); // so that it is read out
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(meaning).toHaveCount(0);
  await expect(term).toBeFocused();
  await expect(dialog).toBeVisible();

  await term.click();
  await expect(meaning).toBeVisible();
  await dialog.getByText(t('common:stanceSilent')).first().click(); // a press elsewhere
  await expect(meaning).toHaveCount(0);
  await expect(dialog).toBeVisible();
});

test('on paper a term is a word like the others', async ({ page }) => {
  await openEnded(page, gameWith('partial'));
  await page.emulateMedia({ media: 'print' });
  const term = page.getByRole('button', { name: 'settled', exact: true }).first();
  await expect(term).toBeVisible();
  await expect(button(page, t('debrief:share'))).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 800 }, hasTouch: true });

  test('a tap tells the meaning, within the window', async ({ page }) => {
    await begin(page, 'ukraine');
    await page.getByText(t('brief:layers.sources')).tap();
    const term = button(page, 'ceasefire').first();
    await term.tap();
    const box = await page.getByRole('note').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    await expect(page.getByRole('note')).toBeInViewport({ ratio: 1 });
  });
});
