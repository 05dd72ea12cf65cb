/** Which talks are played by ear: those that the game is about, and the warm-up. */
import { sayInstead, speakOf } from '#words/words.ts';
import { shippedContent } from '../content/read.ts';
import type { Talks } from './steps/step.ts';

export const SCENARIOS = ['twenty-eight-points', 'three-towns'] as const;
export type Scenario = (typeof SCENARIOS)[number];

const LOAD: Readonly<Record<Scenario, () => Promise<{ readonly play: Talks }>>> = {
  'twenty-eight-points': () => import('./steps/first/steps.ts'),
  'three-towns': () => import('./steps/warm-up/steps.ts'),
};

/** The talks of a scenario. From now on sentences speak of its parties, in its words: play them before the next. */
export async function talksOf(scenario: Scenario): Promise<Talks> {
  const { parties, words } = shippedContent(scenario);
  speakOf(parties);
  sayInstead(words ?? {});
  const { play } = await LOAD[scenario]();
  return play;
}
