/** The frontier and what is measured against it are those that comparing all texts finds. */
import { describe, expect, test } from 'vitest';
import { read, type Enumeration, type Reading } from './brute.ts';
import { betterForAll, frontier, isEfficient, nearest, projection } from './brute-frontier.ts';
import { improvement, kalaiSmorodinsky, nash, type Optimum } from './brute-optima.ts';
import { cases, exact, LEAST, MINUTES, proposed, someText } from './cases.ts';

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

describe('the solver finds what comparing all texts finds', { timeout: MINUTES }, () => {
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
      const possible = betterForAll(texts, from);
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
      for (const [n, { gains }] of swaps.entries()) {
        const after = possible.find(reading => reading.text.join(' ') === reached[n]);
        expect(after, `seed ${seed}: swap ${n}`).toBeDefined();
        expect(gains).toEqual(after?.gains.map((gain, p) => gain - (from.gains[p] ?? 0)));
      }
      if (isEfficient(texts.zone, from.gains)) expect(swaps).toEqual([]);
      if (swaps.length > 0) found++;
    }
    expect(found).toBeGreaterThan(LEAST / 8);
  });
});
