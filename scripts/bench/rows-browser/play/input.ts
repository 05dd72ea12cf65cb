/**
 * How long a click waits while something moves, on a slow page: a card that is let go glides home for 120 ms,
 * and the menu is pressed meanwhile. Counted is the longest wait of the press, its release and the click, each
 * from when the browser had it to when the page began with it. The baseline clicks into the bare scene, which
 * draws all the time.
 */
import type { Page } from '@playwright/test';
import { t } from '#words/words.ts';
import { button } from '../../../../tests/browser/play.ts';
import type { Bench } from '../../measure.ts';
import { openBare, openTable, slowed, withPage, type Pages } from '../../pages.ts';
import { cardsOnAgenda, dragAcross, type Spot } from '../../play/table.ts';

const ROUNDS = 2; // of every card of the agenda
const REST = 500; // ms

declare global {
  interface Window {
    waited: number; // ms, the longest since the last reading
  }
}

export default {
  id: 'input-delay',
  unit: 'ms',
  goal: { p95AtMost: 100 },
  async measure(pages) {
    const samples = await withPage(pages, async page => {
      await page.addInitScript(watchInput);
      await openTable(page, pages);
      const cards = [...(await cardsOnAgenda(page)).values()];
      const menu = await middleOf(page, t('table:menu'));
      const waits: number[] = [];
      for (const card of Array.from({ length: ROUNDS }, () => cards).flat()) {
        await page.waitForTimeout(REST);
        waits.push(await slowed(page, () => waitOf(page, card, menu)));
        await button(page, t('common:close')).click();
      }
      return waits;
    });
    const baseline = await withPage(pages, async page => {
      await page.addInitScript(watchInput);
      await openBare(page, pages);
      const waits: number[] = [];
      for (let i = 0; i < samples.length; i++) {
        await page.waitForTimeout(REST);
        waits.push(await slowed(page, () => waitOf(page, { x: 100, y: 80 }, { x: 700, y: 700 })));
      }
      return waits;
    });
    return { samples, baseline };
  },
} satisfies Bench<Pages>;

/** Runs in the page, so it uses nothing from outside itself. */
function watchInput(): void {
  window.waited = 0;
  for (const type of ['pointerdown', 'pointerup', 'click'])
    window.addEventListener(
      type,
      event => {
        window.waited = Math.max(window.waited, performance.now() - event.timeStamp);
      },
      { capture: true },
    );
}

async function waitOf(page: Page, card: Spot, control: Spot): Promise<number> {
  await dragAcross(page, card);
  await page.evaluate(() => {
    window.waited = 0;
  });
  await page.mouse.click(control.x, control.y);
  return page.evaluate(() => window.waited);
}

async function middleOf(page: Page, name: string): Promise<Spot> {
  const box = await button(page, name).boundingBox();
  if (!box) throw new Error(`there is no button: ${name}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
