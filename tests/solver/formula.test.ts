/** Formulas say what the rules' predicates say, and fold without changing their meaning. */
import { describe, expect, test } from 'vitest';
import { isTrue as isTrueInRules } from '#engine/predicate.ts';
import { Formulas, issuesOf, isTrue } from '#solver/formula.ts';
import { holds, textsOf } from './brute.ts';
import { Dice } from '#tournament/dice.ts';
import { formulaFrom, outcomeOfText, randomFormula, randomPredicate } from './predicates.ts';
import { small } from './small.ts';
import { additive } from './builders.ts';

const OPTIONS = [2, 3, 1, 4];
const MODEL = additive('texts', [OPTIONS.map(size => Array<number>(size).fill(0))]);
const TEXTS = [...textsOf(MODEL)];
const SEEDS = Array.from({ length: 400 }, (_, seed) => seed);

describe('a formula', () => {
  test('says on every text what the rules’ predicate says', () => {
    for (const seed of SEEDS) {
      const [dice, formulas] = [new Dice(seed), new Formulas()];
      const predicate = randomPredicate(dice, OPTIONS, []);
      const formula = formulaFrom(formulas, predicate, []);
      for (const text of TEXTS) {
        const truth = isTrueInRules(predicate, outcomeOfText(text), []);
        expect(isTrue(formula, text), `seed ${seed}`).toBe(truth);
        expect(holds(formula, text), `seed ${seed}`).toBe(truth);
      }
    }
  });

  test('of a line that names other lines says what the rules say', () => {
    let named = 0;
    for (const seed of SEEDS) {
      const { model, predicates, lines } = small(seed);
      const texts = [new Dice(seed), new Dice(-seed)].map(dice =>
        model.issues.map(issue => dice.int(0, issue.options.length - 1)),
      );
      for (const [l, predicate] of predicates.entries()) {
        const formula = model.lines[l]?.holds;
        if (!predicate || !formula) continue;
        if (JSON.stringify(predicate).includes('"crosses"')) named++;
        for (const text of texts) {
          const truth = isTrueInRules(predicate, outcomeOfText(text), lines);
          expect(isTrue(formula, text), `seed ${seed}, line ${l}`).toBe(truth);
        }
      }
    }
    expect(named).toBeGreaterThan(20);
  });

  test('keeps its meaning when issues are settled one after another, in any order', () => {
    for (const seed of SEEDS) {
      const [dice, formulas] = [new Dice(seed), new Formulas()];
      const formula = randomFormula(dice, formulas, OPTIONS, 3);
      const order = dice.shuffled([...OPTIONS.keys()]);
      for (const text of TEXTS) {
        let left = formula;
        for (const issue of order) {
          left = formulas.after(left, issue, text[issue] ?? 0);
          expect(issuesOf(left)).not.toContain(issue);
        }
        expect(left, `seed ${seed}`).toBe(formulas.truth(holds(formula, text)));
      }
    }
  });

  test('built alike is one object, and a copy elsewhere means the same', () => {
    for (const seed of SEEDS) {
      const formulas = new Formulas();
      const one = randomFormula(new Dice(seed), formulas, OPTIONS);
      expect(randomFormula(new Dice(seed), formulas, OPTIONS)).toBe(one);
      const elsewhere = new Formulas();
      randomFormula(new Dice(seed + 1), elsewhere, OPTIONS);
      const copy = elsewhere.copy(one);
      expect(elsewhere.copy(one)).toBe(copy);
      for (const text of TEXTS) expect(isTrue(copy, text)).toBe(holds(one, text));
    }
  });

  test('names the issues it speaks of, each once, in order', () => {
    const f = new Formulas();
    const of = [f.is(3, 0), f.not(f.is(1, 2)), f.is(3, 1)];
    expect(issuesOf(f.atLeast(2, of))).toEqual([1, 3]);
    expect(issuesOf(f.yes)).toEqual([]);
  });
});

describe('what is decided is folded away', () => {
  const f = new Formulas();
  const [a, b] = [f.is(0, 0), f.is(1, 0)];

  test.each([
    ['at least none', f.atLeast(0, [a, b]), f.yes],
    ['at least none of none', f.atLeast(0, []), f.yes],
    ['at least one of none', f.atLeast(1, []), f.no],
    ['at least three of two', f.atLeast(3, [a, b]), f.no],
    ['all of none', f.all([]), f.yes],
    ['any of none', f.any([]), f.no],
    ['at most two of two', f.atMost(2, [a, b]), f.yes],
    ['at most none of none', f.atMost(0, []), f.yes],
    ['any of one', f.any([a]), a],
    ['all of one', f.all([a]), a],
    ['one that holds and another', f.any([f.yes, a]), f.yes],
    ['one that fails and another', f.any([f.no, a]), a],
    ['all, with one that fails', f.all([a, f.no]), f.no],
    ['all, with one that holds', f.all([a, f.yes]), a],
    ['two of three, with one that holds', f.atLeast(2, [a, f.yes, b]), f.any([a, b])],
    ['not not', f.not(f.not(a)), a],
    ['not yes', f.not(f.yes), f.no],
    ['the order of the parts', f.all([b, a]), f.all([a, b])],
  ])('%s', (_, formula, folded) => {
    expect(formula).toBe(folded);
  });

  test('a part listed twice counts twice, as in the rules', () => {
    const twice = f.atLeast(2, [a, a, b]);
    expect([[0, 1], [1, 0], [0, 0]].map(text => isTrue(twice, text))).toEqual([true, false, true]); // prettier-ignore
  });
});
