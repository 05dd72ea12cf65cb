import type { Locator, Page } from '@playwright/test';
import { t } from '#words/words.ts';
import { begin, button, cardOf, giveReasons, leastAnswers, playUntil, signWithReasons } from './play.ts'; // prettier-ignore
import { expect, test } from './quiet.ts';
import { byTouch, drag, noteInputs, tap } from './touch.ts';

test.use({
  viewport: { width: 360, height: 800 },
  hasTouch: true,
  contextOptions: { reducedMotion: 'no-preference' },
});

test('quick talks are played from the title to the debrief with one finger', async ({ page }) => {
  await page.addInitScript(noteInputs);
  const finger = byTouch(page);
  await begin(page, 'ukraine', finger);
  const least = leastAnswers(page, finger);
  let marked = 0;
  const marks = async () => {
    if (marked === 0) {
      await dragToAccept(page, 10);
      marked += 1;
    }
    marked += await acceptTheRest(page);
    await least.marks();
  };
  const signing = () => signWithReasons(page, finger);
  await playUntil(page, 'debrief', { ...least, marks, signing });
  expect(marked).toBeGreaterThanOrEqual(14);
  expect(await page.evaluate(() => window.otherInputs)).toEqual([]);
});

const cardName = (words: string) => new RegExp(`^Point \\d+, .*${words}`);
const mine = new RegExp(t('table:mine_accept'));

/** Draws a card of the open dossier sideways, which lifts it, and down to the first of the trays. */
async function dragToAccept(page: Page, point: number): Promise<void> {
  await expect(page.locator('canvas')).toHaveCount(1);
  const card = await boxOf(cardOf(page, point));
  const bar = await boxOf(page.getByRole('contentinfo'));
  const from = { x: card.x + card.width / 4, y: card.y + card.height / 2 };
  const aside = { x: from.x + 60, y: from.y };
  await drag(page, from, aside, { x: bar.x + bar.width / 6, y: bar.y + bar.height / 2 });
  await expect(cardOf(page, point)).toHaveAccessibleName(mine);
}

async function boxOf(control: Locator) {
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  if (!box) throw new Error('there is nothing to touch');
  return box;
}

/** Dossier by dossier, each open card is tapped and accepted; how many there were. */
async function acceptTheRest(page: Page): Promise<number> {
  const dossiers = page.getByRole('navigation', { name: t('table:dossiers') });
  const due = dossiers.getByRole('button', { name: new RegExp(t('table:due')) });
  const open = page
    .getByRole('button', { name: cardName(t('table:nameAgenda')) })
    .filter({ visible: true, hasNotText: mine });
  let marked = 0;
  while ((await due.count()) > 0) {
    await tap(page, due.first());
    for (; (await open.count()) > 0; marked++) {
      await tap(page, open.first());
      const closeUp = page.getByRole('dialog');
      await tap(page, closeUp.getByRole('button', { name: t('card:accept'), exact: true }));
      await giveReasons(page, byTouch(page));
      await expect(closeUp).toHaveCount(0);
    }
  }
  return marked;
}

test('a finger drawn sideways over the page does not lead back out of the game', async ({
  page,
}) => {
  await page.goto('./');
  await expect(button(page, t('title:start'))).toBeVisible();
  await drag(page, { x: 20, y: 300 }, { x: 340, y: 300 });
  await button(page, t('title:choose')).click();
  await expect(button(page, t('setup:begin'))).toBeVisible();
});
