/** With too little room for a proof, an answer says so, and what it says is still true. */
import { describe, expect, test } from 'vitest';
import { Solver } from '#solver/answer.ts';
import { isAcceptable } from '#solver/measure.ts';
import { sizeOf } from '#solver/model.ts';
import type { Answer, AnswerTo, Caps, OptimumAnswer, Question, Status } from '#solver/question.ts';
import { isOpenUnder } from './brute-blockers.ts';
import { betterForAll } from './brute-frontier.ts';
import { dominates, read } from './brute.ts';
import { Dice } from '#tournament/dice.ts';
import { cases, FULL, MINUTES, someText, type Case } from './cases.ts';

/** Far too little of one thing, or a little too little. */
const TIGHT: readonly Partial<Caps>[] = [
  { nodes: 0 },
  { nodes: 2 },
  { nodes: 20 },
  { states: 0 },
  { states: 5 },
  { states: 60 },
  { arcs: 8 },
  { arcs: 25 },
  { checks: 0 },
  { checks: 3 },
  { samples: 4 },
  { nodes: 0, states: 0, arcs: 40, checks: 1, samples: 1 },
];
const SEEDS = FULL ? 500 : 20;

/** The instances, each with the true answer and those under each of the caps. */
function* capped<Q extends Question>(
  ask: (instance: Case) => Q,
  most = 6_000,
): Generator<{ instance: Case; truth: AnswerTo<Q>; answer: AnswerTo<Q>; where: string }> {
  for (const instance of cases(1, SEEDS)) {
    if (sizeOf(instance.model) > most || instance.model.parties.length > 5) continue;
    const question = ask(instance);
    const truth = instance.solver.ask(question);
    for (const caps of TIGHT) {
      const answer = new Solver(instance.model, caps).ask(question);
      yield { instance, truth, answer, where: `seed ${instance.seed}, ${JSON.stringify(caps)}` };
    }
  }
}

/** Whether the status allows the true value; where there is none, any bound does. */
function allows(status: Status, truth: number | null): boolean {
  if (status.type === 'exact' || truth === null) return true;
  return (status.low ?? -Infinity) <= truth + 1e-9 && truth - 1e-9 <= (status.high ?? Infinity);
}

/** What the text of an answer is really worth by its measure; null where that needs the ideal gains. */
function worthOfBest({ type, best, changes }: OptimumAnswer, party: number): number | null {
  const gains = best?.gains ?? [];
  switch (type) {
    case 'nash':
      return gains.reduce((product, gain) => product * gain, 1);
    case 'egalitarian':
      return Math.min(...gains);
    case 'utilitarian':
      return gains.reduce((sum, gain) => sum + gain, 0);
    case 'counterOffer':
      return gains[party] ?? null;
    case 'repair':
      return changes?.length ?? null;
    case 'kalaiSmorodinsky':
      return null;
  }
}

/** Questions by the type of their answer, for any instance. */
const OPTIMA = {
  nash: () => ({ type: 'nash' }),
  egalitarian: () => ({ type: 'egalitarian' }),
  kalaiSmorodinsky: () => ({ type: 'kalaiSmorodinsky' }),
  utilitarian: () => ({ type: 'utilitarian' }),
  counterOffer: ({ model }: Case) => ({
    type: 'counterOffer',
    party: 1,
    text: model.issues.map(() => 0),
    others: 'walkAway',
    changes: 3,
  }),
  repair: ({ model }: Case) => ({ type: 'repair', text: model.issues.map(() => 0) }),
} as const satisfies Record<OptimumAnswer['type'], (instance: Case) => Question>;

describe('an answer under tight caps', { timeout: MINUTES }, () => {
  test.each(Object.entries(OPTIMA))(
    '%s: exact only if it is the best, else the best lies within the bounds',
    (_, question) => {
      let bounded = 0;
      for (const { instance, truth, answer, where } of capped<Question>(question)) {
        if (!isOptimum(answer) || !isOptimum(truth)) throw new Error(answer.type);
        const { best, status, ties, value } = answer;
        expect(allows(status, truth.value), where).toBe(true);
        if (best) {
          expect(isAcceptable(instance.model, best.text), where).toBe(true);
          const worth = worthOfBest(answer, 1);
          if (worth !== null) expect(value, where).toBe(worth);
        }
        if (status.type !== 'exact') bounded++;
        else if (truth.value === null) expect(value, where).toBe(null);
        else expect(value, where).toBeCloseTo(truth.value, 9);
        // Ties that were counted are those of the best text by every tie-break.
        if (status.type === 'exact' && ties.texts !== null) {
          expect({ best, ties }, where).toEqual({ best: truth.best, ties: truth.ties });
        }
      }
      expect(bounded).toBeGreaterThan(0);
    },
  );

  test('feasible: yes and no are true', () => {
    let open = 0;
    for (const { instance, answer, where } of capped(() => ({ type: 'feasible' }))) {
      const { feasible, status, example } = answer;
      expect(feasible === null, where).toBe(status.type !== 'exact');
      if (feasible === null) open++;
      else expect(feasible, where).toBe(instance.texts.zone.length > 0);
      if (example) expect(isAcceptable(instance.model, example.text), where).toBe(true);
    }
    expect(open).toBeGreaterThan(0);
  });

  test('count: exact is exact, a bound holds, an estimate lies in its interval', () => {
    const seen = new Set<string>();
    for (const { instance, answer, where } of capped(() => ({ type: 'count' }))) {
      const { zone, size } = instance.texts;
      const { count, of, status } = answer;
      seen.add(status.type);
      expect(of).toBe(size);
      if (status.type === 'exact') expect(count, where).toBe(zone.length);
      if (status.type === 'bound') expect(allows(status, zone.length), where).toBe(true);
      if (status.type !== 'estimate') continue;
      expect(status.low, where).toBeGreaterThanOrEqual(0);
      expect(status.low, where).toBeLessThanOrEqual(count ?? -1);
      expect(status.high, where).toBeGreaterThanOrEqual(count ?? Infinity);
      expect(status.high, where).toBeLessThanOrEqual(of);
    }
    expect([...seen].sort()).toEqual(['bound', 'estimate', 'exact']);
  });

  test.each([{ type: 'frontier' }, { type: 'projection', parties: [0, 1] }] as const)(
    '$type: exact only if it is whole',
    question => {
      let parts = 0;
      for (const { truth, answer, where } of capped(() => question)) {
        if (answer.status.type === 'exact') expect(answer.points, where).toEqual(truth.points);
        else parts++;
      }
      expect(parts).toBeGreaterThan(0);
    },
  );

  test('standing: exact is exact, the surplus lies within the bounds', () => {
    let bounded = 0;
    const question = (instance: Case) => ({ type: 'standing', text: someText(instance) }) as const;
    for (const { instance, truth, answer, where } of capped(question)) {
      const { acceptable, dominatedBy, status } = answer;
      expect(acceptable, where).toEqual(truth.acceptable);
      if (status.type === 'exact') {
        expect({ ...answer, effort: null }, where).toEqual({ ...truth, effort: null });
      } else bounded++;
      expect(allows(status, truth.surplus), where).toBe(true);
      if (!dominatedBy) continue;
      expect(isAcceptable(instance.model, dominatedBy.text), where).toBe(true);
      expect(dominates(dominatedBy.gains, answer.at.gains), where).toBe(true);
    }
    expect(bounded).toBeGreaterThan(0);
  });

  test('swaps: each is one; none only where there is none or it says so', () => {
    let found = 0;
    const known = new Map<Case, ReadonlySet<string>>();
    const from = (instance: Case) =>
      read(instance.model, someText({ ...instance, dice: new Dice(instance.seed) }));
    const question = (instance: Case) => ({ type: 'swaps', text: from(instance).text }) as const;
    for (const { instance, answer, where } of capped(question, 1_500)) {
      const { model } = instance;
      const better =
        known.get(instance) ??
        new Set(betterForAll(model, from(instance)).map(({ text }) => text.join(' ')));
      known.set(instance, better);
      if (answer.swaps.length === 0 && answer.status.type === 'exact') {
        expect(better.size, where).toBe(0);
      }
      for (const { changes } of answer.swaps) {
        const after = [...from(instance).text];
        for (const { issue, to } of changes) after[issue] = to;
        expect(better, where).toContain(after.join(' '));
        found++;
      }
    }
    expect(found).toBeGreaterThan(0);
  });

  test('blockers: each set is infeasible, what is said to be proved is true', () => {
    let undecided = 0;
    for (const { instance, truth, answer, where } of capped(() => ({ type: 'blockers' }))) {
      const { texts } = instance;
      const { cheapest, complete, empty, openings, sets, status } = answer;
      if (empty === null) {
        expect(status.type, where).not.toBe('exact');
        undecided++;
      } else expect(empty, where).toBe(texts.zone.length === 0);
      for (const set of sets) expect(isOpenUnder(texts, set), where).toBe(false);
      if (cheapest?.proved) expect(cheapest.cost, where).toBe(truth.cheapest?.cost);
      if (empty && complete) expect(sets, where).toEqual(truth.sets);
      if (status.type === 'exact') expect(openings, where).toEqual(truth.openings);
    }
    expect(undecided).toBeGreaterThan(0);
  });

  test('robustness: what was not decided is not counted as decided', () => {
    const recodings = 4;
    const question = () =>
      ({ type: 'robustness', finding: { type: 'zoneOpen' }, recodings }) as const;
    for (const { truth, answer, where } of capped(question, 1_000)) {
      if (answer.status.type === 'bound')
        expect(allows(answer.status, truth.share), where).toBe(true); // prettier-ignore
      else if (answer.recodings === recodings) expect(answer.share, where).toBe(truth.share);
    }
  });
});

const isOptimum = (answer: Answer): answer is OptimumAnswer => answer.type in OPTIMA;
