/** What a page costs while nobody touches it. */
import type { Browser, Page } from '@playwright/test';
import type { Samples } from './measure.ts';
import { openBare, openTable, withPage, type Pages } from './pages.ts';

const SECONDS = 10;
const ROUNDS = 3;

interface Idle {
  readonly frames: number;
  readonly cpu: number; // % of one core, the page's renderer process
}

let measured: Promise<readonly { readonly game: Idle; readonly bare: Idle }[]> | null = null;

/** Both rows about idling come from the same visits. */
export async function idleSamples(pages: Pages, of: keyof Idle): Promise<Samples> {
  measured ??= visits(pages);
  const rounds = await measured;
  return { samples: rounds.map(r => r.game[of]), baseline: rounds.map(r => r.bare[of]) };
}

async function visits(pages: Pages) {
  const rounds = [];
  for (let i = 0; i < ROUNDS; i++)
    rounds.push({ game: await idle(pages, openTable), bare: await idle(pages, openBare) });
  return rounds;
}

const idle = (pages: Pages, open: (page: Page, pages: Pages) => Promise<number>): Promise<Idle> =>
  withPage(pages, async (page, browser) => {
    await open(page, pages);
    await page.waitForTimeout(2000); // what opening has set going comes to rest
    const before = await reading(page, browser);
    await page.waitForTimeout(SECONDS * 1000);
    const after = await reading(page, browser);
    return {
      frames: after.frames - before.frames,
      cpu: ((after.cpuTime - before.cpuTime) / SECONDS) * 100,
    };
  });

async function reading(page: Page, browser: Browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const renderers = processInfo.filter(process => process.type === 'renderer');
  return {
    frames: await page.evaluate(() => window.framesRun),
    cpuTime: renderers.reduce((seconds, process) => seconds + process.cpuTime, 0),
  };
}
