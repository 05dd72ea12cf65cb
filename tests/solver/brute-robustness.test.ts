/** The share of recodings is what reading every text of every recoding finds. */
import { describe, expect, test } from 'vitest';
import { recoded } from '#solver/robustness.ts';
import type { Finding } from '#solver/question.ts';
import { sizeOf } from '#solver/model.ts';
import { cases, LEAST, MINUTES, someText, type Case } from './cases.ts';
import { isFound } from './brute-robustness.ts';

const FINDINGS = ['zoneEmpty', 'zoneOpen', 'acceptable', 'unacceptable', 'efficient'] as const;
const RECODINGS = 4;

/** So many texts in all recodings of one instance, at most. */
const ROOM = 1_500;

function findingOf(instance: Case, type: Finding['type']): Finding {
  const { dice, model } = instance;
  if (type === 'zoneEmpty' || type === 'zoneOpen') return { type };
  const text = someText(instance);
  if (type === 'efficient' || dice.chance(0.5)) return { type, text };
  return { type, text, party: dice.int(0, model.parties.length - 1) };
}

describe('the solver finds what reading every recoding finds', { timeout: MINUTES }, () => {
  test('robustness: whether a finding holds, and in what share of recodings', () => {
    let [compared, varied] = [0, 0];
    for (const instance of cases()) {
      const { dice, model, seed } = instance;
      if (sizeOf(model) > ROOM) continue;
      const finding = findingOf(instance, dice.pick(FINDINGS));
      const question = { type: 'robustness', finding, recodings: RECODINGS, seed } as const;
      const answer = instance.solver.ask(question);
      const models = Array.from({ length: RECODINGS }, (_, n) => recoded(model, seed, n));
      const held = models.filter(each => isFound(each, finding)).length;
      expect(answer, `seed ${seed}: ${finding.type}`).toMatchObject({
        holds: isFound(model, finding),
        share: held / RECODINGS,
        recodings: RECODINGS,
      });
      const { low, high } =
        answer.status.type === 'estimate' ? answer.status : { low: 2, high: -1 };
      expect(low, `seed ${seed}`).toBeLessThanOrEqual(answer.share);
      expect(high, `seed ${seed}`).toBeGreaterThanOrEqual(answer.share);
      compared++;
      if (held > 0 && held < RECODINGS) varied++;
    }
    expect(compared).toBeGreaterThanOrEqual(LEAST);
    expect(varied).toBeGreaterThan(0);
  });

  test('a recoding moves each worth by -1, 0 or 1 and nothing else, the same for the same seed', () => {
    for (const { model, seed } of cases(1, 50)) {
      const one = recoded(model, seed, 1);
      expect(recoded(model, seed, 1)).toEqual(one);
      expect({ ...one, parties: [] }).toEqual({ ...model, parties: [] });
      const moves = model.parties.flatMap(({ worths }, p) =>
        worths.flatMap((row, issue) =>
          row.map((worth, option) => (one.parties[p]?.worths[issue]?.[option] ?? NaN) - worth),
        ),
      );
      expect([...new Set(moves)].sort((a, b) => a - b)).toEqual([-1, 0, 1]);
    }
  });
});
