/** The answers do not depend on how a negotiation is told: the order of its parts, doubles, what is empty. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Solver } from '#solver/answer.ts';
import type { Linkage, Model } from '#solver/model.ts';
import type { Question } from '#solver/question.ts';
import { FULL, MINUTES } from './cases.ts';
import { Dice } from '#tournament/dice.ts';
import { optionCounts } from './predicates.ts';
import { small } from './small.ts';
import { merged, padded, reordered, rescaled, reseated, withIssue } from './transform.ts';

const RUNS = FULL ? 1_000 : 24;

const always = (claim: (model: Model, dice: Dice) => void): void =>
  fc.assert(
    fc.property(fc.integer({ min: 100_000, max: 2 ** 30 }), seed => {
      claim(small(seed).model, new Dice(seed));
    }),
    { numRuns: RUNS, seed: 82 },
  );

const OPTIMA = ['nash', 'egalitarian', 'kalaiSmorodinsky', 'utilitarian'] as const;

/** All that the answers say of gains, whatever texts stand behind them. Gains by party in the given order. */
function essence(model: Model, order: readonly number[] = [...model.parties.keys()]): object {
  const solver = new Solver(model);
  const inOrder = (gains: readonly number[]) => order.map(party => gains[party]);
  const sorted = (gains: readonly number[] | undefined) => gains?.toSorted((a, b) => a - b);
  return {
    feasible: solver.ask({ type: 'feasible' }).feasible,
    optima: OPTIMA.map(type => {
      const { best, value } = solver.ask({ type });
      return { type, value: value === null ? null : expect.closeTo(value, 9), gains: sorted(best?.gains) }; // prettier-ignore
    }),
    points: solver
      .ask({ type: 'frontier' })
      .points.map(point => inOrder(point).join(' '))
      .sort(),
  };
}

/** Also how many texts there are and tie, and what blocks: not the same where options are doubled. */
function numbers(model: Model): object {
  const solver = new Solver(model);
  const { empty, sets, openings, cheapest } = solver.ask({ type: 'blockers' });
  return {
    count: solver.ask({ type: 'count' }).count,
    ties: OPTIMA.map(type => solver.ask({ type }).ties.texts),
    blockers: { empty, sets: sets.length, openings: openings.length, cost: cheapest?.cost },
  };
}

describe('a negotiation told otherwise has the same answers', { timeout: MINUTES }, () => {
  test('with its issues in another order', () => {
    always((model, dice) => {
      const other = reordered(model, dice.shuffled([...model.issues.keys()]));
      expect(essence(other)).toEqual(essence(model));
      expect(numbers(other)).toEqual(numbers(model));
    });
  });

  test('with its parties in another order', () => {
    always((model, dice) => {
      const order = dice.shuffled([...model.parties.keys()]);
      expect(essence(reseated(model, order))).toEqual(essence(model, order));
      expect(numbers(reseated(model, order))).toEqual(numbers(model));
    });
  });

  test('with the options of an issue in another order', () => {
    always((model, dice) => {
      const issue = dice.int(0, model.issues.length - 1);
      const options = [...Array(optionCounts(model)[issue] ?? 0).keys()];
      const other = withIssue(model, issue, dice.shuffled(options));
      expect(essence(other)).toEqual(essence(model));
      expect(numbers(other)).toEqual(numbers(model));
    });
  });

  test('with an option written twice, apart from the number of texts', () => {
    always((model, dice) => {
      const issue = dice.int(0, model.issues.length - 1);
      const options = [...Array(optionCounts(model)[issue] ?? 0).keys()];
      const twice = dice.pick(options);
      const other = withIssue(model, issue, [...options, twice]);
      expect(essence(other)).toEqual(essence(model));
      const count = (of: Model): number => new Solver(of).ask({ type: 'count' }).count ?? -1;
      expect(count(other)).toBe(count(model) + count(withIssue(model, issue, [twice])));
    });
  });

  test('with linkages worth nothing', () => {
    always((model, dice) => {
      const sizes = optionCounts(model);
      const nothing = (): Linkage => {
        const [a = 0, b = 1] = dice.shuffled([...sizes.keys()]);
        const options = [dice.int(0, (sizes[a] ?? 1) - 1), dice.int(0, (sizes[b] ?? 1) - 1)];
        return { issues: [a, b], options: [options[0] ?? 0, options[1] ?? 0], worth: 0 };
      };
      const parties = model.parties.map(party => ({
        ...party,
        linkages: [...party.linkages, ...dice.times(3, nothing)],
      }));
      expect(essence({ ...model, parties })).toEqual(essence(model));
      expect(numbers({ ...model, parties })).toEqual(numbers(model));
    });
  });

  test('with two issues and what links them made one', () => {
    always((model, dice) => {
      const linked = model.parties.flatMap(party => party.linkages);
      const [a = 0, b = 1] = dice.shuffled([...model.issues.keys()]);
      const [first, second] = linked.length > 0 ? dice.pick(linked).issues : [a, b];
      expect(essence(merged(model, first, second))).toEqual(essence(model));
      expect(numbers(merged(model, first, second))).toEqual(numbers(model));
    });
  });

  test('with 150 more issues that leave no choice, between the others', () => {
    always((model, dice) => {
      if (model.parties.length > 4) return;
      const more = padded(model, 150);
      const other = reordered(more, dice.shuffled([...more.issues.keys()]));
      expect(essence(other)).toEqual(essence(model));
      expect(numbers(other)).toEqual(numbers(model));
    });
  });

  test('in other units: the same texts, gains by the factor', () => {
    always((model, dice) => {
      const factor = dice.pick([7, 1_000, 99_991]);
      const other = model.parties.reduce((m, _, party) => rescaled(m, party, factor, 0), model);
      const [one, two] = [new Solver(model), new Solver(other)];
      for (const type of OPTIMA) {
        const [before, after] = [one.ask({ type }), two.ask({ type })];
        expect(after.best?.text, type).toEqual(before.best?.text);
        expect(after.best?.gains, type).toEqual(before.best?.gains.map(gain => gain * factor));
        expect(after.ties, type).toEqual(before.ties);
      }
      const { points } = one.ask({ type: 'frontier' });
      expect(two.ask({ type: 'frontier' }).points).toEqual(points.map(p => p.map(g => g * factor)));
      const text = model.issues.map(() => 0);
      const { surplus } = one.ask({ type: 'standing', text });
      const scaled = surplus === null ? null : surplus * factor;
      expect(two.ask({ type: 'standing', text }).surplus).toBe(scaled);
      expect(numbers(other)).toEqual(numbers(model));
    });
  });
});

describe('the same question', { timeout: MINUTES }, () => {
  const questions = (model: Model): readonly Question[] => {
    const text = model.issues.map(() => 0);
    return [
      { type: 'feasible' },
      ...OPTIMA.map(type => ({ type })),
      { type: 'counterOffer', party: 0, text, others: 'walkAway' },
      { type: 'repair', text },
      { type: 'frontier', texts: true },
      { type: 'projection', parties: [0, 1] },
      { type: 'standing', text },
      { type: 'swaps', text },
      { type: 'count' },
      { type: 'estimate', seed: 7 },
      { type: 'blockers' },
      { type: 'robustness', finding: { type: 'zoneOpen' }, recodings: 3, seed: 7 },
    ];
  };

  test('has the same bytes for an answer, whatever was asked before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 2 ** 30 }), seed => {
        const { model } = small(seed);
        const asked = questions(model);
        const bytes = (solver: Solver, all: readonly Question[]): ReadonlyMap<string, string> =>
          new Map(all.map(question => [question.type, JSON.stringify(solver.ask(question))]));
        const once = bytes(new Solver(model), asked);
        const [again, late] = [new Solver(small(seed).model), new Dice(seed).shuffled(asked)];
        const backwards = bytes(again, late);
        for (const { type } of asked) expect(backwards.get(type), type).toBe(once.get(type));
        expect(bytes(again, asked)).toEqual(once);
      }),
      { numRuns: RUNS / 2, seed: 28 },
    );
  });
});
