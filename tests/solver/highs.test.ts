/** HiGHS and the solver on models of the game's size: 28 issues, linkages, lines, support at home. */
import { beforeAll, describe, expect, test } from 'vitest';
import { Solver } from '#solver/answer.ts';
import { isAcceptable, proposalOf } from '#solver/measure.ts';
import type { Model, Text } from '#solver/model.ts';
import { FULL, MINUTES } from './cases.ts';
import { Dice } from '#tournament/dice.ts';
import { loadHighs, Rows, solve, type Found, type Program } from './highs.ts';
import { DEMANDS, instance } from './instances.ts';

const EACH = FULL ? 80 : 19;
const SHARES = FULL ? 20 : 2; // of each demand: these take five programs

interface Case {
  readonly seed: number;
  readonly model: Model;
  readonly solver: Solver;
  readonly text: Text; // any
}

const casesOf = (demand: number, first: number): readonly Case[] =>
  Array.from({ length: EACH }, (_, i): Case => {
    const seed = first + i;
    const model = instance(seed, { demand });
    const dice = new Dice(seed);
    const text = model.issues.map(({ options }) => dice.int(0, options.length - 1));
    return { seed, model, solver: new Solver(model), text };
  });
const cases = Object.values(DEMANDS).flatMap((demand, i) => casesOf(demand, 1 + i * EACH));

let highs: Awaited<ReturnType<typeof loadHighs>>;
beforeAll(async () => {
  highs = await loadHighs();
}, MINUTES);

/** What HiGHS finds, and that its text is acceptable to all as the rules read it. */
function found({ model, seed }: Case, program: (rows: Rows) => Program): Found | null {
  const result = solve(highs, program(new Rows(model)));
  if (result) expect(isAcceptable(model, result.text), `seed ${seed}`).toBe(true);
  return result;
}

/** HiGHS works in floating point: whole numbers come out nearly whole. */
function same(ours: number | null, theirs: Found | null, seed: number): void {
  expect(ours === null, `seed ${seed}`).toBe(theirs === null);
  if (ours !== null && theirs) expect(ours, `seed ${seed}`).toBeCloseTo(theirs.value, 4);
}

describe(`on ${cases.length} models of 28 issues HiGHS finds`, { timeout: MINUTES }, () => {
  test('the same zones empty, and neither all nor none are', () => {
    const open = cases.filter(one => {
      const { feasible } = one.solver.ask({ type: 'feasible' });
      expect(feasible, `seed ${one.seed}`).toBe(found(one, rows => rows.feasible()) !== null);
      return feasible;
    });
    expect(open.length).toBeGreaterThan(cases.length / 2);
    expect(open.length).toBeLessThan(cases.length);
  });

  test('the same largest sum of gains', () => {
    for (const one of cases) {
      const { value } = one.solver.ask({ type: 'utilitarian' });
      same(
        value,
        found(one, rows => rows.utilitarian()),
        one.seed,
      );
    }
  });

  test('the same largest least gain', () => {
    for (const one of cases) {
      const { value } = one.solver.ask({ type: 'egalitarian' });
      same(
        value,
        found(one, rows => rows.egalitarian()),
        one.seed,
      );
    }
  });

  test('the same largest product of gains', () => {
    for (const one of cases) {
      const { value, best } = one.solver.ask({ type: 'nash' });
      const theirs = found(one, rows => rows.nash());
      const gains = theirs && proposalOf(one.model, theirs.text).gains;
      const product = gains?.reduce((of, gain) => of * gain, 1) ?? 0;
      expect(value ?? 0, `seed ${one.seed}`).toBe(product);
      if (best && !theirs) expect(value, `seed ${one.seed}`).toBe(0);
    }
  });

  test('the same best counter-offer', () => {
    for (const one of cases) {
      const { model, seed, solver, text } = one;
      const party = seed % model.parties.length;
      const { value } = solver.ask({ type: 'counterOffer', party, text, others: 'walkAway' });
      same(
        value,
        found(one, rows => rows.bestFor(party)),
        seed,
      );
    }
  });

  test('the same number of changes in the smallest repair', () => {
    for (const one of cases) {
      const { value } = one.solver.ask({ type: 'repair', text: one.text });
      same(
        value,
        found(one, rows => rows.repair(one.text)),
        one.seed,
      );
    }
  });

  test(`the same ideal gains and the same least share of them, on ${4 * SHARES} of them (80 under FULL)`, () => {
    for (const one of cases.filter((_, i) => i % EACH < SHARES)) {
      const { value, ideal } = one.solver.ask({ type: 'kalaiSmorodinsky' });
      one.model.parties.forEach((_, party) => {
        same(
          ideal?.[party] ?? null,
          found(one, rows => rows.bestFor(party)),
          one.seed,
        );
      });
      same(
        value,
        found(one, rows => rows.kalaiSmorodinsky(ideal ?? [])),
        one.seed,
      );
    }
  });
});
