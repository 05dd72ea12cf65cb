/** What the schema finds, in sentences. */
import type * as z from 'zod/mini';
import { fieldOf, isObject, short, valueAt, type Path, type Report } from './problem.ts';

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

/** Deeper than any scenario: a guard for everything that walks through content by recursion. */
export const DEPTH_MAX = 24;

/** The way to the first value that lies too deep, or null. Keeps its own stack, so it cannot run out of one. */
export function tooDeep(content: unknown): Path | null {
  const stack: { value: unknown; path: Path }[] = [{ value: content, path: [] }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (!isObject(next.value)) continue;
    if (next.path.length > DEPTH_MAX) return next.path;
    const inList = Array.isArray(next.value);
    for (const [key, value] of Object.entries(next.value))
      if (isObject(value)) stack.push({ value, path: [...next.path, inList ? Number(key) : key] });
  }
  return null;
}

/** Reports each issue of the schema at the value it is about. */
export function reportForm(content: unknown, issues: readonly Issue[], report: Report): void {
  for (const issue of issues) {
    const path = issue.path.filter(step => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys)
        report([...path, key], `"${key}" is no field here; take it out or correct its name.`);
      continue;
    }
    const value = valueAt(content, path);
    const field = `"${fieldOf(content, path)}"`;
    const found = value === undefined ? `${field} is missing` : `${field} is ${short(value)}`;
    report(path, `${found}; it must ${wanted(issue)}.`);
  }
}

function wanted(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return issue.values.length === 1
        ? `be ${String(issue.values[0])}`
        : `be one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      if (issue.origin === 'string') return 'not be empty';
      return issue.origin === 'array'
        ? `have ${issue.exact === true ? '' : 'at least '}${issue.minimum} items`
        : `be at least ${issue.minimum}`;
    case 'too_big':
      if (issue.origin === 'string') return `have at most ${issue.maximum} characters`;
      return issue.origin === 'array' || issue.origin === 'tuple'
        ? `have ${issue.exact === true ? '' : 'at most '}${issue.maximum} items`
        : `be at most ${issue.maximum}`;
    case 'invalid_format':
      return `match ${issue.pattern ?? issue.format}`;
    case 'invalid_union':
      return 'be one of the kinds of predicate that schema.ts lists';
    case 'invalid_key':
      return 'use only the keys that schema.ts lists';
    case 'not_multiple_of':
    case 'invalid_element':
    case 'custom':
    case 'unrecognized_keys':
      return 'have the form that schema.ts gives';
  }
}
