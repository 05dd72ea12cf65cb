/**
 * One act of a computer seat on a slow machine, beside the baseline policy on the same views. Chromium slows
 * pages down, but no workers; so the worker's desk is measured in the thread of a page four times as slow,
 * and the details say what the same games take in a worker of the machine as it is.
 */
import { DIFFICULTIES, type Difficulty } from '#ai/character.ts';
import { settingOf } from '#content/setting.ts';
import type { Length } from '#engine/types.ts';
import { shippedContent } from '../../../content/read.ts';
import { median, quantile, type Bench } from '../../measure.ts';
import { openSeats, slowed, type Pages } from '../../pages.ts';
import type { Games } from '../../seats/acts.ts';

const GOALS: Record<Difficulty, number> = { novice: 10, practised: 10, expert: 50 }; // ms
const SEEDS = {
  quick: [1, 2, 3, 4, 5, 6],
  full: [1, 2],
};
const RATE_RUNS = 5;

const rowFor = (
  difficulty: Difficulty,
  length: Length,
  seeds: readonly number[],
): Bench<Pages> => ({
  id: `seats-act-${difficulty}-${length}`,
  unit: 'ms',
  goal: { p95AtMost: GOALS[difficulty] },
  measure: pages =>
    openSeats(pages, async page => {
      const choice = { length, day: '2025-12-31', brief: 'full' } as const;
      const games: Games = { setting: settingOf(shippedContent(), choice), seeds, difficulty };
      const work = async () => {
        const runs: number[] = [];
        for (let i = 0; i < RATE_RUNS; i++)
          runs.push(await page.evaluate(() => window.fixedWork()));
        return median(runs);
      };
      const free = await page.evaluate(asked => window.actsInWorker(asked), games);
      const quick = await work();
      return slowed(page, async () => {
        const rate = (await work()) / quick;
        const { own, baseline } = await page.evaluate(asked => window.actsOnPage(asked), games);
        const details = {
          acts: own.length,
          longest: Math.max(...own),
          'baseline p95': quantile(baseline, 0.95),
          'worker p95': quantile(free.own, 0.95),
          'slowed by': rate,
        };
        return { samples: own, baseline, details };
      });
    }),
});

export default DIFFICULTIES.flatMap(difficulty =>
  Object.entries(SEEDS).map(([length, seeds]) => rowFor(difficulty, length, seeds)),
);
