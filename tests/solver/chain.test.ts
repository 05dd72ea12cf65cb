/**
 * Long negotiations whose lines speak of four neighbouring issues each. Their texts can be counted without
 * the solver, by remembering three options while walking along the issues.
 */
import { describe, expect, test } from 'vitest';
import { Solver } from '#solver/answer.ts';
import { Formulas } from '#solver/formula.ts';
import type { Model, ModelLine } from '#solver/model.ts';
import { holds } from './brute.ts';
import { additive } from './builders.ts';
import { MINUTES } from './cases.ts';
import { Dice } from '#tournament/dice.ts';

const NEAR = [0, 1, 2, 3] as const;

interface Chain {
  readonly model: Model;
  readonly from: ReadonlyMap<number, readonly ModelLine[]>; // by the first issue that they speak of
}

function chain(issues: number, seed: number): Chain {
  const dice = new Dice(seed + issues * 1_000);
  const formulas = new Formulas();
  const from = new Map<number, ModelLine[]>();
  const lines = dice.times(Math.floor(issues * 0.7), (number): ModelLine => {
    const first = dice.int(0, issues - NEAR.length);
    const count = dice.int(1, 2);
    const of = NEAR.map(step =>
      dice.chance(0.5)
        ? formulas.is(first + step, dice.int(0, 1))
        : formulas.not(formulas.is(first + step, dice.int(0, 1))),
    );
    const line = { id: `L${number}`, party: 0, holds: formulas.atLeast(count, of), cost: null };
    from.set(first, [...(from.get(first) ?? []), line]);
    return line;
  });
  const nothing = Array<readonly number[]>(issues).fill([0, 0]);
  return { model: { ...additive('chain', [nothing, nothing]), lines }, from };
}

/** Texts by their last three options, issue by issue. */
function countAlong({ model, from }: Chain): number {
  let ends = new Map<string, number>([['', 1]]);
  for (let issue = 0; issue < model.issues.length; issue++) {
    const next = new Map<string, number>();
    for (const [end, texts] of ends) {
      for (const option of '01') {
        const options = `${end}${option}`;
        const first = issue - options.length + 1;
        const text: number[] = [];
        for (const step of NEAR) text[first + step] = Number(options[step] ?? 0);
        const full = options.length === NEAR.length;
        if (full && from.get(first)?.some(line => !holds(line.holds, text))) continue;
        const rest = options.slice(-3);
        next.set(rest, (next.get(rest) ?? 0) + texts);
      }
    }
    ends = next;
  }
  return [...ends.values()].reduce((sum, texts) => sum + texts, 0);
}

describe('a chain of lines', { timeout: MINUTES }, () => {
  test.each([20, 60, 140, 160])('over %i issues leaves as many texts as a walk counts', n => {
    let counted = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const drawn = chain(n, seed);
      const { count, status } = new Solver(drawn.model).ask({ type: 'count' });
      if (status.type !== 'exact') continue;
      const truth = countAlong(drawn);
      expect((count ?? NaN) / (truth || 1), `seed ${seed}`).toBeCloseTo(truth ? 1 : 0, 9);
      counted++;
    }
    expect(counted).toBeGreaterThan(10);
  });
});
