/** A utility profile of the GENIUS format: one party's worths over the issues of a domain. */
import type { XmlElement } from '@rgrove/parse-xml';
import { dividedBy, isAbove, plus, times, ZERO, type Fraction } from './exact.ts';
import { treeIn, type GeniusIssue, type Tree } from './genius-issues.ts';
import { childrenOf, numberIn, tagOf } from './genius-xml.ts';
import { quoted, type Problems } from './problem.ts';

export interface Profile {
  readonly worths: readonly (readonly Fraction[])[]; // by the domain's issues and options
  readonly reservation: Fraction;
  readonly notes: readonly string[];
}

/** GENIUS counts evaluations as 0 where the largest one of an issue is below this. */
const NO_WORTH = { over: 1n, under: 100_000n };
/** Weights that people round to add up to 1. */
const [ALMOST, OVER] = [{ over: 999n, under: 1000n }, { over: 1001n, under: 1000n }]; // prettier-ignore
const ONE = { over: 1n, under: 1n };

/**
 * Worth = the sum over issues of weight * evaluation / the issue's largest evaluation, as GENIUS 10.4 computes
 * it (EvaluatorDiscrete, AdditiveUtilitySpace). Weights count as written.
 */
export function profileOf(
  file: string,
  space: XmlElement,
  domain: readonly GeniusIssue[] | null, // null: it cannot be read; what else is wrong is still told
  problems: Problems,
): Profile | null {
  const tree = treeIn(space, problems);
  if (problems.any || !domain) return null;
  const weights = weightsOf(tree, problems);
  const own = new Map(tree.issues.map(issue => [issue.name, issue]));
  for (const issue of tree.issues)
    if (!domain.some(({ name }) => name === issue.name))
      problems.add('unknown', tagOf(issue.element), 'the domain has no issue of this name.');
  const worths = domain.map(issue => {
    const mine = own.get(issue.name);
    if (!mine) {
      problems.add('missing', `issue ${quoted(issue.name)}`, 'the domain has this issue; the profile lacks it.'); // prettier-ignore
      return [];
    }
    return worthsOf(issue, mine, weights.get(mine.index) ?? ZERO, problems);
  });
  const notes: string[] = [];
  const reservation = reservationOf(file, space, notes, problems);
  noteDiscount(file, space, notes, problems);
  if (tree.nested)
    notes.push(`${file} nests objectives; its issues are added up by their own weights, as in GENIUS.`); // prettier-ignore
  const sum = [...weights.values()].reduce(plus, ZERO);
  if (isAbove(ALMOST, sum) || isAbove(sum, OVER))
    notes.push(`${file} has weights that add up to ${shown(sum)}, not 1; they count as written.`);
  return problems.any ? null : { worths, reservation, notes };
}

/** By index of the issue. */
function weightsOf({ issues, weights }: Tree, problems: Problems): ReadonlyMap<string, Fraction> {
  const found = new Map<string, Fraction>();
  for (const element of weights) {
    const item = tagOf(element);
    const { index = '' } = element.attributes;
    const weight = numberIn(element, 'value', item, problems);
    if (!issues.some(issue => issue.index === index)) continue; // of a nested objective; not counted
    if (found.has(index))
      problems.add('twice', item, `the issue with index ${quoted(index)} has a weight already; keep one.`); // prettier-ignore
    if (weight && isAbove(ZERO, weight))
      problems.add('number', item, 'a weight must be at least 0.');
    found.set(index, weight ?? ZERO);
  }
  for (const { index, element } of issues)
    if (!found.has(index))
      problems.add('missing', tagOf(element), `it has no <weight index=${quoted(index)}>; give one.`); // prettier-ignore
  return found;
}

function worthsOf(
  { items }: GeniusIssue,
  mine: GeniusIssue,
  weight: Fraction,
  problems: Problems,
): readonly Fraction[] {
  const item = tagOf(mine.element);
  for (const [value, element] of mine.items)
    if (!items.has(value))
      problems.add('unknown', `${item}, ${tagOf(element)}`, 'the domain has no such item.');
  const evaluations = [...items.keys()].map(value => {
    const element = mine.items.get(value);
    if (!element) {
      problems.add('missing', item, `it lacks the item ${quoted(value)} of the domain.`);
      return ZERO;
    }
    const found = numberIn(element, 'evaluation', `${item}, ${tagOf(element)}`, problems) ?? ZERO;
    if (isAbove(ZERO, found))
      problems.add('number', `${item}, ${tagOf(element)}`, 'its evaluation is below 0; GENIUS has none such.'); // prettier-ignore
    return found;
  });
  const most = evaluations.reduce((a, b) => (isAbove(b, a) ? b : a), ZERO);
  if (isAbove(NO_WORTH, most)) return evaluations.map(() => ZERO);
  return evaluations.map(evaluation => times(weight, dividedBy(evaluation, most)));
}

function reservationOf(
  file: string,
  space: XmlElement,
  notes: string[],
  problems: Problems,
): Fraction {
  const [element, ...more] = childrenOf(space, 'reservation');
  for (const other of more) problems.add('twice', tagOf(other), 'there is another <reservation>; keep one.'); // prettier-ignore
  if (element) return numberIn(element, 'value', tagOf(element), problems) ?? ZERO;
  notes.push(`${file} gives no reservation value; 0 is taken, as in GENIUS.`);
  return ZERO;
}

function noteDiscount(file: string, space: XmlElement, notes: string[], problems: Problems): void {
  for (const element of childrenOf(space, 'discount_factor')) {
    const factor = numberIn(element, 'value', tagOf(element), problems);
    if (factor && (isAbove(factor, ONE) || isAbove(ONE, factor)))
      notes.push(`${file} has the discount factor ${shown(factor)}; it is not applied.`);
  }
}

const shown = ({ over, under }: Fraction): string =>
  String(Number((Number(over) / Number(under)).toFixed(6)));
