/** What must hold of the answers for every negotiation, with nothing to compare them with. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Solver } from '#solver/answer.ts';
import { Formulas } from '#solver/formula.ts';
import { isAcceptableTo, proposalOf } from '#solver/measure.ts';
import { sizeOf, type Model, type Text } from '#solver/model.ts';
import { distance, dominates, isAsGood, read, sum } from './brute.ts';
import { additive, withParty } from './builders.ts';
import { FULL, MINUTES } from './cases.ts';
import { Dice } from '#tournament/dice.ts';
import { randomFormula, optionCounts } from './predicates.ts';
import { small } from './small.ts';
import { rescaled, withIssue } from './transform.ts';

const RUNS = FULL ? 1_000 : 60;

/** A small model drawn anew, a text of it, and chance for the rest. */
interface Drawn {
  readonly model: Model;
  readonly text: Text;
  readonly dice: Dice;
}

const drawn = fc.integer({ min: 100_000, max: 2 ** 30 }).map((seed): Drawn => {
  const [{ model }, dice] = [small(seed), new Dice(seed)];
  return { model, text: textOf(model, dice), dice };
});

const textOf = (model: Model, dice: Dice): Text =>
  optionCounts(model).map(size => dice.int(0, size - 1));

const always = (claim: (drawn: Drawn) => void): void =>
  fc.assert(fc.property(drawn, claim), { numRuns: RUNS, seed: 28 });

const somePartyOf = ({ model, dice }: Drawn): number => dice.int(0, model.parties.length - 1);
const someIssueOf = ({ model, dice }: Drawn): number => dice.int(0, model.issues.length - 1);

const ask = (model: Model): Solver['ask'] => {
  const solver = new Solver(model);
  return question => solver.ask(question);
};
const countOf = (model: Model): number => ask(model)({ type: 'count' }).count ?? Number.NaN;

/** One party asks so much more of every text. */
function demanding(model: Model, party: number, more: number): Model {
  const walkAway = (model.parties[party]?.walkAway ?? 0) + more;
  return withParty(model, party, { walkAway });
}

describe('the number of acceptable texts', { timeout: MINUTES }, () => {
  test('never grows when a party asks for more or states another line', () => {
    always(({ model, dice, text }) => {
      const count = countOf(model);
      const party = somePartyOf({ model, dice, text });
      expect(countOf(demanding(model, party, dice.int(1, 5)))).toBeLessThanOrEqual(count);
      const holds = randomFormula(dice, new Formulas(), optionCounts(model));
      const cost = dice.chance(0.5) ? null : dice.int(0, 3);
      const more = { ...model, lines: [...model.lines, { id: 'more', party, holds, cost }] };
      expect(countOf(more)).toBeLessThanOrEqual(count);
    });
  });

  test('is the sum over the options of any issue', () => {
    always(given => {
      const issue = someIssueOf(given);
      const { model } = given;
      const options = [...Array(optionCounts(model)[issue] ?? 0).keys()];
      const parts = options.map(option => countOf(withIssue(model, issue, [option])));
      expect(sum(parts)).toBe(countOf(model));
    });
  });

  test('is the product of the numbers of options where nothing is asked', () => {
    always(({ model }) => {
      const low = model.parties.reduce((m, _, p) => withParty(m, p, { walkAway: -1e6 }), model);
      const free = { ...low, lines: [] };
      expect(countOf(free)).toBe(sizeOf(model));
      expect(ask(free)({ type: 'count', parties: [] }).count).toBe(sizeOf(model));
    });
  });

  test('is above 0 exactly where a text is found, and the least gain is not below 0', () => {
    always(({ model }) => {
      const question = ask(model);
      const open = (question({ type: 'count' }).count ?? 0) > 0;
      expect(question({ type: 'feasible' }).feasible).toBe(open);
      const { value } = question({ type: 'egalitarian' });
      expect(value !== null && value >= 0).toBe(open);
      expect(question({ type: 'blockers' }).empty).toBe(!open);
    });
  });
});

describe('the Pareto frontier', { timeout: MINUTES }, () => {
  test('is an antichain that holds the texts of the solutions', () => {
    always(({ model }) => {
      const question = ask(model);
      const { points } = question({ type: 'frontier' });
      for (const a of points) expect(points.some(b => dominates(b, a))).toBe(false);
      const known = new Set(points.map(point => point.join(' ')));
      const types = ['nash', 'egalitarian', 'kalaiSmorodinsky', 'utilitarian'] as const;
      for (const type of types) {
        const { best } = question({ type });
        if (best) expect(known, type).toContain(best.gains.join(' '));
        else expect(points, type).toEqual([]);
      }
    });
  });

  test('has, for any acceptable text, a point as good for all', () => {
    always(({ model, dice }) => {
      const { points } = ask(model)({ type: 'frontier' });
      for (const text of dice.times(50, () => textOf(model, dice))) {
        const { acceptable, gains } = read(model, text);
        if (acceptable.every(Boolean)) expect(points.some(p => isAsGood(p, gains))).toBe(true);
      }
    });
  });

  test('loses exactly the points below when a party asks for more', () => {
    always(given => {
      const { model, dice } = given;
      const [party, more] = [somePartyOf(given), dice.int(1, 8)];
      const { points } = ask(model)({ type: 'frontier' });
      const left = points
        .map(point => point.map((gain, p) => (p === party ? gain - more : gain)))
        .filter(point => (point[party] ?? 0) >= 0);
      expect(ask(demanding(model, party, more))({ type: 'frontier' }).points).toEqual(left);
    });
  });
});

describe('a negotiation that is the same from both sides', { timeout: MINUTES }, () => {
  test('has a frontier that is the same from both sides, and a Nash product of what it holds', () => {
    always(({ dice }) => {
      const rows = dice.times(dice.int(2, 4), () => dice.times(dice.int(2, 3), () => [dice.int(-5, 5), dice.int(-5, 5)] as const)); // prettier-ignore
      const [ours, theirs] = [0, 1].map(side => rows.map(row => row.map(pair => pair[side] ?? 0)));
      const walkAway = dice.int(-5, 5);
      const model = additive(
        'mirror',
        [[...(ours ?? []), ...(theirs ?? [])], [...(theirs ?? []), ...(ours ?? [])]], // prettier-ignore
        [walkAway, walkAway],
      );
      const { points } = ask(model)({ type: 'frontier' });
      expect(points.map(([a, b]) => [b, a]).toReversed()).toEqual(points);
      const products = points.map(([a = 0, b = 0]) => a * b);
      const { value } = ask(model)({ type: 'nash' });
      expect(value).toBe(points.length > 0 ? Math.max(...products) : null);
    });
  });
});

describe('the Nash solution', { timeout: MINUTES }, () => {
  test('does not depend on where a party’s scale begins, nor its product on the unit but by the factor', () => {
    always(given => {
      const { model, dice } = given;
      const [party, factor, shift] = [somePartyOf(given), dice.int(2, 5), dice.int(-50, 50)];
      const before = ask(model)({ type: 'nash' });
      const shifted = ask(rescaled(model, party, 1, shift))({ type: 'nash' });
      const { text, gains } = before.best ?? {};
      expect(shifted.value).toBe(before.value);
      expect(shifted.ties).toEqual(before.ties);
      expect(shifted.best?.text).toEqual(text);
      expect(shifted.best?.gains).toEqual(gains);
      const { value } = ask(rescaled(model, party, factor, shift))({ type: 'nash' });
      expect(value).toBe(before.value === null ? null : before.value * factor);
    });
  });

  test('stays when an option that it does not take is left out (independence of irrelevant alternatives)', () => {
    always(given => {
      const { model, dice } = given;
      const { best, value } = ask(model)({ type: 'nash' });
      const issue = someIssueOf(given);
      const options = optionCounts(model)[issue] ?? 0;
      if (!best || options < 2) return;
      const chosen = best.text[issue] ?? 0;
      const out = dice.pick([...Array(options).keys()].filter(option => option !== chosen));
      const keep = [...Array(options).keys()].filter(option => option !== out);
      const after = ask(withIssue(model, issue, keep))({ type: 'nash' });
      expect(after.value).toBe(value);
      expect(after.best?.gains).toEqual(best.gains);
      const place = keep.indexOf(chosen);
      expect(after.best?.text).toEqual(best.text.map((o, at) => (at === issue ? place : o)));
    });
  });

  test('has a product that no acceptable text exceeds', () => {
    always(({ model, dice }) => {
      const { value } = ask(model)({ type: 'nash' });
      for (const text of dice.times(50, () => textOf(model, dice))) {
        const { acceptable, gains } = read(model, text);
        if (acceptable.every(Boolean))
          expect(gains.reduce((n, gain) => n * gain, 1)).toBeLessThanOrEqual(value ?? -1);
      }
    });
  });
});

describe('the least gain at best', { timeout: MINUTES }, () => {
  test('does not fall when an option is added or a party asks for less', () => {
    always(given => {
      const { model, dice } = given;
      const least = ask(model)({ type: 'egalitarian' }).value ?? -1;
      const issue = someIssueOf(given);
      const fewer = withIssue(model, issue, [dice.int(0, (optionCounts(model)[issue] ?? 1) - 1)]);
      expect(ask(fewer)({ type: 'egalitarian' }).value ?? -1).toBeLessThanOrEqual(least);
      const modest = demanding(model, somePartyOf(given), -dice.int(1, 9));
      expect(ask(modest)({ type: 'egalitarian' }).value ?? -1).toBeGreaterThanOrEqual(least);
    });
  });
});

describe('repair and counter-offer', { timeout: MINUTES }, () => {
  test('a repaired text is acceptable, needs no repair, and differs as said', () => {
    always(({ model, text }) => {
      const question = ask(model);
      const { best, value, changes } = question({ type: 'repair', text });
      if (!best) return;
      const acceptable = (t: Text): boolean => model.parties.every((_, p) => isAcceptableTo(model, p, t)); // prettier-ignore
      expect(acceptable(best.text)).toBe(true);
      expect(value).toBe(distance(best.text, text));
      expect(changes).toHaveLength(value ?? -1);
      expect(value === 0).toBe(acceptable(text));
      const again = question({ type: 'repair', text: best.text });
      expect(again).toMatchObject({ value: 0, changes: [], best: { text: best.text } });
    });
  });

  test('a counter-offer is never worse for the party than an acceptable text on the table', () => {
    always(given => {
      const { model, text, dice } = given;
      const question = ask(model);
      const party = somePartyOf(given);
      const table = proposalOf(model, dice.chance(0.5) ? (question({ type: 'feasible' }).example?.text ?? text) : text); // prettier-ignore
      const { best, value } = question({
        type: 'counterOffer',
        party,
        text: table.text,
        others: 'asGood',
        changes: dice.int(0, 5),
      });
      if (read(model, table.text).acceptable.every(Boolean))
        expect(value).toBeGreaterThanOrEqual(table.gains[party] ?? 0);
      best?.gains.forEach((gain, p) => {
        if (p === party) expect(gain).toBe(value);
        else expect(gain).toBeGreaterThanOrEqual(table.gains[p] ?? 0);
        expect(isAcceptableTo(model, p, best.text)).toBe(true);
      });
    });
  });
});

describe('what stands in the way', { timeout: MINUTES }, () => {
  test('the cheapest way out has a part of every blocking set; an opening is part of all', () => {
    always(({ model }) => {
      const { sets, complete, cheapest, openings } = ask(model)({ type: 'blockers' });
      const named = (of: readonly object[] | undefined) => (of ?? []).map(c => JSON.stringify(c));
      const aside = named(cheapest?.set);
      for (const set of sets) expect(named(set).some(c => aside.includes(c))).toBe(true);
      const inAll = named(sets[0]).filter(c => sets.every(set => named(set).includes(c)));
      if (complete) expect(named(openings).sort()).toEqual(inAll.sort());
    });
  });
});
