/**
 * Long frames of a slow page while each of the 28 cards is dragged across the table and back, from the press to
 * the moment it lies in its place again. Counted are the frames that Chromium calls long, above 50 ms. The
 * baseline drags the rectangles of the bare scene.
 */
import type { Page } from '@playwright/test';
import { watchFrames } from '../../frames.ts';
import type { Bench } from '../../measure.ts';
import { openBare, slowed, withPage, type Pages } from '../../pages.ts';
import {
  cardsOnAgenda,
  dragAcross,
  nextMarks,
  openConference,
  sealNothing,
  type Spot,
} from '../../play/table.ts';

const CARDS = 28;
const HOME = 300; // ms until a card that is let go lies in its place

export default {
  id: 'drag-long-frames',
  unit: 'frames over 50 ms of a card',
  goal: { p95AtMost: 0 },
  async measure(pages) {
    const own = await withPage(pages, async page => {
      await page.addInitScript(watchFrames);
      await openConference(page, pages);
      const frames = new Map<number, readonly number[]>();
      for (;;) {
        const cards = await cardsOnAgenda(page);
        for (const [point, spot] of cards) frames.set(point, await framesOf(page, spot));
        if (frames.size === CARDS) return [...frames.values()];
        await sealNothing(page);
        if (!(await nextMarks(page))) throw new Error(`only ${frames.size} cards could be taken`);
      }
    });
    const bare = await withPage(pages, async page => {
      await page.addInitScript(watchFrames);
      await openBare(page, pages);
      const frames: (readonly number[])[] = [];
      for (let i = 0; i < CARDS; i++) frames.push(await framesOf(page, rectangle(i)));
      return frames;
    });
    return {
      samples: own.map(({ length }) => length),
      baseline: bare.map(({ length }) => length),
      details: {
        cards: own.length,
        longest: Math.max(0, ...own.flat()),
        'baseline longest': Math.max(0, ...bare.flat()),
      },
    };
  },
} satisfies Bench<Pages>;

/** Of the bare scene: seven in a row. */
const rectangle = (i: number): Spot => ({
  x: 102 + (i % 7) * 192,
  y: 82 + Math.floor(i / 7) * 152,
});

/** ms of each long frame while a card is dragged. */
const framesOf = (page: Page, spot: Spot): Promise<readonly number[]> =>
  slowed(page, async () => {
    await page.waitForTimeout(HOME);
    await page.evaluate(() => {
      window.longFrames = [];
    });
    await dragAcross(page, spot);
    await page.waitForTimeout(HOME);
    return page.evaluate(() => window.longFrames);
  });
