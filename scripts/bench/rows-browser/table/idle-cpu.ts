/** The renderer's share of a core while nothing moves, beside a bare Phaser scene. */
import { idleSamples } from '../../idle.ts';
import type { Bench } from '../../measure.ts';
import type { Pages } from '../../pages.ts';

export default {
  id: 'idle-cpu',
  unit: '% of a core',
  goal: { atMost: 1 },
  measure: pages => idleSamples(pages, 'cpu'),
} satisfies Bench<Pages>;
