/** The small models of the campaign against brute force, each with all its texts read once. */
import type { AnswerTo, Question } from '#solver/question.ts';
import { Solver } from '#solver/answer.ts';
import { expect } from 'vitest';
import { enumerate, type Enumeration, type Reading } from './brute.ts';
import { Dice } from '#tournament/dice.ts';
import { small, type Small } from './small.ts';

export const FULL = process.env['FULL'] !== undefined;

/** Of each question, at least so many instances are compared. */
export const LEAST = 400;

/** A third of the zones are empty: so many seeds that `LEAST` of the others remain. */
const SEEDS = FULL ? 4_000 : 640;

/** Ends what hangs, ms. */
export const MINUTES = FULL ? 3_600_000 : 1_800_000;

export interface Case extends Small {
  readonly texts: Enumeration; // read when first asked for
  readonly solver: Solver;
  readonly dice: Dice; // for the rest of the question
}

/** Each in turn; the texts of a short campaign are kept for the next question. */
export function* cases(from = 1, count = SEEDS): Generator<Case> {
  for (let seed = from; seed < from + count; seed++) {
    const instance = small(seed);
    const { model } = instance;
    yield {
      ...instance,
      solver: new Solver(model),
      dice: new Dice(seed + 1_000_000),
      get texts() {
        const texts = kept.get(seed) ?? enumerate(model);
        kept.set(seed, texts);
        if (FULL) kept.delete(seed - 1);
        return texts;
      },
    };
  }
}

const kept = new Map<number, Enumeration>();

/** Asks, and expects the answer to be proved. */
export function exact<Q extends Question>({ solver, seed }: Case, question: Q): AnswerTo<Q> {
  const answer = solver.ask(question);
  expect(answer.status, `seed ${seed}: status of ${question.type}`).toEqual({ type: 'exact' });
  return answer;
}

/** What the answer should propose. */
export const proposed = (reading: Reading | null) =>
  reading && {
    text: reading.text,
    worths: reading.worths,
    gains: reading.gains,
    support: reading.support,
    crossed: reading.crossed,
  };

/** A text drawn at random; now and then one of the zone, if there is any. */
export function someText({ dice, model, texts }: Case): readonly number[] {
  if (texts.zone.length > 0 && dice.chance(0.3)) return dice.pick(texts.zone).text;
  return model.issues.map(issue => dice.int(0, issue.options.length - 1));
}
