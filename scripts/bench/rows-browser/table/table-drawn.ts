/** From the last press of the brief to a drawn table, beside a bare scene from its navigation. */
import type { Bench } from '../../measure.ts';
import { openBare, openTable, withPage, type Pages } from '../../pages.ts';

const ROUNDS = 7;

export default {
  id: 'table-drawn',
  unit: 'ms',
  goal: { atMost: 1500 },
  async measure(pages) {
    const samples: number[] = [];
    const baseline: number[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      samples.push(await withPage(pages, page => openTable(page, pages)));
      baseline.push(await withPage(pages, page => openBare(page, pages)));
    }
    return { samples, baseline };
  },
} satisfies Bench<Pages>;
