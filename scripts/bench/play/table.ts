/** What the rows about the pointer do at the table. */
import type { Page } from '@playwright/test';
import { t } from '#words/words.ts';
import { asked, button, cardOf, leastAnswers } from '../../../tests/browser/play.ts';
import type { Pages } from '../pages.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** To the first table of a full conference, in which every point is talked about. */
export async function openConference(page: Page, { game }: Pages): Promise<void> {
  await page.goto(game);
  await button(page, t('title:choose')).click();
  await page.getByRole('radio', { name: /^Full conference/ }).check();
  await button(page, t('setup:begin')).click();
  await nextMarks(page);
}

/** Passes, votes no and goes on until marks are asked for; false where the talks are over. */
export async function nextMarks(page: Page): Promise<boolean> {
  const least = leastAnswers(page);
  for (;;) {
    const now = await asked(page);
    if (now === 'debrief' || now === 'signing') return false;
    if (now === 'marks') break;
    await least[now]();
  }
  await page.waitForFunction(() => window.drawnAt !== null);
  return true;
}

/** Seals without a mark. */
export async function sealNothing(page: Page): Promise<void> {
  const least = leastAnswers(page);
  await least.marks();
  if ((await asked(page)) === 'sealing') await least.sealing();
}

/** The middles of the cards that can be taken in the hand now, by number. */
export async function cardsOnAgenda(page: Page): Promise<ReadonlyMap<number, Spot>> {
  const found = new Map<number, Spot>();
  const open = page.getByRole('button', { name: new RegExp(t('table:nameAgenda')) });
  for (const card of await open.all()) {
    const name = (await card.textContent()) ?? '';
    const point = Number(/\d+/.exec(name)?.[0]);
    const box = await cardOf(page, point).boundingBox();
    if (box) found.set(point, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
  }
  return found;
}

const STEPS = 12; // of the pointer, each way

/** Takes what lies at a spot across the table and lets it go where it was. */
export async function dragAcross(page: Page, { x, y }: Spot): Promise<void> {
  const away = { x: x < 500 ? x + 450 : x - 450, y: y < 380 ? y + 180 : y - 180 };
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(away.x, away.y, { steps: STEPS });
  await page.mouse.move(x, y, { steps: STEPS });
  await page.mouse.up();
}
