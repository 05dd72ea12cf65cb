/**
 * What comes over the wire, as small as a server can make it: for the title, and for a quick game alone
 * to its first mark. Without the fonts, as the budgets have it; the details say what these are.
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
        await go(page, { ...pages, game: small.url });
        await page.waitForTimeout(QUIET);
        return samplesOf(await filesOf(page));
      });
    } finally {
      await small.close();
    }
  },
});

export default [row('bytes-title', 60, toTitle), row('bytes-first-mark', 314, toFirstMark)];

interface File {
  readonly name: string;
  readonly bytes: number; // as the server sends it, without headers
}

/** What the page and its workers asked for, each file once; the server says how long it is. */
async function filesOf(page: Page): Promise<readonly File[]> {
  const names = await page.evaluate(() =>
    ['navigation', 'resource'].flatMap(type =>
      performance.getEntriesByType(type).map(({ name }) => name),
    ),
  );
  const own = [...new Set(names)].filter(name => name.startsWith('http'));
  return Promise.all(
    own.map(async name => {
      const head = await fetch(name, { method: 'HEAD', headers: { 'accept-encoding': 'br' } });
      return { name, bytes: Number(head.headers.get('content-length')) };
    }),
  );
}

function samplesOf(files: readonly File[]): Samples {
  const sum = (among: readonly File[]) => among.reduce((all, { bytes }) => all + bytes, 0) / KB;
  const isFont = ({ name }: File) => name.endsWith('.woff2');
  return {
    samples: [sum(files.filter(file => !isFont(file)))],
    baseline: [],
    details: { files: files.length, fonts: sum(files.filter(isFont)) },
  };
}
