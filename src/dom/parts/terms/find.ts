/** Terms of the glossary in the game's own sentences. */
export interface Meaning {
  readonly term: string;
  readonly means: string;
}

/** A sentence in pieces: plain words, and terms as they are written there. */
export type Piece = string | (Meaning & { readonly words: string });

/** They stand in nearly every sentence of the game: a page full of doors would be none. */
const EVERYDAY: readonly string[] = ['Interest', 'Mark', 'Option', 'Point', 'Priority', 'Silent']; // prettier-ignore

/** The first occurrence of each term that is not in `seen`, which takes note of them. Quotations are left alone. */
export function piecesOf(
  text: string,
  glossary: readonly Meaning[],
  seen: Set<string>,
): readonly Piece[] {
  const { pattern, byName } = readerOf(glossary);
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    const [words, , name] = found;
    const meaning = name === undefined ? undefined : byName.get(name.toLowerCase());
    if (!meaning || seen.has(meaning.term)) continue;
    seen.add(meaning.term);
    if (found.index > from) pieces.push(text.slice(from, found.index));
    pieces.push({ ...meaning, words });
    from = found.index + words.length;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}

interface Reader {
  readonly pattern: RegExp; // a quotation, or a term with its plural
  readonly byName: ReadonlyMap<string, Meaning>;
}

const readers = new WeakMap<readonly Meaning[], Reader>();

function readerOf(glossary: readonly Meaning[]): Reader {
  const known = readers.get(glossary);
  if (known) return known;
  const terms = glossary.filter(({ term }) => !EVERYDAY.includes(term));
  const names = terms
    .map(({ term }) => term.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`))
    .toSorted((a, b) => b.length - a.length); // "red line" before "line"
  const reader: Reader = {
    pattern: new RegExp(
      String.raw`(“[^”]*”)|(?<![\p{L}\p{N}-])(${names.join('|')})s?(?![\p{L}\p{N}-])`,
      'giu',
    ),
    byName: new Map(terms.map(meaning => [meaning.term.toLowerCase(), meaning])),
  };
  readers.set(glossary, reader);
  return reader;
}
