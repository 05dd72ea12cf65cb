/**
 * From the press that ends the talks to the debrief, on a slow page: until its first sheets are painted, and until
 * both of its charts are. The signatures of the computer seats lie between the press and the debrief, and count.
 */
import type { Page } from '@playwright/test';
import { t } from '#words/words.ts';
import { begin, button, leastAnswers, playUntil } from '../../../../tests/browser/play.ts';
import type { Bench } from '../../measure.ts';
import { openBare, slowed, withPage, type Pages } from '../../pages.ts';

const ROUNDS = 7;
const CHARTS = 2; // ground held over the rounds, and the frontier

interface Times {
  pressed: number;
  sheets: number | null; // ms after the press
  charts: number | null;
}
declare global {
  interface Window {
    times: Times;
  }
}

let measured: Promise<readonly Times[]> | null = null;
let bare: Promise<number> | null = null;

const row = (id: string, what: 'sheets' | 'charts', atMost: number): Bench<Pages> => ({
  id,
  unit: 'ms after the last signature',
  goal: { p95AtMost: atMost },
  async measure(pages) {
    measured ??= endings(pages);
    bare ??= withPage(pages, page => openBare(page, pages));
    return {
      samples: (await measured).map(times => times[what] ?? Number.NaN),
      baseline: [await bare],
    };
  },
});

export default [
  row('debrief-painted', 'sheets', 1000),
  row('debrief-charts', 'charts', 2000),
] satisfies readonly Bench<Pages>[];

async function endings(pages: Pages): Promise<readonly Times[]> {
  const all: Times[] = [];
  for (let i = 0; i < ROUNDS; i++) all.push(await withPage(pages, page => ending(page, pages)));
  return all;
}

async function ending(page: Page, pages: Pages): Promise<Times> {
  await page.addInitScript(watchDebrief, CHARTS);
  await begin(page, 'us', undefined, pages.game);
  await playUntil(page, 'signing', leastAnswers(page));
  return slowed(page, async () => {
    await button(page, t('ratification:refuse')).click();
    await page.waitForFunction(() => window.times.charts !== null);
    return page.evaluate(() => window.times);
  });
}

/** Runs in the page, so it uses nothing from outside itself. */
function watchDebrief(charts: number): void {
  window.times = { pressed: 0, sheets: null, charts: null };
  const press = ({ timeStamp }: Event): void => {
    window.times.pressed = timeStamp;
  };
  window.addEventListener('click', press, { capture: true });
  let told = { sheets: false, charts: false };
  const painted = (what: 'sheets' | 'charts'): void => {
    if (told[what]) return;
    told = { ...told, [what]: true };
    requestAnimationFrame(() =>
      setTimeout(() => {
        window.times[what] = performance.now() - window.times.pressed;
      }),
    );
  };
  new MutationObserver(() => {
    if (document.querySelector('.debrief-sheet')) painted('sheets');
    if (document.querySelectorAll('.chart svg').length >= charts) painted('charts');
  }).observe(document, { childList: true, subtree: true });
}
