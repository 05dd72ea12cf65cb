/**
 * Long frames of a slow page while three expert seats negotiate, from each pass or vote of the one person to
 * the next. Whatever a frame is for, it counts; so the baseline has novices, who hardly think. The details
 * say how long the longest is, and the longest where the experts think on the page.
 */
import type { Page } from '@playwright/test';
import type { Difficulty } from '#ai/character.ts';
import { t } from '#words/words.ts';
import { asked, leastAnswers } from '../../../../tests/browser/play.ts';
import type { Bench } from '../../measure.ts';
import { slowed, withPage, type Pages } from '../../pages.ts';
import { watchSeats, type Watched } from '../../seats/frames.ts';

const SEED = 28;
const TURNS = 12;
const REST = 1_000; // ms in which the page comes to rest

export default {
  id: 'seats-long-frames',
  unit: 'frames over 50 ms',
  goal: { p95AtMost: 0 },
  async measure(pages) {
    const own = await turnsOf(pages, 'expert', true);
    const beside = await turnsOf(pages, 'novice', true);
    const onPage = await turnsOf(pages, 'expert', false);
    const acts = own.reduce((sum, turn) => sum + turn.asked, 0);
    if (acts === 0) throw new Error('the seats did not ask their worker');
    return {
      samples: own.map(({ frames }) => frames.length),
      baseline: beside.map(({ frames }) => frames.length),
      details: {
        acts,
        longest: longestOf(own),
        'baseline longest': longestOf(beside),
        'longest on the page': longestOf(onPage),
      },
    };
  },
} satisfies Bench<Pages>;

const longestOf = (turns: readonly Watched[]): number =>
  Math.max(0, ...turns.flatMap(({ frames }) => frames));

/** Watches what follows the passes and votes of one person, at full length. */
const turnsOf = (pages: Pages, difficulty: Difficulty, hasWorker: boolean) =>
  withPage(pages, async (page): Promise<readonly Watched[]> => {
    await page.addInitScript(watchSeats, hasWorker);
    await begin(page, pages, difficulty);
    const least = leastAnswers(page);
    const watched: Watched[] = [];
    while (watched.length < TURNS) {
      const now = await asked(page);
      if (now === 'debrief') throw new Error('the talks ended early');
      if (now !== 'turn' && now !== 'vote') {
        await least[now]();
        continue;
      }
      const button = t(now === 'turn' ? 'table:pass' : 'caucus:voteNo');
      await page.waitForTimeout(REST);
      watched.push(
        await slowed(page, () => page.evaluate(name => window.watchAfter(name), button)),
      );
    }
    return watched;
  });

async function begin(page: Page, { game }: Pages, difficulty: Difficulty): Promise<void> {
  const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
  const choose = (name: string) =>
    page.getByRole('radio', { name: new RegExp(`^${name}`) }).check();
  await page.goto(game);
  await press(t('title:choose'));
  await press(new RegExp(`^(${t('setup:take')}|${t('setup:taken')}).*Ukraine$`));
  await choose('Full conference');
  await page.getByText(new RegExp(`^${t('setup:computers')}`)).click();
  await choose(t(`setup:difficulty.${difficulty}`));
  await page.getByText(t('setup:more')).click();
  await page.getByRole('textbox', { name: t('setup:seed') }).fill(String(SEED));
  await press(t('setup:begin'));
}
