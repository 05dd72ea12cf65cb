/** Every answer of the solver is what reading and comparing all texts of a small model finds. */
import { describe, expect, test } from 'vitest';
import { isAcceptableTo, proposalOf } from '#solver/measure.ts';
import { sizeOf, type Text } from '#solver/model.ts';
import type { CounterOffer, OptimumAnswer } from '#solver/question.ts';
import { countOf, distance, read, type Enumeration, type Reading } from './brute.ts';
import { betterForAll, frontier, isEfficient, nearest, projection } from './brute-frontier.ts';
import {
  counterOffer,
  egalitarian,
  idealOf,
  improvement,
  kalaiSmorodinsky,
  nash,
  repair,
  utilitarian,
  type Optimum,
} from './brute-optima.ts';
import { cases, exact, LEAST, MINUTES, proposed, someText, type Case } from './cases.ts';

/** The same text, value and number of ties. */
function compare(answer: OptimumAnswer, expected: Optimum, { seed }: Case): void {
  const got = { best: answer.best, ties: answer.ties.texts, value: answer.value };
  const { best, ties, value } = expected;
  expect(got, `seed ${seed}`).toEqual({
    best: proposed(best),
    ties,
    value: value === null ? null : expect.closeTo(value, 9),
  });
}

/** What a text has to change to become the other. */
const changesTo = (from: Text, to: Text | undefined) =>
  to
    ? from.flatMap((option, issue) =>
        option === to[issue] ? [] : [{ issue, from: option, to: to[issue] }],
      )
    : null;

describe('the best texts', { timeout: MINUTES }, () => {
  test.each([
    ['nash', nash],
    ['egalitarian', egalitarian],
    ['utilitarian', utilitarian],
  ] as const)('%s: value, text and ties', (type, brute) => {
    let open = 0;
    for (const instance of cases()) {
      if (instance.texts.zone.length > 0) open++;
      const answer = exact(instance, { type });
      compare(answer, brute(instance.texts), instance);
      expect(answer.ideal).toBe(null);
      expect(answer.changes).toBe(null);
    }
    expect(open).toBeGreaterThanOrEqual(LEAST);
  });

  test('Kalai-Smorodinsky: value, text, ties and the ideal gains', () => {
    let open = 0;
    for (const instance of cases()) {
      const { zone } = instance.texts;
      if (zone.length > 0) open++;
      const answer = exact(instance, { type: 'kalaiSmorodinsky' });
      compare(answer, kalaiSmorodinsky(instance.texts), instance);
      if (zone.length > 0) expect(answer.ideal).toEqual(idealOf(instance.texts));
    }
    expect(open).toBeGreaterThanOrEqual(LEAST);
  });

  test('counter-offer: the party’s gain, text, ties and changes', () => {
    let found = 0;
    for (const instance of cases()) {
      const { dice, model } = instance;
      const question: CounterOffer = {
        type: 'counterOffer',
        party: dice.int(0, model.parties.length - 1),
        text: someText(instance),
        others: dice.pick(['walkAway', 'asGood']),
        ...(dice.chance(0.5) ? { changes: dice.int(0, 4) } : {}),
      };
      const answer = exact(instance, question);
      const expected = counterOffer(instance.texts, question);
      compare(answer, expected, instance);
      expect(answer.changes).toEqual(changesTo(question.text, expected.best?.text));
      if (expected.best) found++;
    }
    expect(found).toBeGreaterThan(LEAST / 2);
  });

  test('repair: the number of changes, text, ties and changes', () => {
    let needed = 0;
    for (const instance of cases()) {
      const text = someText(instance);
      const answer = exact(instance, { type: 'repair', text });
      const expected = repair(instance.texts, text);
      compare(answer, expected, instance);
      expect(answer.changes).toEqual(changesTo(text, expected.best?.text));
      if (expected.value) needed++;
    }
    expect(needed).toBeGreaterThan(LEAST / 2);
  });
});

/** The distance to the gains of a best text; null where there is none. */
const distanceTo = (reading: Reading, { best }: Optimum): number | null =>
  nearest(reading.gains, best ? [best.gains] : []);

const near = (value: number | null): unknown => (value === null ? null : expect.closeTo(value, 9));

function standingOf(texts: Enumeration, at: Reading): object {
  const better = improvement(texts, at);
  return {
    at: proposed(at),
    acceptable: at.acceptable,
    dominatedBy: better.value ? proposed(better.best) : null,
    surplus: better.value,
    toFrontier: near(nearest(at.gains, frontier(texts))),
    toNash: near(distanceTo(at, nash(texts))),
    toKalaiSmorodinsky: near(distanceTo(at, kalaiSmorodinsky(texts))),
  };
}

describe('the frontier and what is measured against it', { timeout: MINUTES }, () => {
  test('frontier: every undominated point, and a text of the zone for each', () => {
    let open = 0;
    for (const instance of cases()) {
      const { model, seed, texts } = instance;
      if (texts.zone.length > 0) open++;
      const points = frontier(texts);
      expect(exact(instance, { type: 'frontier' }).points, `seed ${seed}`).toEqual(points);
      const answer = exact(instance, { type: 'frontier', texts: true });
      expect(answer.points, `seed ${seed}`).toEqual(points);
      const readings = answer.texts?.map(text => read(model, text)) ?? [];
      expect(readings.map(r => r.gains), `seed ${seed}`).toEqual(points); // prettier-ignore
      expect(readings.every(r => r.acceptable.every(Boolean))).toBe(true);
    }
    expect(open).toBeGreaterThanOrEqual(LEAST);
  });

  test('projection: every point undominated for two parties', () => {
    for (const instance of cases()) {
      const { dice, model, seed, texts } = instance;
      const [first = 0, second = 1] = dice.shuffled([...model.parties.keys()]);
      const answer = exact(instance, { type: 'projection', parties: [first, second] });
      const points = projection(texts, [first, second]);
      expect(answer.points, `seed ${seed}, ${first} ${second}`).toEqual(points);
    }
  });

  test('standing: who accepts, what dominates, the surplus left and the distances', () => {
    let dominated = 0;
    for (const instance of cases()) {
      const { model, seed, texts } = instance;
      const at = read(model, someText(instance));
      const answer = exact(instance, { type: 'standing', text: at.text });
      expect(answer, `seed ${seed}`).toMatchObject(standingOf(texts, at));
      if (answer.dominatedBy) dominated++;
    }
    expect(dominated).toBeGreaterThan(LEAST / 4);
  });

  test('swaps: each helps someone and hurts no one; none is missing where there is one', () => {
    let found = 0;
    for (const instance of cases()) {
      const { dice, model, seed, texts } = instance;
      const from = read(model, someText(instance));
      const most = dice.pick([undefined, 1, 2, 5]);
      const { swaps } = exact(instance, {
        type: 'swaps',
        text: from.text,
        ...(most === undefined ? {} : { most }),
      });
      const possible = betterForAll(model, from);
      expect(swaps.length > 0, `seed ${seed}`).toBe(possible.length > 0);
      expect(swaps.length).toBeLessThanOrEqual(most ?? 3);
      const reached = swaps.map(({ changes }) => {
        const after = [...from.text];
        for (const { issue, from: before, to } of changes) {
          expect(after[issue]).toBe(before);
          after[issue] = to;
        }
        return after.join(' ');
      });
      expect(new Set(reached).size).toBe(swaps.length);
      const fewest = Math.min(...possible.map(reading => distance(reading.text, from.text)));
      if (swaps[0]) expect(swaps[0].changes, `seed ${seed}`).toHaveLength(fewest);
      for (const [n, { gains }] of swaps.entries()) {
        const after = possible.find(reading => reading.text.join(' ') === reached[n]);
        expect(after, `seed ${seed}: swap ${n}`).toBeDefined();
        expect(gains).toEqual(after?.gains.map((gain, p) => gain - (from.gains[p] ?? 0)));
      }
      const agreed = from.acceptable.every(Boolean);
      if (agreed && isEfficient(texts.zone, from.gains)) expect(swaps).toEqual([]);
      if (swaps.length > 0) found++;
    }
    expect(found).toBeGreaterThan(LEAST / 8);
  });
});

describe('how many texts there are', { timeout: MINUTES }, () => {
  test('feasible: yes with a text of the zone, or no', () => {
    let open = 0;
    for (const instance of cases()) {
      const { model, seed, texts } = instance;
      const answer = exact(instance, { type: 'feasible' });
      expect(answer.feasible, `seed ${seed}`).toBe(texts.zone.length > 0);
      if (texts.zone.length === 0) {
        expect(answer.example).toBe(null);
        continue;
      }
      const example = read(model, answer.example?.text ?? []);
      expect(answer.example, `seed ${seed}`).toEqual(proposed(example));
      expect(example.acceptable.every(Boolean), `seed ${seed}`).toBe(true);
      open++;
    }
    expect(open).toBeGreaterThanOrEqual(LEAST);
  });

  test('count: the texts acceptable to all, and to any of the parties', () => {
    let some = 0;
    for (const instance of cases()) {
      const { dice, model, seed, texts } = instance;
      const all = [...model.parties.keys()];
      const few = all.filter(() => dice.chance(0.5));
      const of = sizeOf(model);
      expect(of).toBe(texts.size);
      expect(exact(instance, { type: 'count' }), `seed ${seed}`).toMatchObject({
        count: texts.zone.length,
        of,
      });
      expect(exact(instance, { type: 'count', parties: few }), `seed ${seed}: ${few.join()}`).toMatchObject({ count: countOf(texts, few), of }); // prettier-ignore
      const settled = model.issues.map(({ options }, i) => (seed + i) % 3 === 0 ? seed % options.length : null); // prettier-ignore
      const keeps = (text: readonly number[]) => settled.every((option, i) => option === null || text[i] === option); // prettier-ignore
      expect(exact(instance, { type: 'count', settled }), `seed ${seed}, settled`).toMatchObject({
        count: texts.zone.filter(({ text }) => keeps(text)).length,
        of: model.issues.reduce((n, { options }, i) => (settled[i] === null ? n * options.length : n), 1), // prettier-ignore
      });
      if (countOf(texts, few) < of) some++;
    }
    expect(some).toBeGreaterThanOrEqual(LEAST);
  });

  test('estimate: the true number within four standard deviations', () => {
    for (const instance of cases()) {
      const { dice, model, seed, texts } = instance;
      const few = [...model.parties.keys()].filter(() => dice.chance(0.7));
      const { count, status, of } = instance.solver.ask({ type: 'estimate', parties: few, seed });
      expect(of).toBe(texts.size);
      const truth = countOf(texts, few);
      if (status.type === 'exact') expect(count, `seed ${seed}`).toBe(truth);
      if (status.type !== 'estimate') continue;
      expect(status.low).toBeLessThanOrEqual(count ?? Number.NaN);
      expect(status.high).toBeGreaterThanOrEqual(count ?? Number.NaN);
      const deviation = (status.high - status.low) / 2 / 1.96;
      expect(Math.abs((count ?? 0) - truth), `seed ${seed}: ${count} for ${truth}`)
        .toBeLessThanOrEqual(4 * deviation + 1e-9); // prettier-ignore
    }
  });

  test('a text’s worth, gains, support and lines, and who accepts it', () => {
    for (const instance of cases()) {
      const { model, seed } = instance;
      const reading = read(model, someText(instance));
      expect(proposalOf(model, reading.text), `seed ${seed}`).toEqual(proposed(reading));
      const accepts = model.parties.map((_, p) => isAcceptableTo(model, p, reading.text));
      expect(accepts, `seed ${seed}`).toEqual(reading.acceptable);
    }
  });
});
