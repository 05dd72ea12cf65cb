/**
 * What fifty games in one page leave behind: the heap after the fiftieth beside that after the fifth, when all
 * parts of the game have come. The baseline is the bare scene, set up and taken down as often.
 */
import type { CDPSession, Page } from '@playwright/test';
import { t } from '#words/words.ts';
import { button } from '../../../../tests/browser/play.ts';
import type { Bench } from '../../measure.ts';
import { drawn, openBare, startTalks, withPage, type Pages } from '../../pages.ts';

const SETTLED = 5; // games
const GAMES = 50;
const NO_CODE = '--js-flags=--lite-mode'; // what V8 compiles of a page that goes on is no leak
const REST = 500; // ms: timers and workers that end

export default {
  id: 'heap-growth',
  unit: '% from game 5 to game 50',
  goal: { atMost: 5 },
  async measure(pages) {
    const own = await grown(pages, async page => {
      await page.goto(pages.game);
      return async () => {
        await startTalks(page);
        await button(page, t('table:menu')).click();
        await button(page, t('table:menu_stop')).click();
      };
    });
    const bare = await grown(pages, async page => {
      await openBare(page, pages);
      return async () => {
        await page.evaluate(() => {
          window.drawnAt = null;
          window.again();
        });
        await drawn(page);
      };
    });
    return {
      samples: [own.heap],
      baseline: [bare.heap],
      details: {
        'MB after game 5': own.before.JSHeapUsedSize / 2 ** 20,
        'MB after game 50': own.after.JSHeapUsedSize / 2 ** 20,
        'nodes after game 5': own.before.Nodes,
        'nodes after game 50': own.after.Nodes,
        'listeners after game 5': own.before.JSEventListeners,
        'listeners after game 50': own.after.JSEventListeners,
      },
    };
  },
} satisfies Bench<Pages>;

/** `open` shows a page and gives what plays one game on it. */
const grown = (pages: Pages, open: (page: Page) => Promise<() => Promise<void>>) =>
  withPage(
    pages,
    async page => {
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      const play = await open(page);
      for (let game = 0; game < SETTLED; game++) await play();
      const before = await reading(page, session);
      for (let game = SETTLED; game < GAMES; game++) await play();
      const after = await reading(page, session);
      const heap = (after.JSHeapUsedSize / before.JSHeapUsedSize - 1) * 100;
      return { before, after, heap };
    },
    [NO_CODE],
  );

const READ = ['JSHeapUsedSize', 'Nodes', 'JSEventListeners'] as const;
type Reading = Readonly<Record<(typeof READ)[number], number>>;

/** After everything that can go has gone. */
async function reading(page: Page, session: CDPSession): Promise<Reading> {
  await page.waitForTimeout(REST);
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage'); // what a first pass frees may hold more
  const { metrics } = await session.send('Performance.getMetrics');
  const valueOf = (name: string) => metrics.find(metric => metric.name === name)?.value;
  return Object.fromEntries(READ.map(name => [name, valueOf(name) ?? Number.NaN])) as Reading;
}
