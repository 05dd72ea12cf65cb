/** XML of the GENIUS format as elements. Nothing is fetched and no entity is expanded but the five of XML. */
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { decimal, type Fraction } from './exact.ts';
import { quoted, WHOLE, type Problems } from './problem.ts';

const DEPTH_MAX = 24;

/** `&` that begins no reference: GENIUS writes "Coffee & Tea" as it stands, and reads it so. */
const BARE = /&(?!(?:[a-z][\w.-]*|#\d+|#x[\da-f]+);)/gi;

/** The root element, or null with a problem. */
export function rootOf(text: string, problems: Problems): XmlElement | null {
  try {
    const { root } = parseXml(cleaned(text));
    if (root && !isTooDeep(root)) return root;
    problems.add('tooDeep', WHOLE, `elements are nested more than ${DEPTH_MAX} deep.`);
  } catch (error) {
    const [why = ''] = error instanceof Error ? error.message.split('\n') : [];
    problems.add('noXml', WHOLE, `it cannot be read as XML (${why}). Mend it, or name the files to read without it.`); // prettier-ignore
  }
  return null;
}

/** Line breaks are made one kind here, as the parser takes very long over a million of the others. */
const cleaned = (text: string): string =>
  text.trimStart().replaceAll(/\r\n?/g, '\n').replaceAll(BARE, '&amp;');

/** Tags and references, which take the parser longest: a few microseconds each. */
export const marksIn = (text: string): number => text.split(/[<&]/).length - 1;

export const childrenOf = (element: XmlElement, name?: string): readonly XmlElement[] =>
  element.children.flatMap(child =>
    child instanceof XmlElement && (name === undefined || child.name === name) ? [child] : [],
  );

/** An attribute, or null. */
export const attribute = (element: XmlElement, name: string): string | null =>
  Object.hasOwn(element.attributes, name) ? (element.attributes[name] ?? null) : null;

/** What a sentence calls an element: `<issue index="3" name="Price">`. */
export function tagOf(element: XmlElement): string {
  const shown = ['index', 'name', 'value', 'type'].flatMap(name => {
    const value = attribute(element, name);
    return value === null ? [] : [` ${name}=${quoted(value)}`];
  });
  return `<${element.name}${shown.join('')}>`;
}

/** An attribute that must be a decimal number, or null with a problem. `item`: where the element is. */
export function numberIn(
  element: XmlElement,
  name: string,
  item: string,
  problems: Problems,
): Fraction | null {
  const value = attribute(element, name);
  const number = value === null ? null : decimal(value);
  if (value === null) problems.add('missing', item, `it has no ${name}; give a number.`);
  else if (number === null)
    problems.add('number', item, `its ${name} is ${quoted(value)}; it must be a number.`);
  return number;
}

function isTooDeep(root: XmlElement): boolean {
  const stack: { element: XmlElement; depth: number }[] = [{ element: root, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const depth = next.depth + 1;
    if (depth > DEPTH_MAX) return true;
    for (const element of childrenOf(next.element)) stack.push({ element, depth });
  }
  return false;
}
