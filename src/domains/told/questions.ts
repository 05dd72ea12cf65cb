/** What can be asked of a whole negotiation at once, and how it is narrowed down. */
import type { QuestionType } from '#solver/question.ts';

/** In the order in which they are answered. */
export const QUESTIONS = [
  'feasible',
  'blockers',
  'count',
  'estimate',
  'nash',
  'egalitarian',
  'kalaiSmorodinsky',
  'utilitarian',
  'frontier',
  'projection',
  'standing',
  'swaps',
  'repair',
  'counterOffer',
  'robustness',
] as const satisfies readonly QuestionType[];
export type Asked = (typeof QUESTIONS)[number];

export interface Wanted {
  readonly only: readonly Asked[]; // all of them by default
  readonly party: string | null;
  readonly parties: readonly string[] | null;
  readonly text: string | null;
  readonly seed: number;
}
