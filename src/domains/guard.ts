/** What is checked of a file before anything walks through it: size, depth, keys given twice. */
import { OPTIONS_MAX } from './domain.ts';
import { fieldOf, itemAt } from './item.ts';
import { isObject, quoted, short, WHOLE, type Path, type Problems } from './problem.ts';

/** Larger than any table that a person would write or a solver would finish. In UTF-16 units. */
export const SIZE_MAX = 5_000_000;
/** Deeper than any predicate that can be read: a guard for everything that recurses. */
export const DEPTH_MAX = 24;
const LIST_MAX = 10_000;

/** The value of a JSON text, or undefined with a problem: too large or deep, no JSON, or a key given twice. */
export function jsonIn(text: string, problems: Problems): unknown {
  if (text.length > SIZE_MAX) {
    problems.add('tooLarge', WHOLE, `it has ${text.length} characters; it may have ${SIZE_MAX}.`);
    return undefined;
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : 'it cannot be read';
    problems.add('noJson', WHOLE, `it is no JSON (${why.replaceAll(/\s+/g, ' ')}).`);
    return undefined;
  }
  if (!isWithinBounds(value, problems)) return undefined;
  const twice = keyGivenTwice(text);
  if (twice === null) return value;
  problems.add(
    'twice',
    WHOLE,
    `the key ${quoted(twice)} stands twice in one object; keep one of the two.`,
  );
  return undefined;
}

/** Whether lists and nesting are within bounds. Keeps its own stack, so it cannot run out of one. */
export function isWithinBounds(content: unknown, problems: Problems): boolean {
  const stack: { value: unknown; path: Path }[] = [{ value: content, path: [] }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { value, path } = next;
    if (!isObject(value)) continue;
    if (path.length > DEPTH_MAX) {
      const item = itemAt(content, path.slice(0, 4));
      problems.add('tooDeep', item, `${short(path.at(-1))} is nested more than ${DEPTH_MAX} deep.`);
      return false;
    }
    const inList = Array.isArray(value);
    const items = inList ? value.length : Object.keys(value).length;
    if (items > LIST_MAX) {
      const says = `${fieldOf(content, path)} has ${items} items; there may be ${LIST_MAX}, and of options ${OPTIONS_MAX}.`;
      problems.add('tooLarge', itemAt(content, path), says);
      return false;
    }
    for (const [key, child] of Object.entries(value))
      if (isObject(child))
        stack.push({ value: child, path: [...path, inList ? Number(key) : key] });
  }
  return true;
}

/**
 * The first key that stands twice in one object of a JSON text, as written, or null. JSON.parse keeps the
 * last of the two without a word, which would change a utility unseen.
 */
function keyGivenTwice(json: string): string | null {
  const open: (Set<string> | null)[] = []; // by nesting: the keys so far; null in a list
  let before = '';
  for (let at = 0; at < json.length; at++) {
    const sign = json.charAt(at);
    if (!SIGNS.has(sign)) continue;
    if (sign === '{') open.push(new Set());
    else if (sign === '[') open.push(null);
    else if (sign === '}' || sign === ']') open.pop();
    else if (sign === '"') {
      const start = at++;
      while (json.charAt(at) !== '"') at += json.charAt(at) === '\\' ? 2 : 1;
      const keys = before === ':' ? null : open.at(-1);
      const key = keys ? (JSON.parse(json.slice(start, at + 1)) as string) : '';
      if (keys?.has(key) === true) return key;
      keys?.add(key);
    }
    before = sign;
  }
  return null;
}

const SIGNS = new Set('{}[],:"');
