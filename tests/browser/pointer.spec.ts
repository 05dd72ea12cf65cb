import type { Locator, Page } from '@playwright/test';
import { t } from '#words/words.ts';
import { probe } from '../../scripts/bench/probe.ts';
import { begin, button, cardOf, leastAnswers, playUntil, type Answers } from './play.ts';
import { expect, test } from './quiet.ts';

const TRAYS = ['accept', 'amend', 'reject'] as const; // left to right over the bar
type Tray = (typeof TRAYS)[number];

async function centreOf(control: Locator) {
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  if (!box) throw new Error('there is nothing to point at');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, box };
}

/** A press and release where the card is painted; the page's buttons there are clear. */
async function tapCard(page: Page, point: number): Promise<void> {
  const { x, y } = await centreOf(cardOf(page, point));
  await page.mouse.click(x, y);
}

/** Takes a card from the desk and lets it go over one of the three trays. */
async function dragCard(page: Page, point: number, tray: Tray): Promise<void> {
  const from = await centreOf(cardOf(page, point));
  const { box } = await centreOf(page.getByRole('contentinfo'));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y + 20, { steps: 4 });
  const third = (TRAYS.indexOf(tray) + 0.5) / TRAYS.length;
  await page.mouse.move(box.x + box.width * third, box.y + box.height / 2, { steps: 12 });
  await page.mouse.up();
}

test.beforeEach(({ page }) => page.addInitScript(probe));

test('quick talks are played with the pointer on the painted table', async ({ page }) => {
  await begin(page, 'ukraine');
  const least = leastAnswers(page);
  let rounds = 0;

  const marks = async () => {
    if (rounds++ > 0) return least.marks();
    await expect.poll(() => page.evaluate(() => window.drawnAt)).not.toBeNull();
    await expect(page.locator('canvas')).toHaveCount(1);

    await tapCard(page, 10);
    const closeUp = page.getByRole('dialog', { name: /^Point 10 of 28/ });
    await closeUp.getByRole('button', { name: t('card:reject') }).click();
    await expect(cardOf(page, 10)).toHaveAccessibleName(new RegExp(t('table:mine_reject')));

    await dragCard(page, 12, 'accept');
    await expect(cardOf(page, 12)).toHaveAccessibleName(new RegExp(t('table:mine_accept')));

    await dragCard(page, 27, 'reject');
    await expect(cardOf(page, 27)).toHaveAccessibleName(new RegExp(t('table:mine_reject')));

    await dragCard(page, 5, 'amend');
    const wordings = page.getByRole('dialog', { name: /^Point 5 of 28/ });
    await wordings.getByRole('radio').first().check();
    await button(page, t('card:amendConfirm')).click();
    await expect(cardOf(page, 5)).toHaveAccessibleName(new RegExp(t('table:mine_amend')));

    await dragCard(page, 22, 'accept');
    await expect(cardOf(page, 22)).toHaveAccessibleName(new RegExp(t('table:mine_accept')));
    await least.marks();
  };
  await playUntil(page, 'debrief', { ...least, marks } satisfies Answers);
});
