/**
 * Random models of the game's size: 28 issues (or more), four parties, linkages between near issues, hard
 * lines and lines at a cost. Walk-away values stand above the mean of texts that cross no simple line, so
 * that most zones are open and small.
 */
import { Formulas } from '#solver/formula.ts';
import type { Linkage, Model, ModelLine, ModelParty, Text } from '#solver/model.ts';
import { read, worthOf } from './brute.ts';
import { Dice } from '#tournament/dice.ts';
import { optionOf, pointOf } from './predicates.ts';

const PARTIES = 4;
const LINES = 27;
const SAMPLES = 200;

/** `above`: how many standard deviations walking away is worth more than a text of the mean. */
export function large(seed: number, issues = 28, above = 1.6): Model {
  const dice = new Dice(seed + 28_000_000);
  const options = dice.times(issues, () => dice.pick([2, 2, 3, 3, 3, 3, 3, 4, 4, 4]));
  const forbidden = new Set<string>();
  const lines = linesOf(dice, options, forbidden);
  const parties = dice.times(PARTIES, (number): ModelParty => ({
    id: `party ${number + 1}`,
    worths: options.map(size => dice.times(size, option => (option === 0 ? 0 : dice.int(-10, 10)))),
    linkages: dice.times(4, () => nearLinkage(dice, options)),
    walkAway: 0,
    home: { start: dice.int(4, 6), bonus: dice.int(0, 1), priorities: [] },
    scale: 1,
  }));
  const permitted = dice.times(SAMPLES, (): Text =>
    options.map((size, issue) => {
      const free = [...Array(size).keys()].filter(option => !forbidden.has(`${issue} ${option}`));
      return dice.pick(free.length > 0 ? free : [...Array(size).keys()]);
    }),
  );
  return {
    name: `large ${seed}`,
    issues: options.map((size, issue) => ({
      id: pointOf(issue),
      options: dice.times(size, optionOf),
    })),
    parties: parties.map(party => {
      const worths = permitted.map(text => worthOf(party, text));
      const mean = worths.reduce((n, worth) => n + worth, 0) / SAMPLES;
      const variance = worths.reduce((n, worth) => n + (worth - mean) ** 2, 0) / SAMPLES;
      return { ...party, walkAway: Math.round(mean + above * Math.sqrt(variance)) };
    }),
    lines,
  };
}

/** Mostly "not this option"; each seventh asks for some of a few neighbours. Notes the forbidden options. */
function linesOf(dice: Dice, options: readonly number[], forbidden: Set<string>): ModelLine[] {
  const formulas = new Formulas();
  return dice.times(LINES, (number): ModelLine => {
    const issue = dice.int(0, options.length - 4);
    const option = dice.int(0, (options[issue] ?? 1) - 1);
    const party = dice.int(0, PARTIES - 1);
    const cost = dice.chance(0.35) ? null : dice.int(1, 2);
    if (number % 7 === 0) {
      const near = [0, 1, 2, 3].map(step => formulas.is(issue + step, dice.int(0, 1)));
      return { id: `L${number}`, party, cost, holds: formulas.atLeast(dice.int(1, 2), near) };
    }
    forbidden.add(`${issue} ${option}`);
    return { id: `L${number}`, party, cost, holds: formulas.not(formulas.is(issue, option)) };
  });
}

function nearLinkage(dice: Dice, options: readonly number[]): Linkage {
  const first = dice.int(0, options.length - 4);
  const second = first + dice.int(1, 3);
  const option = (issue: number): number => dice.int(0, (options[issue] ?? 1) - 1);
  return {
    issues: [first, second],
    options: [option(first), option(second)],
    worth: dice.int(-6, 6),
  };
}

/** Acceptable texts near a given one: random changes of one or two issues that everybody can sign. */
export function walk(model: Model, dice: Dice, start: Text, steps: number): readonly Text[] {
  let at = start;
  const seen: Text[] = [];
  for (let step = 0; step < steps; step++) {
    const next = [...at];
    for (let change = dice.int(1, 2); change > 0; change--) {
      const issue = dice.int(0, next.length - 1);
      next[issue] = dice.int(0, (model.issues[issue]?.options.length ?? 1) - 1);
    }
    if (!read(model, next).acceptable.every(Boolean)) continue;
    at = next;
    seen.push(at);
  }
  return seen;
}
