/** The pointer on the drawn table: where cards are painted, the page's buttons are clear. */
import type { Locator, Page } from '@playwright/test';
import { t } from '#words/words.ts';
import { cardOf } from './play.ts';

const TRAYS = ['accept', 'amend', 'reject'] as const; // left to right over the bar
export type Tray = (typeof TRAYS)[number];

export async function centreOf(control: Locator) {
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  if (!box) throw new Error('there is nothing to point at');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, box };
}

/** A press and release where the card is painted; the page's buttons there are clear. */
export async function tapCard(page: Page, point: number): Promise<void> {
  const { x, y } = await centreOf(cardOf(page, point));
  await page.mouse.click(x, y);
}

/** Takes a card from the desk and lets it go over one of the three trays, or over the draft text. */
export async function dragCard(page: Page, point: number, to: Tray | 'draft'): Promise<void> {
  const from = await centreOf(cardOf(page, point));
  const isDraft = to === 'draft';
  const { box } = await centreOf(
    isDraft
      ? page.getByRole('complementary', { name: t('table:settledSoFar') })
      : page.getByRole('contentinfo'),
  );
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y + 20, { steps: 4 });
  const across = isDraft ? 0.5 : (TRAYS.indexOf(to) + 0.5) / TRAYS.length;
  await page.mouse.move(box.x + box.width * across, box.y + box.height / 2, { steps: 12 });
  await page.mouse.up();
}
