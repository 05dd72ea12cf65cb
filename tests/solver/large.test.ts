/** What must hold at the game's size, where no one can read every text. */
import { describe, expect, test } from 'vitest';
import { Solver } from '#solver/answer.ts';
import { isAcceptable, proposalOf } from '#solver/measure.ts';
import { sizeOf } from '#solver/model.ts';
import type { Question } from '#solver/question.ts';
import { distance, dominates, isAsGood, sum } from './brute.ts';
import { nearest } from './brute-frontier.ts';
import { additive } from './builders.ts';
import { FULL, MINUTES } from './cases.ts';
import { Dice } from '#tournament/dice.ts';
import { large, walk } from './large.ts';
import { reordered, withIssue } from './transform.ts';

const SEEDS = Array.from({ length: FULL ? 60 : 4 }, (_, seed) => seed + 1);
const OPTIMA = ['nash', 'egalitarian', 'kalaiSmorodinsky', 'utilitarian'] as const;

const product = (of: readonly number[]): number => of.reduce((n, gain) => n * gain, 1);

describe.each(SEEDS)('28 issues, seed %i', { timeout: MINUTES }, seed => {
  const model = large(seed);
  const solver = new Solver(model);
  const dice = new Dice(seed);
  const example = solver.ask({ type: 'feasible' }).example;
  const near = example ? walk(model, dice, example.text, 2_000) : [];

  test('no acceptable text that a long walk meets is better than the best', () => {
    const [nash, least, sums] = (['nash', 'egalitarian', 'utilitarian'] as const).map(type => {
      const { status, value } = solver.ask({ type });
      expect(status, type).toEqual({ type: 'exact' });
      return value ?? -1;
    });
    const { ideal } = solver.ask({ type: 'kalaiSmorodinsky' });
    for (const text of near) {
      const { gains } = proposalOf(model, text);
      expect(product(gains)).toBeLessThanOrEqual(nash ?? -1);
      expect(Math.min(...gains)).toBeLessThanOrEqual(least ?? -1);
      expect(sum(gains)).toBeLessThanOrEqual(sums ?? -1);
      expect(isAsGood(ideal ?? [], gains)).toBe(true);
    }
  });

  test('the frontier is an antichain of reached points, holds the solutions, and covers the walk', () => {
    const { points, texts, status } = solver.ask({ type: 'frontier', texts: true });
    expect(status).toEqual({ type: 'exact' });
    expect(points.some((a, n) => points.some((b, m) => m !== n && isAsGood(b, a)))).toBe(false);
    points.forEach((point, n) => {
      const text = texts?.[n] ?? [];
      expect(isAcceptable(model, text)).toBe(true);
      expect(proposalOf(model, text).gains).toEqual(point);
    });
    const known = new Set(points.map(point => point.join(' ')));
    for (const type of OPTIMA) {
      const { best } = solver.ask({ type });
      if (best) expect(known, type).toContain(best.gains.join(' '));
    }
    for (const text of near.slice(0, 300)) {
      const { gains } = proposalOf(model, text);
      expect(points.some(point => isAsGood(point, gains))).toBe(true);
    }
    const { ideal } = solver.ask({ type: 'kalaiSmorodinsky' });
    const most = model.parties.map((_, p) => Math.max(...points.map(point => point[p] ?? 0)));
    if (ideal) expect(ideal).toEqual(most);
    expect(points.length > 0).toBe(example !== null);
  });

  test('a text’s standing agrees with the frontier', () => {
    const { points } = solver.ask({ type: 'frontier' });
    for (const text of near.slice(0, 4)) {
      const { at, dominatedBy, surplus, toFrontier } = solver.ask({ type: 'standing', text });
      const above = points.filter(point => isAsGood(point, at.gains));
      expect(surplus).toBe(Math.max(...above.map(sum)) - sum(at.gains));
      expect(dominatedBy !== null).toBe(points.some(point => dominates(point, at.gains)));
      expect(toFrontier).toBeCloseTo(nearest(at.gains, points) ?? NaN, 9);
      const { swaps } = solver.ask({ type: 'swaps', text });
      for (const { changes, gains } of swaps) {
        const after = [...text];
        for (const { issue, to } of changes) after[issue] = to;
        expect(isAcceptable(model, after)).toBe(true);
        expect(dominates(gains, gains.map(() => 0))).toBe(true); // prettier-ignore
      }
      if (!dominatedBy) expect(swaps).toEqual([]);
    }
  });

  test('a repair is the shorter for starting nearer, and needs none where none is needed', () => {
    const text = model.issues.map(({ options }) => dice.int(0, options.length - 1));
    const { best, value } = solver.ask({ type: 'repair', text });
    if (!best) return expect(example).toBe(null);
    expect(isAcceptable(model, best.text)).toBe(true);
    expect(value).toBe(distance(best.text, text));
    for (const other of near) expect(distance(other, text)).toBeGreaterThanOrEqual(value ?? 0);
    expect(solver.ask({ type: 'repair', text: best.text }).value).toBe(0);
    const half = text.map((option, issue) => (issue % 2 ? option : (best.text[issue] ?? 0)));
    const left = distance(best.text, half);
    expect(solver.ask({ type: 'repair', text: half }).value).toBe(left);
  });

  test('the order of the issues does not matter', () => {
    const other = new Solver(reordered(model, dice.shuffled([...model.issues.keys()])));
    for (const type of OPTIMA) {
      const [one, two] = [solver.ask({ type }), other.ask({ type })];
      expect(two.value === null, type).toBe(one.value === null);
      expect(two.value ?? 0, type).toBeCloseTo(one.value ?? 0, 9);
      expect(two.ties, type).toEqual(one.ties);
    }
    expect(other.ask({ type: 'frontier' }).points).toEqual(solver.ask({ type: 'frontier' }).points);
  });
});

describe.each(SEEDS)('22 issues, seed %i', { timeout: MINUTES }, seed => {
  const model = large(seed, 22, 1.5);
  const solver = new Solver(model);

  test('the count is the sum over an issue’s options, and the estimate is within four deviations', () => {
    const issue = new Dice(seed).int(0, model.issues.length - 1);
    const parts = model.issues[issue]?.options.map((_, option) => {
      const part = new Solver(withIssue(model, issue, [option])).ask({ type: 'count' });
      expect(part.status, `option ${option}`).toEqual({ type: 'exact' });
      return part.count ?? NaN;
    });
    const truth = sum(parts ?? []);
    expect(truth > 0).toBe(solver.ask({ type: 'feasible' }).feasible);
    expect(solver.ask({ type: 'count' }).count).toBe(truth);
    const { count, status } = solver.ask({ type: 'estimate', seed });
    if (status.type !== 'estimate') return expect(count).toBe(truth);
    const deviation = (status.high - status.low) / 2 / 1.96;
    expect(Math.abs((count ?? NaN) - truth)).toBeLessThanOrEqual(4 * deviation);
  });
});

describe.each(SEEDS)('28 issues with an empty zone, seed %i', { timeout: MINUTES }, seed => {
  const model = large(seed, 28, 2.5);
  const { empty, sets, complete, openings, cheapest } = new Solver(model).ask({ type: 'blockers' });

  /** Whether there is a text without the constraints of a set, or with those of the set alone. */
  const isOpen = (set: (typeof sets)[number], kept: boolean): boolean => {
    const names = new Set(set.map(constraint => JSON.stringify(constraint)));
    const has = (constraint: object): boolean => names.has(JSON.stringify(constraint)) === kept;
    const solver = new Solver({
      ...model,
      parties: model.parties.map((party, p) =>
        has({ type: 'walkAway', party: p }) ? party : { ...party, walkAway: -1e6 },
      ),
      lines: model.lines.filter((_, line) => has({ type: 'line', line })),
    });
    return solver.ask({ type: 'feasible' }).feasible ?? true;
  };

  test('a blocking set is infeasible, and feasible without any one of its constraints', () => {
    if (!empty) return expect(sets).toEqual([]);
    expect(sets.length).toBeGreaterThan(0);
    for (const set of sets.slice(0, 8)) {
      expect(isOpen(set, true)).toBe(false);
      for (const one of set) expect(isOpen(set.filter(other => other !== one), true)).toBe(true); // prettier-ignore
    }
  });

  test('an opening opens the zone alone; so does the cheapest way out, and no part of it', () => {
    for (const one of openings) expect(isOpen([one], false)).toBe(true);
    if (!empty) return expect(cheapest).toBe(null);
    const aside = cheapest?.set ?? [];
    expect(isOpen(aside, false)).toBe(true);
    for (const one of aside) expect(isOpen(aside.filter(other => other !== one), false)).toBe(false); // prettier-ignore
    if (complete) for (const set of sets) expect(set.some(c => aside.some(a => JSON.stringify(a) === JSON.stringify(c)))).toBe(true); // prettier-ignore
  });
});

describe('60 issues', { timeout: MINUTES }, () => {
  const model = large(1, 60, 0.9);
  const text = model.issues.map(() => 0);
  const questions: readonly Question[] = [
    { type: 'feasible' },
    ...OPTIMA.map(type => ({ type })),
    { type: 'counterOffer', party: 0, text, others: 'walkAway' },
    { type: 'repair', text },
    { type: 'frontier' },
    { type: 'projection', parties: [0, 3] },
    { type: 'standing', text },
    { type: 'swaps', text },
    { type: 'count' },
    { type: 'estimate' },
    { type: 'blockers' },
    { type: 'robustness', finding: { type: 'zoneOpen' }, recodings: 5 },
  ];
  const caps = { nodes: 3, states: 2_000, arcs: 20_000, samples: 500, checks: 20 };

  test.each(questions)('beyond its caps, $type ends within them and says so', question => {
    const { status, effort } = new Solver(model, caps).ask(question);
    if (status.type !== 'exact')
      expect(status.low ?? 0).toBeLessThanOrEqual(status.high ?? Infinity);
    expect(effort.checks).toBeLessThanOrEqual(caps.checks);
    expect(effort.arcs).toBeLessThanOrEqual(caps.arcs);
  });

  test('the frontier is beyond them, and the count becomes an estimate', () => {
    const solver = new Solver(model, caps);
    expect(solver.ask({ type: 'frontier' }).status.type).toBe('bound');
    expect(solver.ask({ type: 'count' }).status.type).toBe('estimate');
  });

  test('bounds hold what a long walk meets', () => {
    const solver = new Solver(model, caps);
    const start = new Solver(model).ask({ type: 'feasible' }).example?.text ?? [];
    const gains = walk(model, new Dice(60), start, 1_000).map(t => proposalOf(model, t).gains);
    expect(gains.length).toBeGreaterThan(0);
    const measures = {
      nash: product,
      egalitarian: (of: readonly number[]) => Math.min(...of),
      utilitarian: sum,
    };
    for (const type of ['nash', 'egalitarian', 'utilitarian'] as const) {
      const { status, value } = solver.ask({ type });
      const high = status.type === 'exact' ? (value ?? -1) : (status.high ?? Infinity);
      for (const of of gains) expect(measures[type](of), type).toBeLessThanOrEqual(high);
    }
  });

  test('worths of 100 do not overflow: what is best for all is found and counted', () => {
    const issue = [-100, 100];
    const all = additive(
      'all agree',
      [0, 1, 2, 3].map(() => Array<number[]>(60).fill(issue)),
      [0, 1, 2, 3].map(() => -6_000),
    );
    const solver = new Solver(all);
    for (const type of OPTIMA) {
      const { best, ties, status } = solver.ask({ type });
      expect(best?.gains, type).toEqual([12_000, 12_000, 12_000, 12_000]);
      expect({ ties, status }, type).toEqual({ ties: { texts: 1 }, status: { type: 'exact' } });
    }
    expect(solver.ask({ type: 'nash' }).value).toBeCloseTo(12_000 ** 4, -2);
    expect(solver.ask({ type: 'frontier' }).points).toEqual([[12_000, 12_000, 12_000, 12_000]]);
    expect(sizeOf(all)).toBe(2 ** 60);
    expect(solver.ask({ type: 'count' }).count).toBe(2 ** 60);
  });
});
