/** The first talks step by step: what is pressed, what must be heard then, and in how many words at most. */
import type { Step, Talks } from '../step.ts';
import { START } from './start.ts';
import { TABLE } from './table.ts';
import { TALKS } from './talks.ts';

const STEPS: readonly Step[] = [...START, ...TABLE, ...TALKS];

/** To the second round. */
export const play: Talks = async take => {
  for (const step of STEPS) await take(step);
};
