/** Frames in ten seconds in which nothing moves, beside a bare Phaser scene. */
import { idleSamples } from '../../idle.ts';
import type { Bench } from '../../measure.ts';
import type { Pages } from '../../pages.ts';

export default {
  id: 'idle-frames',
  unit: 'frames in 10 s',
  goal: { atMost: 0 },
  measure: pages => idleSamples(pages, 'frames'),
} satisfies Bench<Pages>;
