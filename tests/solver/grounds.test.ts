/** Every answer names what it rests on: ids of the model, and the ones that matter. */
import { describe, expect, test } from 'vitest';
import { Solver } from '#solver/answer.ts';
import type { Model } from '#solver/model.ts';
import type { Question } from '#solver/question.ts';
import { additive, withLine } from './builders.ts';
import { cases, MINUTES, someText } from './cases.ts';

/** Two parties, three issues; party 2 has a line at a cost on p1, party 1 a hard one on p3. */
const MODEL: Model = withLine(
  withLine(
    additive(
      'three issues',
      [
        [[0, 4], [0, 0], [0, 1]],
        [[0, -1], [0, 3], [0, 1]],
      ],
      [2, 0],
    ),
    1,
    formulas => formulas.not(formulas.is(0, 1)),
    1,
  ),
  0,
  formulas => formulas.is(2, 1),
); // prettier-ignore
const STRICT: Model = { ...MODEL, parties: MODEL.parties.map(p => ({ ...p, walkAway: 9 })) };

describe('grounds', { timeout: MINUTES }, () => {
  test('of a repair are the changed options, the lines they turn and the walk-away values they pass', () => {
    const home = { start: 2, bonus: 0, priorities: [] };
    const model = { ...MODEL, parties: MODEL.parties.map(p => ({ ...p, home })) };
    const { grounds } = new Solver(model).ask({ type: 'repair', text: [0, 0, 0] });
    expect(grounds).toEqual({
      parties: ['party 1', 'party 2'],
      issues: ['p1', 'p3'],
      options: [{ issue: 'p1', option: 'o2' }, { issue: 'p3', option: 'o2' }], // prettier-ignore
      lines: ['L0', 'L1'],
      walkAways: ['party 1'],
    });
  });

  test('of what blocks are the parties, lines and issues of the sets', () => {
    const { sets, grounds } = new Solver(STRICT).ask({ type: 'blockers' });
    expect(sets).toEqual([[{ type: 'walkAway', party: 0 }], [{ type: 'walkAway', party: 1 }]]); // prettier-ignore
    const parties = ['party 1', 'party 2'];
    expect(grounds).toEqual({ parties, issues: [], options: [], lines: [], walkAways: parties });
  });

  test('of a count are the parties asked and their lines', () => {
    const { grounds } = new Solver(MODEL).ask({ type: 'count', parties: [1] });
    expect(grounds).toMatchObject({ parties: ['party 2'], lines: ['L0'], walkAways: ['party 2'] });
  });

  test('name only what the model has, each once, whatever is asked', () => {
    for (const instance of cases(1, 60)) {
      const { model, seed, solver } = instance;
      const text = someText(instance);
      const questions: readonly Question[] = [
        { type: 'feasible' },
        { type: 'nash' },
        { type: 'counterOffer', party: 1, text, others: 'walkAway' },
        { type: 'repair', text },
        { type: 'frontier' },
        { type: 'standing', text },
        { type: 'swaps', text },
        { type: 'count' },
        { type: 'blockers' },
      ];
      const [parties, issues, lines] = [model.parties, model.issues, model.lines].map(all => all.map(({ id }) => id)); // prettier-ignore
      const options = model.issues.flatMap(i => i.options.map(option => `${i.id} ${option}`));
      for (const question of questions) {
        const { grounds } = solver.ask(question);
        const named: readonly (readonly [readonly string[], readonly string[] | undefined])[] = [
          [grounds.parties, parties],
          [grounds.walkAways, parties],
          [grounds.issues, issues],
          [grounds.lines, lines],
          [grounds.options.map(({ issue, option }) => `${issue} ${option}`), options],
        ];
        for (const [some, all] of named) {
          // In the model's order, so each at most once.
          expect(some, `seed ${seed}, ${question.type}`).toEqual(all?.filter(id => some.includes(id))); // prettier-ignore
        }
      }
    }
  });
});
