/**
 * Random small models for the tests against brute force: 6 to 10 issues with 1 to 4 options, 2 to 8
 * parties (mostly 4), every form of formula, hard lines and lines at a cost, linkages, support at home.
 */
import { Formulas, type Formula } from '#solver/formula.ts';
import type { Issue, Linkage, Model, ModelLine, ModelParty, Text } from '#solver/model.ts';
import type { Line, Predicate } from '#engine/types.ts';
import { worthOf } from './brute.ts';
import { Dice } from '#tournament/dice.ts';
import { formulaFrom, optionOf, pointOf, randomFormula, randomPredicate } from './predicates.ts';

/** What makes an instance hard in its own way. */
const KINDS = [
  ...Array<'usual'>(11).fill('usual'), // a text drawn at random sets the walk-away values
  'strict', // walk-away values that few texts reach, or none
  'contradiction', // two hard lines that cannot both hold
  'unconstrained', // no line, no walk-away value that counts
  'nothingToLose', // lines, but walk-away values far below every text
  'ties', // worths of -1, 0 and 1
  'wide', // worths of -100 to 100
] as const;
export type Kind = (typeof KINDS)[number];

export interface Small {
  readonly seed: number;
  readonly kind: Kind;
  readonly model: Model;
  readonly predicates: readonly (Predicate | null)[]; // by line; null: built as a formula
  readonly lines: readonly Line[]; // those of predicates, as the rules write them
}

const FAR_BELOW = -1000;

/** How many texts an instance may have: one in twenty is large. */
const roomFor = (dice: Dice): number => (dice.chance(0.05) ? 60_000 : dice.int(100, 5_000));

/** The instance of a seed, always the same. */
export function small(seed: number): Small {
  const dice = new Dice(seed);
  const kind = dice.pick(KINDS);
  const formulas = new Formulas();
  const options = optionsOf(dice);
  const count = partiesOf(dice, kind);
  const twins = options.map(size => size > 1 && dice.chance(0.1));
  const frame: Frame = { dice, formulas, options, twins, most: mostOf(dice, kind, count) };
  const parties = dice.times(count, number => party(frame, number));
  const drawn = kind === 'unconstrained' ? [] : drawLines(frame, count);
  if (kind === 'contradiction') drawn.push(...contradiction(frame, count));
  const target = options.map(size => dice.int(0, size - 1));
  return {
    seed,
    kind,
    model: {
      name: `small ${seed}`,
      parties: parties.map(p => ({ ...p, walkAway: walkAway(frame, kind, p, target) })),
      issues: options.map((size, issue): Issue => ({
        id: pointOf(issue),
        options: dice.times(size, optionOf),
      })),
      lines: priced(new Dice(seed + 500_000), drawn.map(d => d.line)), // prettier-ignore
    },
    predicates: drawn.map(d => d.rule?.holds ?? null),
    lines: drawn.flatMap(d => d.rule ?? []),
  };
}

/** At most four where walking away is worth next to nothing, so that products of gains stay exact. */
function partiesOf(dice: Dice, kind: Kind): number {
  const few = kind === 'unconstrained' || kind === 'nothingToLose' || kind === 'ties';
  return dice.pick([
    2,
    3,
    3,
    4,
    4,
    4,
    4,
    4,
    4,
    4,
    4,
    4,
    4,
    few ? 4 : dice.pick([5, 5, 5, 5, 6, 6, 7, 8]),
  ]);
}

function mostOf(dice: Dice, kind: Kind, parties: number): number {
  if (kind === 'ties') return 1;
  if (parties > 5) return 3;
  return kind === 'wide' ? 100 : dice.pick([3, 10]);
}

function optionsOf(dice: Dice): number[] {
  const room = roomFor(dice);
  let size = 1;
  return dice
    .shuffled(dice.times(dice.int(6, 10), () => dice.pick([1, 2, 2, 3, 3, 3, 4])))
    .map(wanted => {
      const options = Math.min(wanted, Math.max(1, Math.floor(room / size)));
      size *= options;
      return options;
    });
}

/** What all parties of an instance share. */
interface Frame {
  readonly dice: Dice;
  readonly formulas: Formulas;
  readonly options: readonly number[]; // by issue: how many
  readonly twins: readonly boolean[]; // by issue: its last two options are worth the same to everyone
  readonly most: number; // the largest worth of an option
}

function party({ dice, formulas, options, twins, most }: Frame, number: number): ModelParty {
  const worths = options.map((size, issue) => {
    const row = dice.times(size, () => dice.int(-most, most));
    if (twins[issue]) row[size - 1] = row[size - 2] ?? 0;
    return row;
  });
  return {
    id: `party ${number + 1}`,
    worths,
    linkages: dice.times(dice.chance(0.4) ? 0 : dice.int(1, 5), () => linkage(dice, options, most)),
    walkAway: 0,
    home: {
      start: dice.int(1, 6),
      bonus: dice.int(0, 2),
      priorities: dice.times(dice.int(0, 3), () => randomFormula(dice, formulas, options, 1)),
    },
    scale: 1,
  };
}

function linkage(dice: Dice, options: readonly number[], most: number): Linkage {
  const [first = 0, second = 1] = dice.shuffled([...options.keys()]);
  const option = (issue: number): number => dice.int(0, (options[issue] ?? 1) - 1);
  return {
    issues: [first, second],
    options: [option(first), option(second)],
    worth: dice.int(-most, most),
  };
}

interface DrawnLine {
  readonly line: ModelLine;
  readonly rule: Line | null;
}

function drawLines({ dice, formulas, options }: Frame, parties: number): DrawnLine[] {
  const drawn: DrawnLine[] = [];
  for (let number = dice.int(0, 6); number > 0; number--) {
    const id = `L${number}`;
    const line = (holds: Formula): ModelLine => ({
      id,
      party: dice.int(0, parties - 1),
      holds,
      cost: dice.chance(0.35) ? null : dice.int(0, 4),
    });
    if (dice.chance(0.3)) {
      drawn.push({ line: line(randomFormula(dice, formulas, options)), rule: null });
      continue;
    }
    const earlier = drawn.flatMap(d => d.rule ?? []);
    const holds = randomPredicate(dice, options, earlier);
    const rule: Line = { id, party: 'eu', status: 'stated', holds };
    drawn.push({ line: line(formulaFrom(formulas, holds, earlier)), rule });
  }
  return drawn;
}

/** One line in four counts for something else among ways out than what it costs at home. */
const priced = (dice: Dice, lines: readonly ModelLine[]): readonly ModelLine[] =>
  lines.map(line => (dice.chance(0.25) ? { ...line, price: dice.int(1, 6) } : line));

function contradiction({ dice, formulas, options }: Frame, parties: number): DrawnLine[] {
  const formula = randomFormula(dice, formulas, options);
  return [formula, formulas.not(formula)].map((holds, number) => ({
    line: { id: `C${number}`, party: dice.int(0, parties - 1), holds, cost: null },
    rule: null,
  }));
}

function walkAway(
  { dice, options, most }: Frame,
  kind: Kind,
  of: ModelParty,
  target: Text,
): number {
  if (kind === 'unconstrained' || kind === 'nothingToLose') return FAR_BELOW;
  if (kind === 'ties' && dice.chance(0.3)) return FAR_BELOW;
  if (kind === 'strict') {
    const samples = dice.times(12, () => options.map(size => dice.int(0, size - 1)));
    return Math.max(...samples.map(text => worthOf(of, text)));
  }
  return worthOf(of, target) - dice.int(0, 2 * most);
}
