/**
 * Brute force: every text of a small model, read plainly. It shares no code with the solver but the types
 * of its models, so that the two can only agree by both being right.
 */
import type { Formula } from '#solver/formula.ts';
import type { Model, ModelParty, Text } from '#solver/model.ts';

/** One text as every party reads it. */
export interface Reading {
  readonly text: Text;
  readonly worths: readonly number[];
  readonly gains: readonly number[];
  readonly support: readonly number[];
  readonly met: readonly boolean[]; // by party: all its priorities
  readonly crossed: readonly number[];
  readonly acceptable: readonly boolean[]; // by party
}

/** What is kept of all texts of a model, the lowest option numbers first. */
export interface Enumeration {
  readonly model: Model;
  readonly size: number; // of all texts
  readonly zone: readonly Reading[]; // acceptable to all
  readonly sorts: readonly Reading[]; // one of each that no setting aside of constraints tells apart
  readonly accepted: ReadonlyMap<string, number>; // by who accepts: how many texts
}

export function enumerate(model: Model): Enumeration {
  const zone: Reading[] = [];
  const sorts = new Map<string, Reading>();
  const accepted = new Map<string, number>();
  let size = 0;
  for (const text of textsOf(model)) {
    const reading = read(model, text);
    size++;
    if (isAcceptable(reading)) zone.push(reading);
    const { crossed, gains, met } = reading;
    const below = gains.map(gain => (gain < 0 ? 1 : 0));
    sorts.set(`${crossed.join(' ')}|${below.join('')}|${met.join(' ')}`, reading);
    const by = reading.acceptable.map(Number).join('');
    accepted.set(by, (accepted.get(by) ?? 0) + 1);
  }
  return { model, size, zone, sorts: [...sorts.values()], accepted };
}

/** How many texts are acceptable to these parties. */
export function countOf({ accepted }: Enumeration, parties: readonly number[]): number {
  const of = [...accepted].filter(([by]) => parties.every(p => by[p] === '1'));
  return sum(of.map(([, count]) => count));
}

/** The zone alone. */
export const zoneOf = (model: Model): readonly Reading[] => [...acceptableIn(model)];

/** Whether the zone holds any text; stops at the first. */
export const isOpen = (model: Model): boolean => acceptableIn(model).next().done === false;

function* acceptableIn(model: Model): Generator<Reading> {
  for (const text of textsOf(model)) {
    const reading = read(model, text);
    if (isAcceptable(reading)) yield reading;
  }
}

/** Every text, the last issue turning fastest. */
export function* textsOf(model: Model): Generator<Text> {
  const text = model.issues.map(() => 0);
  for (;;) {
    yield [...text];
    let issue = text.length - 1;
    while (issue >= 0 && text[issue] === (model.issues[issue]?.options.length ?? 1) - 1) {
      text[issue--] = 0;
    }
    if (issue < 0) return;
    text[issue] = (text[issue] ?? 0) + 1;
  }
}

export function read(model: Model, text: Text): Reading {
  const broken = model.lines.map(line => !holds(line.holds, text));
  const worths = model.parties.map(party => worthOf(party, text));
  const gains = model.parties.map((party, p) => (worths[p] ?? 0) - party.walkAway);
  const met = model.parties.map(({ home }) => home.priorities.every(f => holds(f, text)));
  const support = model.parties.map(({ home }, p) => {
    let left = home.start;
    model.lines.forEach((line, l) => {
      if (broken[l] && line.party === p) left -= line.cost ?? 0;
    });
    if (home.below !== undefined && (gains[p] ?? 0) < 0) return left - home.below;
    if (met[p]) left += home.bonus;
    return Math.min(left, home.start);
  });
  const acceptable = model.parties.map((_, p) => {
    const hard = model.lines.some((line, l) => broken[l] && line.party === p && line.cost === null);
    return !hard && (support[p] ?? 0) > 0 && (gains[p] ?? 0) >= 0;
  });
  const crossed = broken.flatMap((is, line) => (is ? [line] : []));
  return { text, worths, gains, support, met, crossed, acceptable };
}

/** What a text is worth to a party: its options and the linkages that stand in it. */
export function worthOf(party: ModelParty, text: Text): number {
  let worth = 0;
  for (const [issue, row] of party.worths.entries()) worth += row[text[issue] ?? -1] ?? Number.NaN;
  for (const { issues, options, worth: extra } of party.linkages) {
    if (text[issues[0]] === options[0] && text[issues[1]] === options[1]) worth += extra;
  }
  return worth;
}

/** Whether a text makes a formula true. */
export function holds(formula: Formula, text: Text): boolean {
  switch (formula.type) {
    case 'truth':
      return formula.value;
    case 'is':
      return text[formula.issue] === formula.option;
    case 'not':
      return !holds(formula.of, text);
    case 'atLeast':
      return formula.of.filter(part => holds(part, text)).length >= formula.count;
  }
}

/** Acceptable to all. */
export const isAcceptable = (reading: Reading): boolean => reading.acceptable.every(Boolean);

/** Whether everyone gains at least as much from `a` as from `b`. */
export const isAsGood = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((gain, p) => gain >= (b[p] ?? Number.NaN));

/** As good for all and better for someone. */
export const dominates = (a: readonly number[], b: readonly number[]): boolean =>
  isAsGood(a, b) && sum(a) > sum(b);

export const sum = (of: readonly number[]): number => of.reduce((total, n) => total + n, 0);

export const sameGains = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((gain, p) => gain === b[p]);

/** How many issues two texts settle differently. */
export const distance = (a: Text, b: Text): number =>
  a.filter((option, issue) => option !== b[issue]).length;
