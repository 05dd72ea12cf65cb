/** The curve of possible agreements of a recorded full game, with the start of its worker, beside an empty worker's. */
import { recorded } from '../../../../tests/engine/recorded.ts';
import type { Bench } from '../../measure.ts';
import { openSolver, type Pages } from '../../pages.ts';

const GAME = 'v3-full-1.json'; // computer seats, 28 points
const ROUNDS = 20; // each in a worker of its own

export default {
  id: 'doors-curve',
  unit: 'ms',
  goal: { p95AtMost: 1000 },
  async measure(pages) {
    const { log } = recorded(GAME);
    return openSolver(pages, async page => {
      const samples: number[] = [];
      const baseline: number[] = [];
      for (let i = 0; i < ROUNDS; i++) {
        samples.push(await page.evaluate(of => window.doorsCurve(of), log));
        baseline.push(await page.evaluate(() => window.emptyStart()));
      }
      return { samples, baseline };
    });
  },
} satisfies Bench<Pages>;
