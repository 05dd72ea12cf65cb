/** What the schema finds, in sentences. */
import type * as z from 'zod/mini';
import { fieldOf, itemAt } from './item.ts';
import { isObject, quoted, short, valueAt, type Path, type Problems } from './problem.ts';

type Issue = z.core.$ZodIssue;

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
};

/** Fields for which a missing value is the question that the file leaves open. */
const ASKED: Readonly<Record<string, string>> = {
  reservation: 'say what no agreement is worth to the party, 0 if nothing',
  holds: 'say what a text must keep for the line to hold',
};

/** Reports each issue of the schema at the value it is about. */
export function reportForm(content: unknown, issues: readonly Issue[], problems: Problems): void {
  for (const issue of issues) report(content, issue, [], problems);
}

function report(content: unknown, issue: Issue, above: Path, problems: Problems): void {
  const path = [...above, ...issue.path.filter(step => typeof step !== 'symbol')];
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const says = `${quoted(key)} is no field here; take it out or correct its name.`;
      problems.add('form', itemAt(content, path), says);
    }
    return;
  }
  const value = valueAt(content, path);
  const inner = issue.code === 'invalid_union' ? closest(issue.errors, value) : null;
  if (inner) {
    for (const part of inner) report(content, part, path, problems);
    return;
  }
  const field = fieldOf(content, path);
  const last = path.at(-1);
  const asked = typeof last === 'string' && value === undefined ? ASKED[last] : undefined;
  const says =
    value === undefined
      ? `${field} is missing; ${asked ?? `it must ${wanted(issue)}`}.`
      : `${field} is ${short(value)}; it must ${wanted(issue)}.`;
  problems.add(codeOf(issue, value), itemAt(content, path), says);
}

/** Of the forms that a value may have, the one that fits its kind, if there is one. */
function closest(errors: readonly (readonly Issue[])[], value: unknown): readonly Issue[] | null {
  const fitting = errors.find(branch => branch.every(issue => issue.path.length > 0));
  if (fitting) return fitting;
  const sameKind = (issue: Issue) => issue.code !== 'invalid_type' || issue.path.length > 0;
  const near = errors.find(branch => branch.length > 0 && branch.every(sameKind));
  return isObject(value) ? (near ?? null) : null;
}

function codeOf(issue: Issue, value: unknown) {
  if (typeof value === 'number' && !Number.isFinite(value)) return 'number';
  if (value === undefined) return 'missing';
  return issue.code === 'too_big' || issue.code === 'too_small' ? 'count' : 'form';
}

function wanted(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `be ${issue.values.map(String).join(' or ')}`;
    case 'too_small':
      if (issue.origin === 'string') return 'not be empty';
      return issue.origin === 'array' || issue.origin === 'tuple'
        ? `have at least ${items(issue.minimum)}`
        : `be at least ${issue.minimum}`;
    case 'too_big':
      if (issue.origin === 'string') return `have at most ${issue.maximum} characters`;
      return issue.origin === 'array' || issue.origin === 'tuple'
        ? `have at most ${items(issue.maximum)}`
        : `be at most ${issue.maximum}`;
    case 'invalid_union':
      return 'note' in issue && issue.note !== undefined
        ? 'be a predicate: option, crosses, forbid, require, onlyIf, all, any, atLeast or atMost'
        : 'have one of the forms that docs/domain-file.md gives';
    default:
      return 'have the form that docs/domain-file.md gives';
  }
}

const items = (count: number | bigint): string => `${count} item${count === 1 ? '' : 's'}`;
