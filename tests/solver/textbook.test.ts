/** Values that the literature gives, each with its source. */
import { describe, expect, test } from 'vitest';
import { Solver } from '#solver/answer.ts';
import type { Model } from '#solver/model.ts';
import { additive, choice } from './builders.ts';

/**
 * Nash, J. F. (1950): The Bargaining Problem. Econometrica 18, p. 155-162; the table is on p. 161-162. Each
 * good as `name: worth to Bill, worth to Jack`.
 */
const BILL = { book: [2, 4], whip: [2, 2], ball: [2, 1], bat: [2, 2], box: [4, 1] } as const;
const JACK = { pen: [10, 1], toy: [4, 1], knife: [6, 2], hat: [2, 2] } as const;
const [KEPT, GIVEN] = [0, 1] as const;

/** Walking away is worth one's own goods, so that gains are those of an exchange. */
const BARTER: Model = {
  ...additive(
    'Nash 1950, barter',
    [
      [...Object.values(BILL).map(([b]) => [b, 0]), ...Object.values(JACK).map(([b]) => [0, b])],
      [
        ...Object.values(BILL).map(([, j]) => [0, j]),
        ...Object.values(JACK).map(([, j]) => [j, 0]),
      ],
    ],
    [12, 6],
  ),
  issues: [...Object.keys(BILL), ...Object.keys(JACK)].map(id => ({
    id,
    options: ['kept', 'given'],
  })),
};

describe('the barter of Bill and Jack (Nash 1950)', () => {
  const solver = new Solver(BARTER);

  test('has one Nash solution: gains of 12 and 5, a product of 60', () => {
    const { best, status, ties, value } = solver.ask({ type: 'nash' });
    expect({ gains: best?.gains, status, ties, value }).toEqual({
      gains: [12, 5],
      status: { type: 'exact' },
      ties: { texts: 1 },
      value: 60,
    });
    const given = BARTER.issues.filter((_, issue) => best?.text[issue] === GIVEN).map(i => i.id);
    expect(given).toEqual(['book', 'whip', 'ball', 'bat', 'pen', 'toy', 'knife']);
  });

  test('has seven efficient points that leave nobody worse off', () => {
    const { points } = solver.ask({ type: 'frontier' });
    expect(points).toEqual([[18, 0], [16, 2], [14, 4], [12, 5], [8, 6], [6, 7], [2, 8]]); // prettier-ignore
  });

  test('leaves much on the table where all is kept', () => {
    const kept = BARTER.issues.map(() => KEPT);
    const { at, surplus, toNash } = solver.ask({ type: 'standing', text: kept });
    expect({ gains: at.gains, surplus, toNash }).toEqual({
      gains: [0, 0],
      surplus: 18,
      toNash: 13,
    });
  });
});

/**
 * Divide the dollar between x and the other's utility of the rest, sqrt(1 - x). The product is largest at
 * x = 2/3 (Nash 1950: the first order condition); both reach the same share of their ideal 1 where
 * x^2 = 1 - x, the inverse golden ratio (Kalai and Smorodinsky 1975). Osborne and Rubinstein (1990),
 * Bargaining and Markets, chapter 2, treats the game. The grids are fine near the solution.
 */
const DOLLAR = 10_000_000;

function dollar(shares: readonly number[]): Model {
  const worth = (share: number): number => Math.round(share * DOLLAR);
  const ends = [0, ...shares, 1];
  return choice('divide the dollar', ends.map(x => [worth(x), worth(Math.sqrt(1 - x))])); // prettier-ignore
}

const grid = (from: number, to: number, parts: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, step) => (from + step) / parts);

describe('divide the dollar with one cautious party', () => {
  test('Nash gives the bold one two thirds', () => {
    const { best } = new Solver(dollar(grid(1_880, 2_120, 3_000))).ask({ type: 'nash' });
    expect(best?.worths).toEqual([6_666_667, Math.round(Math.sqrt(1 / 3) * DOLLAR)]);
  });

  test('Kalai-Smorodinsky gives both 0.618034 of the most they can get', () => {
    const near = grid(617_910, 618_140, 1_000_000);
    const { best, ideal, value } = new Solver(dollar(near)).ask({ type: 'kalaiSmorodinsky' });
    expect(ideal).toEqual([DOLLAR, DOLLAR]);
    expect(best?.worths[0]).toBe(6_180_340);
    expect(value).toBeCloseTo((Math.sqrt(5) - 1) / 2, 6);
  });
});

/**
 * Kalai, E. and Smorodinsky, M. (1975): Other Solutions to Nash's Bargaining Problem. Econometrica 43,
 * p. 513-518: the first set lies within the second, and still one party gets less by Nash. Boundary points
 * on a grid of 1/1300, of which .75, .7 and 10/13 are part.
 */
const FIRST_SET = [
  ...Array.from({ length: 66 }, (_, k) => [15 * k, 1_300 - 5 * k]), // (0, 1) to (.75, .75)
  ...Array.from({ length: 65 }, (_, k) => [980 + 5 * k, 960 - 15 * k]), // to (1, 0)
];
const SECOND_SET = Array.from({ length: 131 }, (_, k) => [10 * k, 1_300 - 3 * k]); // (0, 1) to (1, .7)

describe('the two sets of Kalai and Smorodinsky (1975)', () => {
  test.each([
    { type: 'nash', set: 'first', points: FIRST_SET, gains: [0.75, 0.75] },
    { type: 'nash', set: 'second', points: SECOND_SET, gains: [1, 0.7] },
    { type: 'kalaiSmorodinsky', set: 'first', points: FIRST_SET, gains: [0.75, 0.75] },
    { type: 'kalaiSmorodinsky', set: 'second', points: SECOND_SET, gains: [10 / 13, 10 / 13] },
  ] as const)('$type chooses $gains in the $set', ({ type, set, points, gains }) => {
    const { best, ties } = new Solver(choice(`Kalai and Smorodinsky 1975, ${set}`, points)).ask({
      type,
    });
    expect(best?.gains).toEqual(gains.map(gain => Math.round(gain * 1_300)));
    expect(ties).toEqual({ texts: 1 });
  });
});

/** A textbook count: 4! ways to give everyone one, C(7, 3) ways to share four among four. */
describe('four prizes, each worth 1 to any of four parties', () => {
  const prize = [0, 1, 2, 3];
  const solver = new Solver(
    additive(
      'four prizes',
      prize.map(party => prize.map(() => prize.map(to => (to === party ? 1 : 0)))),
    ),
  );

  test('one each is the best by every measure that is fair, in 24 ways', () => {
    for (const type of ['nash', 'egalitarian', 'utilitarian'] as const) {
      const { best, ties } = solver.ask({ type });
      expect(best?.gains, type).toEqual([1, 1, 1, 1]);
      expect(best?.text, type).toEqual([0, 1, 2, 3]);
      expect(ties, type).toEqual({ texts: 24 });
    }
    expect(solver.ask({ type: 'nash' }).value).toBe(1);
    expect(solver.ask({ type: 'kalaiSmorodinsky' })).toMatchObject({ value: 0.25, ideal: [4, 4, 4, 4] }); // prettier-ignore
  });

  test('every one of the 256 texts is acceptable and efficient: 35 points', () => {
    expect(solver.ask({ type: 'count' })).toMatchObject({ count: 256, of: 256 });
    expect(solver.ask({ type: 'frontier' }).points).toHaveLength(35);
  });
});
