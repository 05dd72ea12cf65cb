/** The first talks step by step: what is pressed, what must be heard then, and in how many words at most. */
import { START } from './start.ts';
import type { Step } from './step.ts';
import { TABLE } from './table.ts';
import { TALKS } from './talks.ts';

export const STEPS: readonly Step[] = [...START, ...TABLE, ...TALKS];
