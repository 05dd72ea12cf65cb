/** Names for places in a domain file: `party port, issue mix` rather than `utilities.port.mix[0]`. */
import { isObject, quoted, valueAt, WHOLE, type Path } from './problem.ts';

/** What the items of a list are called. */
const IN_LIST: Readonly<Record<string, string>> = {
  parties: 'party',
  issues: 'issue',
  options: 'option',
  linkages: 'linkage',
  lines: 'line',
  priorities: 'priority',
};

/** What the keys under a key are called, level by level. */
const BY_KEY: Readonly<Record<string, readonly string[]>> = {
  utilities: ['party', 'issue', 'option'],
  texts: ['text', 'issue'],
};

/** The items on the way to a path, outermost first. */
export function itemAt(content: unknown, path: Path): string {
  const names: string[] = [];
  const [root] = path;
  const keyed = typeof root === 'string' && Object.hasOwn(BY_KEY, root) ? BY_KEY[root] : undefined;
  path.forEach((step, i) => {
    if (i === 0) return;
    const noun = keyed ? keyed[i - 1] : nounInList(path[i - 1], step);
    if (noun === undefined) return;
    if (typeof step === 'string') names.push(`${noun} ${quoted(step)}`);
    else names.push(`${noun} ${nameOf(valueAt(content, path.slice(0, i + 1))) ?? step + 1}`);
  });
  if (names.length > 0) return names.join(', ');
  return root === undefined ? WHOLE : quoted(String(root));
}

/** The part of a path after its innermost named item: `reservation`, `holds.of[1]`. */
export function fieldOf(content: unknown, path: Path): string {
  let end = path.length;
  while (end > 1 && itemAt(content, path.slice(0, end)) === itemAt(content, path.slice(0, end - 1)))
    end--;
  const rest = path.slice(end);
  return rest.length > 0 ? quoted(written(rest)) : 'it';
}

function nounInList(list: string | number | undefined, step: string | number): string | undefined {
  return typeof list === 'string' && typeof step === 'number' && Object.hasOwn(IN_LIST, list)
    ? IN_LIST[list]
    : undefined;
}

/** The id of an item, or the item itself where it is one. */
function nameOf(item: unknown): string | null {
  const id = isObject(item) ? valueAt(item, ['id']) : item;
  if (typeof id === 'number' && Number.isFinite(id)) return quoted(String(id));
  return typeof id === 'string' && id !== '' ? quoted(id) : null;
}

const written = (path: Path): string =>
  path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : i > 0 ? `.${step}` : step))
    .join('');
