/**
 * What comes over the wire, as small as a server can make it: for the title, and for a quick game alone
 * to its first mark. Without the fonts, as the budgets have it; the details say what these are, and what
 * headers add.
 */
import type { Page } from '@playwright/test';
import { t } from '#words/words.ts';
import { button, cardOf } from '../../../../tests/browser/play.ts';
import { DIST } from '../../../build.mjs';
import { serve } from '../../../serve.mjs';
import type { Bench, Samples } from '../../measure.ts';
import { startTalks, withPage, type Pages } from '../../pages.ts';

const KB = 1024;
const QUIET = 2_000; // ms after which nothing more is expected

const toTitle = async (page: Page, { game }: Pages): Promise<void> => {
  await page.goto(game);
  await button(page, t('title:start')).waitFor();
};

const toFirstMark = async (page: Page, pages: Pages): Promise<void> => {
  await toTitle(page, pages);
  await startTalks(page);
  await cardOf(page, 10).focus();
  await page.keyboard.press('Enter');
  await button(page, t('card:reject')).click();
};

const row = (
  id: string,
  budget: number,
  go: (page: Page, pages: Pages) => Promise<void>,
): Bench<Pages> => ({
  id,
  unit: 'KB',
  goal: { atMost: budget },
  async measure(pages) {
    const small = await serve(DIST, { quality: 11 });
    try {
      return await withPage(pages, async page => {
        const came = await files(page);
        await go(page, { ...pages, game: small.url });
        await page.waitForTimeout(QUIET);
        return samplesOf([...came.values(), ...(await workersOf(page))]);
      });
    } finally {
      await small.close();
    }
  },
});

export default [row('bytes-title', 60, toTitle), row('bytes-first-mark', 310, toFirstMark)];

interface File {
  readonly type: string;
  body: number; // bytes as they came
  all: number; // with headers
}

/** The files that a page asks for, as they come. */
async function files(page: Page): Promise<ReadonlyMap<string, File>> {
  const came = new Map<string, File>();
  const session = await page.context().newCDPSession(page);
  session.on('Network.responseReceived', ({ requestId, type, response: { encodedDataLength } }) => {
    came.set(requestId, { type, body: -encodedDataLength, all: 0 }); // until now the headers
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const file = came.get(requestId);
    if (!file) return;
    file.body += encodedDataLength;
    file.all = encodedDataLength;
  });
  await session.send('Network.enable');
  return came;
}

/** The workers' own files, which the page's session does not tell of. */
const workersOf = (page: Page): Promise<readonly File[]> =>
  page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => /worker-[^/]*\.js$/.test(name))
      .map(({ encodedBodySize, transferSize }) => ({
        type: 'Worker',
        body: encodedBodySize,
        all: transferSize,
      })),
  );

function samplesOf(all: readonly File[]): Samples {
  const sum = (which: 'body' | 'all', kind: (type: string) => boolean) =>
    all.filter(({ type }) => kind(type)).reduce((bytes, file) => bytes + file[which], 0) / KB;
  const isFont = (type: string) => type === 'Font';
  return {
    samples: [sum('body', type => !isFont(type))],
    baseline: [],
    details: {
      files: all.length,
      fonts: sum('body', isFont),
      'with headers and fonts': sum('all', () => true),
    },
  };
}
