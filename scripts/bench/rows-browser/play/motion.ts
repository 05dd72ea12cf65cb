/**
 * Time between two frames while cards lift off the desk under the pointer and sink back, at full speed: 60 a
 * second are 16.7 ms. The baseline is the bare scene, which always draws.
 */
import type { Page } from '@playwright/test';
import type { Bench } from '../../measure.ts';
import { openBare, openTable, withPage, type Pages } from '../../pages.ts';
import { cardsOnAgenda, type Spot } from '../../play/table.ts';

const LIFT = 100; // ms: a card is up after 90
const ROUNDS = 4;

export default {
  id: 'motion-frames',
  unit: 'ms between frames',
  goal: { atMost: 17 },
  async measure(pages) {
    const spots: Spot[] = [];
    const samples = await withPage(pages, async page => {
      await openTable(page, pages);
      spots.push(...(await cardsOnAgenda(page)).values());
      return gaps(page, spots);
    });
    const baseline = await withPage(pages, async page => {
      await openBare(page, pages);
      return gaps(page, spots);
    });
    return { samples, baseline };
  },
} satisfies Bench<Pages>;

/** Between the frames while the pointer goes from one spot to the next. */
async function gaps(page: Page, spots: readonly Spot[]): Promise<readonly number[]> {
  const listening = page.evaluateHandle(() => {
    const gaps: number[] = [];
    let last = 0;
    const frame = (now: number): void => {
      if (last > 0) gaps.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    return gaps;
  });
  for (let round = 0; round < ROUNDS; round++)
    for (const { x, y } of spots) {
      await page.mouse.move(x, y);
      await page.waitForTimeout(LIFT);
    }
  return (await listening).jsonValue();
}
