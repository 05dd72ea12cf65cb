/** The model of the shipped scenario says what the rules say, on every length, day and brief. */
import { describe, expect, test } from 'vitest';
import { settingOf } from '#content/setting.ts';
import { crossedBy } from '#engine/predicate.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Line, Outcome, Party, Setting } from '#engine/types.ts';
import { isAcceptable, supportFor, worthOf } from '#engine/worth.ts';
import { Solver } from '#solver/answer.ts';
import { modelOf, outcomeOf, textIn, withOptions } from '#solver/from-setting.ts';
import { isAcceptableTo, proposalOf } from '#solver/measure.ts';
import { sizeOf, type Model, type Text } from '#solver/model.ts';
import { someSetting } from '../ai/settings.ts';
import { shippedContent } from '../content/shipped.ts';
import { read } from './brute.ts';
import { setting as invented } from '../engine/builders.ts';
import { Dice } from '#tournament/dice.ts';
import { BRIEFS, DAYS, LENGTHS } from '#content/shipped-now.ts';

const CONTENT = shippedContent();
const CHOICES = LENGTHS.flatMap(length =>
  DAYS.flatMap(day => BRIEFS.map(brief => ({ length, day, brief }))),
);
const TEXTS = 200;

const textOf = (dice: Dice, model: Model): Text =>
  model.issues.map(issue => dice.int(0, issue.options.length - 1));

/** The public lines, or some of them, with some that seats declare: a line may name one not in force. */
function linesInForce(dice: Dice, { lines, declarable }: Setting): readonly Line[] {
  return dice.chance(0.5)
    ? [...lines, ...declarable.filter(() => dice.chance(0.2))]
    : [...lines, ...declarable].filter(() => dice.chance(0.5));
}

describe.each(CHOICES)('$length, $day, $brief', choice => {
  const setting = settingOf(CONTENT, choice);

  test('worth, support, crossed lines and acceptance are those of the rules', () => {
    const dice = new Dice(1);
    const seen = new Set<boolean>();
    for (let n = 0; n < TEXTS; n++) {
      const lines = linesInForce(dice, setting);
      const model = modelOf(setting, lines);
      const text = textOf(dice, model);
      const outcome = outcomeOf(model, text);
      expect(textIn(model, outcome)).toEqual(text);
      const { worths, gains, support, crossed } = proposalOf(model, text);
      expect(crossed.map(l => model.lines[l]?.id)).toEqual(
        lines.filter(l => crossedBy(l.party, outcome, lines).includes(l.id)).map(l => l.id),
      );
      for (const [p, party] of PARTIES.entries()) {
        const mandate = setting.mandates[party];
        expect(worths[p]).toBe(worthOf(mandate, outcome));
        expect(gains[p]).toBe(worthOf(mandate, outcome) - mandate.walkAway);
        expect(support[p]).toBe(supportFor(setting, lines, party, outcome));
        const accepts = isAcceptable(setting, lines, party, outcome);
        expect(isAcceptableTo(model, p, text)).toBe(accepts);
        expect(read(model, text).acceptable[p]).toBe(accepts);
        seen.add(accepts);
      }
    }
    expect(seen.size).toBe(2);
  });

  test('where no line may be crossed, a party accepts what crosses none of its own and is worth it', () => {
    const dice = new Dice(2);
    for (let n = 0; n < TEXTS; n++) {
      const lines = linesInForce(dice, setting);
      const model = modelOf(setting, lines, 'uncrossed');
      const text = textOf(dice, model);
      const outcome = outcomeOf(model, text);
      for (const [p, party] of PARTIES.entries()) {
        const mandate = setting.mandates[party];
        const accepts =
          crossedBy(party, outcome, lines).length === 0 &&
          worthOf(mandate, outcome) >= mandate.walkAway;
        expect(isAcceptableTo(model, p, text)).toBe(accepts);
        expect(read(model, text).acceptable[p]).toBe(accepts);
      }
    }
  });

  test('without some options the others mean what they meant', () => {
    const dice = new Dice(3);
    const few = withOptions(setting, (_, option) => option !== 'struck');
    expect(few.points.every(p => !p.options.includes('struck'))).toBe(true);
    const [whole, model] = [modelOf(setting, setting.lines), modelOf(few, setting.lines)];
    expect(sizeOf(model)).toBeLessThan(sizeOf(whole));
    for (let n = 0; n < TEXTS; n++) {
      const text = textOf(dice, model);
      const same = textIn(whole, outcomeOf(model, text));
      const { text: _, ...proposal } = proposalOf(whole, same);
      expect(proposalOf(model, text)).toEqual({ ...proposal, text });
    }
  });
});

/** Every text of a setting. */
const textsOf = ({ points }: Setting): readonly Outcome[] =>
  points.reduce<readonly Outcome[]>(
    (texts, { id, options }) =>
      texts.flatMap(text => options.map(option => ({ ...text, [id]: option }))),
    [{}],
  );

describe.each([2, 3, 4, 5, 6, 7, 8])('settings of %i parties', parties => {
  const settings = [1, 2, 3, 4, 5].map(seed => someSetting(10 * parties + seed, { parties, points: 4 })); // prettier-ignore

  test('have the texts that all accept by the rules, neither more nor fewer', () => {
    for (const setting of settings) {
      const lines = setting.lines;
      const accepted = textsOf(setting).filter(text =>
        setting.parties.every(party => isAcceptable(setting, lines, party, text)),
      );
      const model = modelOf(setting, lines);
      const solver = new Solver(model);
      expect(solver.ask({ type: 'count' }).count).toBe(accepted.length);
      const { feasible, example } = solver.ask({ type: 'feasible' });
      expect(feasible).toBe(accepted.length > 0);
      if (example) expect(accepted).toContainEqual(outcomeOf(model, example.text));
    }
  });

  test('give each party its own worths, lines and walking away', () => {
    for (const setting of settings) {
      const model = modelOf(setting, setting.lines);
      expect(model.parties.map(({ id }) => id)).toEqual(setting.parties);
      for (const text of textsOf(setting)) {
        const { worths, support, crossed } = proposalOf(model, textIn(model, text));
        const { mandates, lines } = setting;
        expect(worths).toEqual(setting.parties.map(p => worthOf(mandates[p], text)));
        expect(support).toEqual(setting.parties.map(p => supportFor(setting, lines, p, text)));
        for (const l of crossed)
          expect(crossedBy(setting.parties[model.lines[l]?.party ?? -1] as Party, text, lines)).toContain(model.lines[l]?.id); // prettier-ignore
      }
    }
  });
});

describe('a setting of our own', () => {
  test('with linkages is read as the rules read it', () => {
    const ukraine = {
      ...invented.mandates.ukraine,
      linkages: [
        { points: ['p3', 'p1'], options: ['amended', 'drafted'], worth: 4 },
        { points: ['p2', 'p5'], options: ['struck', 'struck'], worth: -3 },
        { points: ['p2', 'p4'], options: ['unknown', 'struck'], worth: 99 },
      ],
    } as const;
    const setting = { ...invented, mandates: { ...invented.mandates, ukraine } };
    const model = modelOf(setting, setting.lines);
    const dice = new Dice(4);
    for (let n = 0; n < TEXTS; n++) {
      const text = textOf(dice, model);
      const outcome = outcomeOf(model, text);
      expect(proposalOf(model, text).worths[2]).toBe(worthOf(ukraine, outcome));
    }
  });

  test('has no text for an outcome that the model lacks', () => {
    const few = withOptions(invented, (point, option) => point !== 'p1' || option !== 'drafted');
    const model = modelOf(few, few.lines);
    const drafted = Object.fromEntries(invented.points.map(p => [p.id, 'drafted']));
    expect(() => textIn(model, drafted)).toThrow('p1 has no option drafted');
    expect(() => textIn(model, { p1: 'struck' })).toThrow('p2 has no option');
  });
});
