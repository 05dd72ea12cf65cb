/** The game's own worker on the shipped scenario, from its start to a first answer, beside the start of an empty one. */
import { fullBasis } from '#analysis/basis.ts';
import { settingOf } from '#content/setting.ts';
import { linesByDefault } from '#engine/defaults.ts';
import { shippedContent } from '../../../content/read.ts';
import type { Bench } from '../../measure.ts';
import { openSolver, type Pages } from '../../pages.ts';

const ROUNDS = 20; // each in a browser of its own

export default {
  id: 'solver-cold-start',
  unit: 'ms',
  goal: { atMost: 150 },
  async measure(pages) {
    const setting = settingOf(shippedContent(), {
      length: 'full',
      day: '2025-12-31',
      brief: 'full',
    });
    const basis = fullBasis(setting, linesByDefault(setting));
    const samples: number[] = [];
    const baseline: number[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      samples.push(await openSolver(pages, page => page.evaluate(b => window.coldStart(b), basis)));
      baseline.push(await openSolver(pages, page => page.evaluate(() => window.emptyStart())));
    }
    return { samples, baseline };
  },
} satisfies Bench<Pages>;
