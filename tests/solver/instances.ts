/**
 * Larger instances for benches and for comparisons with other solvers: models of 28 issues (or as many as
 * asked for) whose parties want things that hang together. Each issue stands somewhere on three latent axes,
 * each party looks along them in its own direction, so that the first two mostly want opposite things and
 * some trades help all. Seeded, and the same numbers in every engine: no logarithms, no cosines.
 */
import { Formulas, isTrue, issuesOf, type Formula } from '#solver/formula.ts';
import { worthOf } from '#solver/measure.ts';
import type { Home, Issue, Linkage, Model, ModelLine, ModelParty, Text } from '#solver/model.ts';
import { Dice } from '#tournament/dice.ts';

/** Standard deviations by which walking away is worth more than a permitted text is on average. */
export const DEMANDS = { easy: 0.3, medium: 0.6, hard: 0.9, mostlyEmpty: 1.6 } as const;

export interface Size {
  readonly issues: number;
  readonly parties: number; // two to four
  readonly demand: number; // see DEMANDS
  readonly options: number | null; // of every issue; null: two, three or four, as chance has it
}
const GAME: Size = { issues: 28, parties: 4, demand: DEMANDS.medium, options: null };

/** Where each party looks along the three axes. */
const VIEWS = [
  [-1, 0.35, -0.7],
  [1, -0.1, 0.9],
  [0.25, 1, 0.2],
  [0.8, -0.35, 0.35],
] as const;
const MOST = 10; // the largest worth of an option
const NEAR = 6; // issues apart: most linkages
const CLOSE = 2; // issues apart: what one line speaks of
const DRAWS = 1000; // texts, for the mean and the deviation of a party's worth

/** One instance; the same seed and size give the same one everywhere. */
export function instance(seed: number, size: Partial<Size> = {}): Model {
  const whole = { ...GAME, ...size };
  const dice = new Dice(seed);
  const issues = dice.times(whole.issues, (number): Issue => {
    const options = whole.options ?? dice.pick([2, 2, 3, 3, 3, 3, 3, 4, 4, 4]);
    return {
      id: `i${number + 1}`,
      options: dice.times(options, option => `o${option + 1}`),
      zero: options - 1,
    };
  });
  const worths = worthsOf(dice, issues, whole.parties);
  const linkages = linkagesOf(dice, issues, whole.parties);
  const formulas = new Formulas();
  const lines = linesOf(dice, issues, worths, formulas);
  const parties = worths.map((own, party): ModelParty => ({
    id: `party ${party + 1}`,
    worths: own,
    linkages: linkages.filter(linked => linked.party === party).map(linked => linked.linkage),
    walkAway: 0,
    home: homeOf(dice, own, formulas),
    scale: 1,
  }));
  const name = `instance ${seed}, ${whole.issues} issues, demand ${whole.demand}`;
  return withWalkAways(dice, { name, issues, parties, lines }, whole.demand);
}

/** Worths by party, issue and option. The last option, leaving the issue out, is worth 0 to everyone. */
function worthsOf(dice: Dice, issues: readonly Issue[], parties: number): number[][][] {
  const views = VIEWS.slice(0, parties);
  const worths: number[][][] = views.map(() => []);
  for (const { options } of issues) {
    const weights = views.map(() => dice.int(15, 60) / 10); // how much the issue matters
    const axis = dice.pick([0, 0, 1, 2]);
    const place = [0, 1, 2].map(a => bell(dice) * (a === axis ? 1.4 : 0.5));
    const rows = options.slice(1).map((_, number) => {
      const away = number === 0 ? 0 : 0.9; // other ways to settle it stand around the first one
      const stands = place.map(at => at * (away ? dice.int(40, 90) / 100 : 1) + away * bell(dice));
      return views.map((view, party) => {
        const liked = view.reduce((sum, part, a) => sum + part * (stands[a] ?? 0), 0);
        const worth = Math.round((weights[party] ?? 0) * liked + 0.8 * bell(dice) + 0.7);
        return Math.max(-MOST, Math.min(MOST, worth)) + 0; // never -0
      });
    });
    worths.forEach((own, party) => own.push([...rows.map(row => row[party] ?? 0), 0]));
  }
  return worths;
}

interface Linked {
  readonly party: number;
  readonly linkage: Linkage;
}

/** 8 to 15 pairs of issues, three in four of them near each other, each of which matters to one or two parties. */
function linkagesOf(dice: Dice, issues: readonly Issue[], parties: number): Linked[] {
  const pairs = new Map<string, readonly [number, number]>();
  const wanted = Math.round((dice.int(8, 15) * issues.length) / 28);
  while (pairs.size < wanted) {
    const one = dice.int(0, issues.length - 1);
    const step = dice.chance(0.25) ? dice.int(1, issues.length - 1) : dice.int(1, NEAR);
    const other = (one + step) % issues.length;
    const pair = [Math.min(one, other), Math.max(one, other)] as const;
    if (pair[0] !== pair[1]) pairs.set(pair.join(' '), pair);
  }
  return [...pairs.values()].flatMap(pair => {
    const [one, other] = pair.map(issue => issues[issue]?.options.length ?? 1) as [number, number];
    const settled = [dice.int(0, one - 2), dice.int(0, other - 2)] as const;
    return dice
      .times(dice.chance(0.6) ? 1 : 2, (): Linked[] => {
        const party = dice.int(0, parties - 1);
        const linked = (second: number, worth: number): Linked => ({
          party,
          linkage: { issues: pair, options: [settled[0], second], worth },
        });
        if (dice.chance(0.5)) return [linked(settled[1], dice.int(2, 6) * (dice.chance(0.6) ? 1 : -1))]; // prettier-ignore
        const loss = -dice.int(3, 8); // the first is hard to take unless the second stands beside it
        return dice.times(other, second => second).filter(second => second !== settled[1]).map(second => linked(second, loss)); // prettier-ignore
      })
      .flat();
  });
}

/** 5 to 10 lines a party at 28 issues, against what it likes least; a third of them hard. */
function linesOf(
  dice: Dice,
  issues: readonly Issue[],
  worths: readonly (readonly (readonly number[])[])[],
  formulas: Formulas,
): ModelLine[] {
  const lines: ModelLine[] = [];
  const free = issues.map(issue => issue.options.length); // options that no plain hard line forbids
  worths.forEach((own, party) => {
    const options = own.flatMap((row, issue) =>
      row.map((worth, option) => ({ issue, option, worth })),
    );
    const disliked = dice.shuffled(options).filter(o => o.worth < 0).sort((a, b) => a.worth - b.worth); // prettier-ignore
    const wanted = Math.max(1, Math.round((dice.int(5, 10) * issues.length) / 28));
    for (const about of disliked.slice(0, wanted)) {
      const others = lines.filter(
        line => line.party !== party && speaksNear(line.holds, about.issue),
      );
      const plain = formulas.not(formulas.is(about.issue, about.option));
      const holds = dice.chance(0.2) ? bending(dice, formulas, about, options, others) : plain;
      let hard = dice.chance(0.35);
      if (holds === plain && hard) {
        const left = (free[about.issue] ?? 0) - 1;
        hard = left > 0;
        if (hard) free[about.issue] = left;
      }
      const cost = hard ? null : Math.min(3, 1 + Math.floor(-about.worth / 4));
      lines.push({ id: `L${lines.length + 1}`, party, holds, cost });
    }
  });
  return lines;
}

interface Option {
  readonly issue: number;
  readonly option: number;
  readonly worth: number; // to the party whose line it is
}

/** A line that leaves more than one way: so many of what it likes nearby, not too much of what it does not, only if. */
function bending(
  dice: Dice,
  formulas: Formulas,
  about: Option,
  options: readonly Option[],
  others: readonly ModelLine[],
): Formula {
  const nearby = options.filter(({ issue }) => Math.abs(issue - about.issue) <= CLOSE);
  const some = (of: readonly Option[]): Formula[] =>
    dice.shuffled(of).slice(0, dice.int(3, 4)).map(({ issue, option }) => formulas.is(issue, option)); // prettier-ignore
  const liked = some(nearby.filter(({ worth }) => worth > 0));
  const disliked = some(nearby.filter(({ worth }) => worth < 0));
  const not = formulas.not(formulas.is(about.issue, about.option));
  switch (dice.pick(['atLeast', 'atMost', 'onlyIf', 'onlyIfCrossed'] as const)) {
    case 'atLeast':
      return liked.length > 1 ? formulas.atLeast(dice.int(1, 2), liked) : not;
    case 'atMost':
      return disliked.length > 1 ? formulas.atMost(1, disliked) : not;
    case 'onlyIf':
      return formulas.any([not, ...liked.slice(0, 1)]);
    case 'onlyIfCrossed': // another party's line, which then gives way too
      return formulas.any([not, ...others.slice(-1).map(line => formulas.not(line.holds))]);
  }
}

const speaksNear = (formula: Formula, issue: number): boolean =>
  issuesOf(formula).some(other => Math.abs(other - issue) <= NEAR);

/** Support at home that stands one to three crossings, and priorities among what the party likes. */
function homeOf(dice: Dice, own: readonly (readonly number[])[], formulas: Formulas): Home {
  const liked = own.flatMap((row, issue) => {
    const good = row.flatMap((worth, option) => (worth > 0 ? [formulas.is(issue, option)] : []));
    return good.length > 0 ? [formulas.any(good)] : [];
  });
  return {
    start: dice.int(2, 6),
    bonus: 1,
    priorities: dice.shuffled(liked).slice(0, dice.int(1, 2)),
  };
}

/** Walking away is worth the mean of permitted texts, and `demand` deviations more. */
function withWalkAways(dice: Dice, model: Model, demand: number): Model {
  const hard = model.lines.filter(line => line.cost === null);
  const drawn = dice.times(DRAWS, (): Text => {
    const text = model.issues.map(({ options }) => dice.int(0, options.length - 1));
    for (let tries = 0; tries < 20; tries++) {
      const broken = hard.filter(line => !isTrue(line.holds, text));
      for (const line of broken) redraw(dice, model, line.holds, text);
    }
    return text;
  });
  const permitted = drawn.filter(text => hard.every(line => isTrue(line.holds, text)));
  const texts = permitted.length > 0 ? permitted : drawn;
  const parties = model.parties.map((party, number) => {
    const worths = texts.map(text => worthOf(model, number, text));
    const mean = worths.reduce((sum, worth) => sum + worth, 0) / worths.length;
    const variance = worths.reduce((sum, worth) => sum + (worth - mean) ** 2, 0) / worths.length;
    return { ...party, walkAway: Math.round(mean + demand * Math.sqrt(variance)) };
  });
  return { ...model, parties };
}

/** Settles anew one of the issues that a formula speaks of. */
function redraw(dice: Dice, model: Model, formula: Formula, text: number[]): void {
  const issue = dice.pick(issuesOf(formula));
  text[issue] = dice.int(0, (model.issues[issue]?.options.length ?? 1) - 1);
}

/** About a normal deviate: the sum of twelve uniform ones, of variance 1. */
const bell = (dice: Dice): number =>
  dice.times(12, () => dice.int(0, 9999)).reduce((sum, part) => sum + part, 0) / 10_000 - 6;
