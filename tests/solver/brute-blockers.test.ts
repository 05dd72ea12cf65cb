/** What stands in the way is what trying every subset of the constraints finds. */
import { describe, expect, test } from 'vitest';
import type { Constraint } from '#solver/question.ts';
import { isOpen, sum } from './brute.ts';
import { blockers, constraintsOf, costOf, isOpenUnder, nameOf } from './brute-blockers.ts';
import { cases, exact, LEAST, MINUTES, type Case } from './cases.ts';

/** Sets of constraints in words, in one order, however they were listed. */
const inWords = (sets: readonly (readonly Constraint[])[]): readonly string[] =>
  sets.map(set => set.map(nameOf).sort().join(', ')).sort();

const without = (model: Case['model'], set: readonly Constraint[]): readonly Constraint[] => {
  const names = set.map(nameOf);
  return constraintsOf(model).filter(constraint => !names.includes(nameOf(constraint)));
};

/** Instances with an empty zone, which one in three has; found once. */
function closed(): readonly Case[] {
  if (known.length === 0) {
    known.push(...[...cases(1, 3.5 * LEAST)].filter(({ model }) => !isOpen(model)));
  }
  return known;
}
const known: Case[] = [];

describe('the solver finds what trying every subset finds', { timeout: MINUTES }, () => {
  test('blockers: nothing stands in the way of an open zone', () => {
    for (const instance of cases(1, 100)) {
      const { empty, sets, openings, cheapest } = exact(instance, { type: 'blockers' });
      expect(empty, `seed ${instance.seed}`).toBe(!isOpen(instance.model));
      if (!empty) expect([sets, openings, cheapest]).toEqual([[], [], null]);
    }
  });

  test('blockers: every irreducible infeasible set, every opening, the cheapest way out', () => {
    let compared = 0;
    for (const instance of closed()) {
      const { model, seed, texts } = instance;
      const answer = exact(instance, { type: 'blockers' });
      const expected = blockers(texts);
      expect(answer.empty).toBe(true);
      if (answer.complete) expect(inWords(answer.sets), `seed ${seed}`).toEqual(inWords(expected.sets)); // prettier-ignore
      else expect(inWords(expected.sets), `seed ${seed}`).toEqual(expect.arrayContaining([...inWords(answer.sets)])); // prettier-ignore
      expect(answer.complete, `seed ${seed}: complete`).toBe(true);
      const sizes = answer.sets.map(set => set.length);
      expect(sizes, 'smallest first').toEqual(sizes.toSorted((a, b) => a - b));
      expect(inWords([answer.openings]), `seed ${seed}`).toEqual(inWords([expected.openings]));
      expect(answer.cheapest?.proved, `seed ${seed}`).toBe(true);
      expect(answer.cheapest?.cost, `seed ${seed}`).toBe(expected.cost);
      const aside = answer.cheapest?.set ?? [];
      expect(sum(aside.map(c => costOf(model, c))), `seed ${seed}`).toBe(expected.cost);
      expect(isOpenUnder(texts, without(model, aside)), `seed ${seed}`).toBe(true);
      compared++;
    }
    expect(compared).toBeGreaterThanOrEqual(LEAST);
  });

  test('blockers: a set is infeasible, and feasible without any one of its constraints', () => {
    for (const { seed, solver, texts } of closed()) {
      for (const set of solver.ask({ type: 'blockers' }).sets) {
        expect(isOpenUnder(texts, set), `seed ${seed}`).toBe(false);
        for (const one of set) {
          const rest = set.filter(other => other !== one);
          expect(isOpenUnder(texts, rest), `seed ${seed}`).toBe(true);
        }
      }
    }
  });
});
