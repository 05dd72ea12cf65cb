/** Whether there is a text, and how many there are, as reading every text finds. */
import { describe, expect, test } from 'vitest';
import { sizeOf } from '#solver/model.ts';
import { isAcceptableTo, proposalOf } from '#solver/measure.ts';
import { countOf, read } from './brute.ts';
import { cases, exact, LEAST, MINUTES, proposed, someText } from './cases.ts';

describe('the solver finds what reading every text finds', { timeout: MINUTES }, () => {
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
