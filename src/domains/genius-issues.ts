/** The issues in the objective tree of a GENIUS file, which a domain and its profiles share. */
import type { XmlElement } from '@rgrove/parse-xml';
import { ISSUES_MAX, OPTIONS_MAX } from './domain.ts';
import { attribute, childrenOf, tagOf } from './genius-xml.ts';
import { quoted, WHOLE, type Problems } from './problem.ts';

export interface GeniusIssue {
  readonly name: string;
  readonly index: string;
  readonly items: ReadonlyMap<string, XmlElement>; // by value
  readonly element: XmlElement;
}

export interface Tree {
  readonly issues: readonly GeniusIssue[];
  readonly weights: readonly XmlElement[];
  readonly nested: boolean;
}

/** Elements that make a utility depend on several issues at once. */
const NONLINEAR = ['utility', 'utility_function', 'ufun', 'hyperRectangle', 'constraint', 'constraints', 'rank_constraints']; // prettier-ignore

/**
 * The issues below a `utility_space`, in the order of the file; those of nested objectives too, as GENIUS adds
 * all issues up by their own weights. What this reader does not have is reported.
 */
export function treeIn(space: XmlElement, problems: Problems): Tree {
  const issues: GeniusIssue[] = [];
  const weights: XmlElement[] = [];
  let nested = false;
  if (attribute(space, 'type')?.toLowerCase() === 'nonlinear')
    problems.add('unsupported', tagOf(space), 'utilities that are not additive are not supported.');
  const visit = (element: XmlElement, depth: number): void => {
    for (const child of childrenOf(element)) {
      if (NONLINEAR.includes(child.name))
        problems.add('unsupported', tagOf(child), 'utilities that are not additive (constraints, hyper-rectangles) are not supported.'); // prettier-ignore
      else if (child.name === 'issue') issues.push(issueOf(child, problems));
      else if (child.name === 'weight') weights.push(child);
      else if (child.name === 'objective') {
        if (depth > 0) nested = true;
        visit(child, depth + 1);
      }
    }
  };
  visit(space, 0);
  if (issues.length === 0 && !problems.any)
    problems.add('missing', tagOf(space), 'it has no <issue>; give at least one.');
  if (issues.length > ISSUES_MAX)
    problems.add('tooLarge', WHOLE, `it has ${issues.length} issues; it may have ${ISSUES_MAX}.`);
  else for (const key of ['name', 'index'] as const) reportTwice(issues, key, problems);
  return { issues, weights, nested };
}

function reportTwice(
  issues: readonly GeniusIssue[],
  key: 'name' | 'index',
  problems: Problems,
): void {
  const seen = new Set<string>();
  for (const issue of issues) {
    const value = issue[key];
    if (value !== '' && seen.has(value))
      problems.add('twice', tagOf(issue.element), `another issue has the ${key} ${quoted(value)}; each must have its own.`); // prettier-ignore
    seen.add(value);
  }
}

function issueOf(element: XmlElement, problems: Problems): GeniusIssue {
  const item = tagOf(element);
  const name = attribute(element, 'name') ?? '';
  if (name === '') problems.add('missing', item, 'it has no name; give one.');
  const index = attribute(element, 'index') ?? '';
  if (index === '') problems.add('missing', item, 'it has no index; give one.');
  for (const key of ['vtype', 'type', 'etype']) {
    const kind = attribute(element, key) ?? 'discrete';
    if (kind.toLowerCase() !== 'discrete') {
      problems.add('unsupported', item, `its ${key} is ${quoted(kind)}; only discrete issues are supported.`); // prettier-ignore
      return { name, index, items: new Map(), element };
    }
  }
  const found = childrenOf(element, 'item');
  if (found.length === 0 || found.length > OPTIONS_MAX)
    problems.add('count', item, `it has ${found.length} items; it must have 1 to ${OPTIONS_MAX}.`);
  const items = new Map<string, XmlElement>();
  for (const child of found.slice(0, OPTIONS_MAX)) {
    const value = attribute(child, 'value') ?? '';
    if (value === '')
      problems.add('missing', `${item}, ${tagOf(child)}`, 'it has no value; give one.'); // prettier-ignore
    else if (items.has(value))
      problems.add('twice', item, `it has the item ${quoted(value)} twice; keep one.`);
    items.set(value, child);
  }
  return { name, index, items, element };
}
