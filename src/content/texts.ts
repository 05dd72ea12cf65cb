/**
 * A scenario's sentences, which stand apart from its structure: one file for each language. It has the shape of the
 * structure, but each list of items is an object of what they are told apart by. So a translation touches no number,
 * and what is missing or left over can be told.
 */

type Json = Readonly<Record<string, unknown>>;

/** Notes a text without an item to belong to, with the way to it. */
export type OnStray = (path: readonly string[]) => void;

/**
 * The structure with its texts in their places. Takes any JSON; what does not fit is left as it is, and told to
 * `onStray`.
 */
export function withTexts(
  structure: unknown,
  texts: unknown,
  onStray: OnStray = () => undefined,
  path: readonly string[] = [],
): unknown {
  if (texts === undefined) return structure;
  if (structure === undefined) return texts;
  if (Array.isArray(structure)) return itemsWithTexts(structure, texts, onStray, path);
  if (!isObject(structure) || !isObject(texts)) {
    onStray(path);
    return structure;
  }
  const joined: Record<string, unknown> = { ...structure };
  for (const [key, text] of Object.entries(texts))
    put(joined, key, withTexts(ownIn(structure, key), text, onStray, [...path, key]));
  return joined;
}

function itemsWithTexts(
  items: readonly unknown[],
  texts: unknown,
  onStray: OnStray,
  path: readonly string[],
): unknown {
  if (!isObject(texts)) {
    onStray(path);
    return items;
  }
  const left = new Set(Object.keys(texts));
  const joined = items.map(item => {
    const key = keyOf(item);
    if (key === null || !left.delete(key)) return item;
    return withTexts(item, ownIn(texts, key), onStray, [...path, key]);
  });
  for (const key of left) onStray([...path, key]);
  return joined;
}

/** What an item is told apart by, among those of its list: its id, or what it is about. */
const TOLD_BY = ['party', 'point', 'points', 'option', 'options', 'layer', 'line', 'of'];

/** What an item of a list is called in the texts; null where nothing tells it apart. */
export function keyOf(item: unknown): string | null {
  if (!isObject(item)) return null;
  const own = item['id'] ?? item['version'];
  const named = own === undefined ? TOLD_BY.flatMap(key => item[key] ?? []) : [own];
  return named.length > 0 ? named.map(wordFor).join(' ') : null;
}

const wordFor = (value: unknown): string =>
  typeof value === 'object' ? JSON.stringify(value) : `${value as string | number}`;

const ownIn = (object: Json, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined;

/** A key of the file may be called as anything; none reaches a prototype. */
function put(object: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(object, key, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
