/** HiGHS and the solver on models of the game's size: 28 issues, linkages, lines, support at home. */
import { beforeAll, describe, expect, test } from 'vitest';
import { Solver } from '#solver/answer.ts';
import type { Model } from '#solver/model.ts';
import { FULL, MINUTES } from './cases.ts';
import { loadHighs, Program } from './highs.ts';
import { large } from './large.ts';

/** Walk-away values from easy to hard; at 3 and above most zones are empty. */
const DEMANDS = [0.3, 0.6, 0.9, 1.6, 3];
const EACH = 16;
const FEW = FULL ? EACH : 4; // of each, for the product of gains, which takes HiGHS longest

const models = DEMANDS.flatMap(above =>
  Array.from({ length: EACH }, (_, i) => ({ above, seed: i + 1, model: large(i + 1, 28, above) })),
);

let highs: Awaited<ReturnType<typeof loadHighs>>;
beforeAll(async () => {
  highs = await loadHighs();
}, MINUTES);

const ask = (model: Model) => new Solver(model);
const zero = (model: Model) => model.issues.map(() => 0);

describe(`${models.length} models of 28 issues`, { timeout: MINUTES }, () => {
  test('HiGHS finds the same zones empty, and not all nor none are', () => {
    let open = 0;
    for (const { above, seed, model } of models) {
      const { feasible } = ask(model).ask({ type: 'feasible' });
      expect(feasible, `${seed} at ${above}`).toBe(new Program(model).feasible(highs));
      if (feasible) open++;
    }
    expect(open).toBeGreaterThan(0);
    expect(open).toBeLessThan(models.length);
  });

  test('HiGHS finds the same largest sum of gains', () => {
    for (const { above, seed, model } of models) {
      const { value } = ask(model).ask({ type: 'utilitarian' });
      same(value, new Program(model).utilitarian(highs), `${seed} at ${above}`);
    }
  });

  test('HiGHS finds the same largest least gain', () => {
    for (const { above, seed, model } of models) {
      const { value } = ask(model).ask({ type: 'egalitarian' });
      same(value, new Program(model).egalitarian(highs), `${seed} at ${above}`);
    }
  });

  test('HiGHS finds the same best counter-offer of each party', () => {
    for (const { above, seed, model } of models) {
      const party = seed % model.parties.length;
      const text = zero(model);
      const { value } = ask(model).ask({ type: 'counterOffer', party, text, others: 'walkAway' });
      same(value, new Program(model).bestFor(highs, party), `${seed} at ${above}`);
    }
  });

  test('HiGHS finds the same number of changes in the smallest repair', () => {
    for (const { above, seed, model } of models) {
      const { value } = ask(model).ask({ type: 'repair', text: zero(model) });
      same(value, new Program(model).repair(highs, zero(model)), `${seed} at ${above}`);
    }
  });

  test('HiGHS finds the same largest product of gains (20 models; all under FULL)', () => {
    for (const { above, seed, model } of models.filter(m => m.seed <= FEW)) {
      const { value } = ask(model).ask({ type: 'nash' });
      const product = new Program(model).nash(highs);
      if (product === null) expect(value ?? 0, `${seed} at ${above}`).toBe(0);
      else expect((value ?? 0) / product, `${seed} at ${above}`).toBeCloseTo(1, 5);
    }
  });
});

/** HiGHS works in floating point: whole numbers come out nearly whole. */
function same(ours: number | null, theirs: number | null, where: string): void {
  expect(ours === null, where).toBe(theirs === null);
  if (ours !== null && theirs !== null) expect(ours, where).toBeCloseTo(theirs, 4);
}
