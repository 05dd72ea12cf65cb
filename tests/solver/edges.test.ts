/** Single rules at their edges: ties, what home bears, odd sizes. */
import { describe, expect, test } from 'vitest';
import { Solver } from '#solver/answer.ts';
import { isAcceptableTo, proposalOf } from '#solver/measure.ts';
import { additive, choice, withLine, withParty } from './builders.ts';

const MILLION = 1_000_000;

describe('which text is best', () => {
  test.each([
    // Nash: the product, then the larger sorted gains, then the lowest option.
    { type: 'nash', points: [[2, 8], [4, 4]], chosen: 1, value: 16, texts: 1 },
    { type: 'nash', points: [[0, 50], [1, 1]], chosen: 1, value: 1, texts: 1 },
    { type: 'nash', points: [[0, 3], [0, 9]], chosen: 1, value: 0, texts: 1 },
    { type: 'nash', points: [[0, 3], [3, 0]], chosen: 0, value: 0, texts: 2 },
    { type: 'nash', points: [[2, 6], [6, 2], [2, 6]], chosen: 0, value: 12, texts: 3 },
    { type: 'nash', points: [[-1, 9], [1, 1]], chosen: 1, value: 1, texts: 1 },
    { type: 'nash', points: [[-9, -9], [9, -1]], chosen: null, value: null, texts: 0 },
    // Products that differ by less than a number's precision are still compared exactly.
    { type: 'nash', points: [[3 * MILLION + 1, 3 * MILLION - 1, MILLION, MILLION], [3 * MILLION, 3 * MILLION, MILLION, MILLION]], chosen: 1, value: 9e24, texts: 1 },
    // Egalitarian: leximin.
    { type: 'egalitarian', points: [[1, 9, 1], [1, 1, 9], [1, 2, 8]], chosen: 2, value: 1, texts: 1 },
    { type: 'egalitarian', points: [[2, 5], [5, 2]], chosen: 0, value: 2, texts: 2 },
    { type: 'egalitarian', points: [[0, 0], [-1, 99]], chosen: 0, value: 0, texts: 1 },
    // Kalai-Smorodinsky: shares of the ideal gains; who cannot gain is served.
    { type: 'kalaiSmorodinsky', points: [[10, 0], [5, 1], [0, 2]], chosen: 1, value: 0.5, texts: 1 },
    { type: 'kalaiSmorodinsky', points: [[0, 5], [0, 7]], chosen: 1, value: 1, texts: 1 },
    { type: 'kalaiSmorodinsky', points: [[0, 0], [0, 0]], chosen: 0, value: 1, texts: 2 },
    { type: 'kalaiSmorodinsky', points: [[9, 1], [3, 3], [-1, 30]], chosen: 1, value: 1 / 3, texts: 1 },
    { type: 'kalaiSmorodinsky', points: [[2, 0, 3], [1, 3, 0], [2, 0, 3], [0, 6, 2]], chosen: 0, value: 0, texts: 2 },
    // Shares are fractions: these differ by 1e-10 and are still told apart.
    { type: 'kalaiSmorodinsky', points: [[99_991, 0], [0, 100_003], [58_328, 100_002], [99_990, 58_335]], chosen: 3, value: 58_335 / 100_003, texts: 1 },
    // Utilitarian: the sum, then the larger sorted gains.
    { type: 'utilitarian', points: [[9, 1], [5, 5], [1, 9]], chosen: 1, value: 10, texts: 1 },
    { type: 'utilitarian', points: [[1, 9], [9, 1], [2, 7]], chosen: 0, value: 10, texts: 2 },
  ] as const)('$type of $points is option $chosen', ({ type, points, chosen, value, texts }) => {
    const answer = new Solver(choice('choice', points)).ask({ type });
    expect(answer.best?.text ?? null).toEqual(chosen === null ? null : [chosen]);
    expect(answer.value).toEqual(value === null ? null : expect.closeTo(value, 9));
    expect(answer.ties).toEqual({ texts });
    expect(answer.status).toEqual({ type: 'exact' });
  });
}); // prettier-ignore

describe('what a party accepts', () => {
  const plain = additive('plain', [[[0, 3]], [[0, 0]]]);
  const KEPT = [0] as const; // the line asks for the other option, so this text crosses it

  test.each([
    { start: 1, bonus: 0, met: true, cost: 1, support: 0, accepts: false },
    { start: 2, bonus: 0, met: true, cost: 1, support: 1, accepts: true },
    { start: 2, bonus: 0, met: true, cost: 9, support: -7, accepts: false },
    { start: 1, bonus: 0, met: true, cost: 0, support: 1, accepts: true },
    { start: 1, bonus: 1, met: true, cost: 1, support: 1, accepts: true },
    { start: 1, bonus: 1, met: false, cost: 1, support: 0, accepts: false },
    { start: 1, bonus: 5, met: true, cost: 0, support: 1, accepts: true },
    { start: 9, bonus: 5, met: true, cost: null, support: 9, accepts: false },
  ])('support $start, bonus $bonus (met: $met), a line at $cost', row => {
    const { start, bonus, met, cost, support, accepts } = row;
    const lined = withLine(plain, 0, formulas => formulas.is(0, 1), cost);
    const holds = lined.lines[0]?.holds;
    const priorities = holds && !met ? [holds] : [];
    const model = withParty(lined, 0, { home: { start, bonus, priorities } });
    expect(proposalOf(model, KEPT)).toMatchObject({ support: [support, 1], crossed: [0] });
    expect(isAcceptableTo(model, 0, KEPT)).toBe(accepts);
    expect(isAcceptableTo(model, 1, KEPT)).toBe(true);
    expect(new Solver(model).ask({ type: 'count' }).count).toBe(accepts ? 2 : 1);
    expect(new Solver(model).ask({ type: 'count', parties: [1] }).count).toBe(2);
  });

  test.each([
    { walkAway: 1, below: 2, support: 0, swaps: 1 }, // and its priorities give nothing back
    { walkAway: 1, below: undefined, support: 2, swaps: 1 },
    { walkAway: 0, below: 2, support: 2, swaps: 1 },
  ])('walking away worth $walkAway: a text worth 0 has support $support', row => {
    const { walkAway, below, support, swaps } = row;
    const home = { start: 2, bonus: 1, priorities: [], ...(below !== undefined && { below }) };
    const model = withParty(plain, 0, { home, walkAway });
    expect(proposalOf(model, [0])).toMatchObject({ support: [support, 1] });
    expect(isAcceptableTo(model, 0, [0])).toBe(walkAway === 0);
    expect(new Solver(model).ask({ type: 'count' }).count).toBe(walkAway === 0 ? 2 : 1);
    expect(new Solver(model).ask({ type: 'swaps', text: [0], most: 3 }).swaps).toHaveLength(swaps);
  });

  test.each([
    { walkAway: 3, count: 1 },
    { walkAway: 4, count: 0 },
    { walkAway: 0, count: 2 },
    { walkAway: -MILLION, count: 2 },
  ])('walking away is worth $walkAway: $count of two texts', ({ walkAway, count }) => {
    const solver = new Solver(withParty(plain, 0, { walkAway }));
    expect(solver.ask({ type: 'count' }).count).toBe(count);
    expect(solver.ask({ type: 'feasible' }).feasible).toBe(count > 0);
  });

  test('a line that no text keeps blocks alone, at its cost', () => {
    const model = withLine(plain, 1, formulas => formulas.no);
    const { sets, openings, cheapest } = new Solver(model).ask({ type: 'blockers' });
    const line = { type: 'line', line: 0 };
    expect({ sets, openings }).toEqual({ sets: [[line]], openings: [line] });
    expect(cheapest).toEqual({ set: [line], cost: 1, proved: true });
  });

  test('a walk-away value beyond every text blocks alone, at more than all lines', () => {
    const lined = withLine(plain, 1, formulas => formulas.is(0, 1), 4);
    const model = withParty(lined, 0, { walkAway: 4 });
    const { sets, cheapest } = new Solver(model).ask({ type: 'blockers' });
    const walkAway = { type: 'walkAway', party: 0 };
    expect(sets).toContainEqual([walkAway]);
    const line = { type: 'line', line: 0 };
    expect(sets).not.toContainEqual([line]);
    expect(cheapest).toMatchObject({ set: [walkAway], cost: 5 });
  });
});

describe('odd sizes', () => {
  test('one text', () => {
    const solver = new Solver(
      additive('one text', [
        [[1], [2]],
        [[0], [5]],
      ]),
    );
    expect(solver.ask({ type: 'count' })).toMatchObject({ count: 1, of: 1 });
    expect(solver.ask({ type: 'nash' })).toMatchObject({ value: 15, best: { text: [0, 0] } });
    expect(solver.ask({ type: 'frontier' }).points).toEqual([[3, 5]]);
    expect(solver.ask({ type: 'swaps', text: [0, 0] }).swaps).toEqual([]);
  });

  test('an issue of a thousand options', () => {
    const many = Array.from({ length: 1_000 }, (_, option) => option);
    const rising = additive('many', [[many, [0, 1]], [many, [1, 0]]]); // prettier-ignore
    const solver = new Solver(rising);
    expect(solver.ask({ type: 'utilitarian' }).best?.text).toEqual([999, 0]);
    expect(solver.ask({ type: 'frontier' }).points).toEqual([[1_000, 999], [999, 1_000]]); // prettier-ignore
    expect(solver.ask({ type: 'count' }).count).toBe(2_000);
    expect(solver.ask({ type: 'repair', text: [300, 1] })).toMatchObject({ value: 0 });
  });

  test('linkages of one pair add up, whichever issue is named first', () => {
    const plain = additive('linked', [[[0, 0], [0, 0]], [[0, 0], [0, 0]]]); // prettier-ignore
    const linkages = [
      { issues: [0, 1], options: [1, 0], worth: 3 },
      { issues: [1, 0], options: [0, 1], worth: 4 },
      { issues: [1, 0], options: [1, 1], worth: 6 },
    ] as const;
    const solver = new Solver(withParty(plain, 1, { linkages }));
    expect(solver.ask({ type: 'utilitarian' })).toMatchObject({ value: 7, best: { text: [1, 0] } });
    expect(solver.ask({ type: 'projection', parties: [1, 0] }).points).toEqual([[7, 0]]);
  });
});
