/** Random predicates of the rules, and our own way from them to formulas, apart from the solver's. */
import type { Formula, Formulas } from '#solver/formula.ts';
import type { Model } from '#solver/model.ts';
import type { Line, Outcome, Predicate } from '#engine/types.ts';
import type { Dice } from '#tournament/dice.ts';

export const pointOf = (issue: number) => `p${issue + 1}` as const;
export const optionOf = (option: number): string => `o${option + 1}`;

/** The issue and option that a predicate names. */
const numbersOf = (point: string, option: string): readonly [number, number] => [
  Number(point.slice(1)) - 1,
  Number(option.slice(1)) - 1,
];

/** A text of a model whose ids are `p1` and `o1`, as the rules write it. */
export const outcomeOfText = (text: readonly number[]): Outcome =>
  Object.fromEntries(text.map((option, issue) => [pointOf(issue), optionOf(option)]));

/**
 * A predicate over issues with so many options each. `crosses` names one of the earlier lines; lists may
 * be empty, hold a part twice, and count from 0 to more than there are.
 */
export function randomPredicate(
  dice: Dice,
  options: readonly number[],
  earlier: readonly Line[],
  depth = dice.int(1, 3),
): Predicate {
  const atom = (): Predicate => {
    if (earlier.length > 0 && dice.chance(0.15)) {
      return { type: 'crosses', line: dice.pick(earlier).id };
    }
    const issue = dice.int(0, options.length - 1);
    const option = dice.int(0, (options[issue] ?? 1) - 1);
    return { type: 'option', point: pointOf(issue), option: optionOf(option) };
  };
  if (depth === 0) return atom();
  const part = (): Predicate => randomPredicate(dice, options, earlier, depth - 1);
  const size = dice.chance(0.03) ? 0 : dice.int(1, 4);
  const of = dice.times(size, part);
  const [first] = of;
  if (first && dice.chance(0.1)) of.push(first);
  const type = dice.pick(['option', 'forbid', 'require', 'onlyIf', 'all', 'any', 'atLeast', 'atMost'] as const); // prettier-ignore
  switch (type) {
    case 'option':
      return atom();
    case 'onlyIf':
      return { type, what: part(), when: part() };
    case 'atLeast':
      return { type, count: dice.int(0, Math.max(1, of.length)), of };
    case 'atMost':
      return { type, count: dice.int(0, Math.max(1, of.length - 1)), of };
    default:
      return { type, of };
  }
}

/** The formula that says what the predicate says; `lines` are those that `crosses` may name. */
export function formulaFrom(
  formulas: Formulas,
  predicate: Predicate,
  lines: readonly Line[],
): Formula {
  const from = (p: Predicate): Formula => formulaFrom(formulas, p, lines);
  switch (predicate.type) {
    case 'option':
      return formulas.is(...numbersOf(predicate.point, predicate.option));
    case 'crosses': {
      const line = lines.find(l => l.id === predicate.line);
      return line ? formulas.not(from(line.holds)) : formulas.no;
    }
    case 'forbid':
      return formulas.not(formulas.any(predicate.of.map(from)));
    case 'require':
    case 'any':
      return formulas.any(predicate.of.map(from));
    case 'all':
      return formulas.all(predicate.of.map(from));
    case 'onlyIf':
      return formulas.any([formulas.not(from(predicate.what)), from(predicate.when)]);
    case 'atLeast':
      return formulas.atLeast(predicate.count, predicate.of.map(from));
    case 'atMost':
      return formulas.atMost(predicate.count, predicate.of.map(from));
  }
}

/** A formula that no predicate stands behind: nested counts and negations of any depth. */
export function randomFormula(
  dice: Dice,
  formulas: Formulas,
  options: readonly number[],
  depth = dice.int(0, 3),
): Formula {
  const form = depth === 0 ? 'is' : dice.pick(['is', 'not', 'atLeast', 'atLeast'] as const);
  const part = (): Formula => randomFormula(dice, formulas, options, depth - 1);
  switch (form) {
    case 'is': {
      const issue = dice.int(0, options.length - 1);
      return formulas.is(issue, dice.int(0, (options[issue] ?? 1) - 1));
    }
    case 'not':
      return formulas.not(part());
    case 'atLeast': {
      const of = dice.times(dice.int(1, 5), part);
      return formulas.atLeast(dice.int(1, of.length), of);
    }
  }
}

/** How many options each issue of the model has. */
export const optionCounts = (model: Model): readonly number[] =>
  model.issues.map(issue => issue.options.length);
