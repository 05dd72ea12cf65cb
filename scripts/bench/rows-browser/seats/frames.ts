/**
 * Long frames of a slow page while four expert seats negotiate, round by round: with their worker, and beside
 * it where they have to think on the page. A frame counts whatever it is for; the details say what the
 * longest took.
 */
import type { Page } from '@playwright/test';
import { t } from '#words/words.ts';
import type { Bench } from '../../measure.ts';
import { slowed, withPage, type Pages } from '../../pages.ts';
import { watchSeats, type Watched } from '../../seats/frames.ts';

const SEED = 1;
const ROUNDS = 4; // of the full conference, from the second on: the first is played while the table is built
const REST = 3_000; // ms in which the table comes to rest

export default {
  id: 'seats-long-frames',
  unit: 'frames over 50 ms',
  goal: { p95AtMost: 0 },
  async measure(pages) {
    const own = await roundsOf(pages, true);
    const onPage = await roundsOf(pages, false);
    if (own.some(({ asked }) => asked === 0)) throw new Error('the seats did not ask their worker');
    return {
      samples: own.map(({ frames }) => frames.length),
      baseline: onPage.map(({ frames }) => frames.length),
      details: {
        acts: own.reduce((sum, { asked }) => sum + asked, 0),
        longest: longestOf(own),
        'baseline longest': longestOf(onPage),
      },
    };
  },
} satisfies Bench<Pages>;

const longestOf = (rounds: readonly Watched[]): number =>
  Math.max(0, ...rounds.flatMap(({ frames }) => frames));

/** Watches rounds, each from the press that begins it to its summary. */
const roundsOf = (pages: Pages, hasWorker: boolean): Promise<readonly Watched[]> =>
  withPage(pages, async page => {
    await page.addInitScript(watchSeats, hasWorker);
    await begin(page, pages);
    const rounds: Watched[] = [];
    while (rounds.length < ROUNDS) {
      await page.getByRole('button', { name: t('caucus:goOn') }).click();
      const next = t('summary:next', { round: rounds.length + 2 });
      await page.getByRole('button', { name: next }).waitFor();
      await page.waitForTimeout(REST);
      rounds.push(await slowed(page, () => page.evaluate(name => window.watchRound(name), next)));
    }
    return rounds;
  });

async function begin(page: Page, { game }: Pages): Promise<void> {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await page.goto(game);
  await press(t('title:start'));
  await press(t('setup:preset.watch'));
  await page.getByRole('radio', { name: /^Full conference/ }).check();
  await page.getByRole('radio', { name: new RegExp(`^${t('setup:difficulty.expert')}`) }).check();
  await page.getByText(t('setup:more')).click();
  await page.getByRole('textbox', { name: t('setup:seed') }).fill(String(SEED));
  await press(t('setup:begin'));
}
