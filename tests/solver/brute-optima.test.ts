/** The best texts by each measure are those that reading every text finds. */
import { describe, expect, test } from 'vitest';
import type { CounterOffer, OptimumAnswer } from '#solver/question.ts';
import type { Text } from '#solver/model.ts';
import {
  counterOffer,
  egalitarian,
  idealOf,
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

describe('the solver finds what reading every text finds', { timeout: MINUTES }, () => {
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
