/**
 * The longest frame of a slow page after each act of a person in a quick game alone: its card opened, marked
 * and closed, the seal, the marks of all, votes, passes, the next round, the signature. Presses are made in
 * the page, and nothing is looked for in it meanwhile: a driver that searches a slow page makes long frames
 * of its own. The first of each kind also loads its part of the game, so it counts in the details alone.
 */
import type { Locator, Page } from '@playwright/test';
import { t } from '#words/words.ts';
import {
  asked,
  button,
  byClicks,
  cardOf,
  leastAnswers,
  type Asked,
  type Way,
} from '../../../../tests/browser/play.ts';
import { watchFrames } from '../../frames.ts';
import { quantile, type Bench } from '../../measure.ts';
import { openTable, slowed, withPage, type Pages } from '../../pages.ts';

const REST = 1_000; // ms in which the page comes to rest
const CARDS = [10, 5, 27];

export default {
  id: 'play-long-frames',
  unit: 'ms, longest of an act',
  goal: null,
  async measure(pages) {
    const first = new Map<string, number>();
    const later: { readonly kind: string; readonly longest: number }[] = [];
    await withPage(pages, async page => {
      await page.addInitScript(watchFrames);
      await openTable(page, pages);
      await playOn(page, (kind, longest) => {
        if (first.has(kind)) later.push({ kind, longest });
        else first.set(kind, longest);
      });
    });
    const samples = later.map(({ longest }) => longest);
    const longestOf = (kind: string) =>
      Math.max(0, ...later.filter(act => act.kind === kind).map(act => act.longest));
    return {
      samples,
      baseline: [],
      details: {
        acts: samples.length,
        longest: Math.max(...samples),
        p75: quantile(samples, 0.75),
        'longest at first': Math.max(...first.values()),
        ...Object.fromEntries([...first.keys()].map(kind => [kind, longestOf(kind)])),
      },
    };
  },
} satisfies Bench<Pages>;

/** To the debrief; tells of each act its kind and the longest frame after it, 0 where none is long. */
async function playOn(page: Page, tell: (kind: string, longest: number) => void): Promise<void> {
  const act = async (kind: string, control: Locator) => {
    const handle = await control.elementHandle();
    if (!handle) throw new Error(`nothing to press for: ${kind}`);
    await page.waitForTimeout(REST);
    const longest = await slowed(page, () =>
      handle.evaluate(async (element, rest) => {
        window.longFrames = [];
        (element as HTMLElement).click();
        await new Promise(resolve => setTimeout(resolve, rest));
        return Math.max(0, ...window.longFrames);
      }, REST),
    );
    tell(kind, longest);
  };
  for (const point of CARDS) {
    await cardOf(page, point).focus();
    await act('card', cardOf(page, point));
    await act('mark', button(page, t('card:reject')));
  }
  let now: Asked = 'marks';
  const way: Way = { ...byClicks, press: control => act(now, control) };
  const least = leastAnswers(page, way);
  for (now = await asked(page); now !== 'debrief'; now = await asked(page)) await least[now]();
}
