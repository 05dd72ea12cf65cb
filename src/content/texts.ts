/**
 * A scenario's sentences, which stand apart from its structure: one file for each language. It has the shape of the
 * structure, but each list of items is an object of what they are told apart by. So a translation touches no number,
 * and what is missing or left over can be told.
 */

type Json = Readonly<Record<string, unknown>>;

type Way = readonly string[];

/** What a loader holds the texts to; a page need not, for its own are held before they are shipped. */
export interface Held {
  /** Whether a text, and nothing else, stands there. */
  readonly isText: (path: Way) => boolean;
  /** Notes what has no place, with the way to it. */
  readonly onStray: (path: Way) => void;
}

const UNHELD: Held = { isText: () => true, onStray: () => undefined };

/**
 * The structure with its texts in their places. Takes any JSON; what does not fit is left out, and told.
 */
export function withTexts(
  structure: unknown,
  texts: unknown,
  held: Held = UNHELD,
  path: Way = [],
): unknown {
  if (texts === undefined) return structure;
  if (structure === undefined && held.isText(path)) return texts;
  if (Array.isArray(structure)) return itemsWithTexts(structure, texts, held, path);
  if (!isObject(structure) || !isObject(texts)) {
    held.onStray(path);
    return structure;
  }
  const joined: Record<string, unknown> = { ...structure };
  for (const [key, text] of Object.entries(texts))
    put(joined, key, withTexts(ownIn(structure, key), text, held, [...path, key]));
  return joined;
}

function itemsWithTexts(items: readonly unknown[], texts: unknown, held: Held, path: Way): unknown {
  if (!isObject(texts)) {
    held.onStray(path);
    return items;
  }
  const left = new Set(Object.keys(texts));
  const joined = items.map(item => {
    const key = keyOf(item);
    if (key === null || !left.delete(key)) return item;
    return withTexts(item, ownIn(texts, key), held, [...path, key]);
  });
  for (const key of left) held.onStray([...path, key]);
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
