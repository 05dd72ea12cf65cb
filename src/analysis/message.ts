/** What goes to the solver's worker and comes back: plain data. */
import type { Answer, Question } from '#solver/question.ts';
import type { Basis } from './basis.ts';

/** First the model, then questions about it, one at a time. */
export type ToWorker =
  | { readonly type: 'model'; readonly basis: Basis }
  | { readonly type: 'ask'; readonly id: number; readonly question: Question };

/** `fault`: what went wrong, for whoever reads the logs; screens have words of their own. */
export type FromWorker =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly fault: string };
