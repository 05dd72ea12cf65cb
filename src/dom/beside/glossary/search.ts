/** Finding terms in the glossary. */

export interface Term {
  readonly term: string;
  readonly means: string;
}

/** Terms that hold every word typed, those with it in the term itself first; nothing typed: all of them. */
export function matching<T extends Term>(terms: readonly T[], query: string): readonly T[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const found = terms.filter(({ term, means }) => {
    const text = folded(`${term} ${means}`);
    return words.every(word => text.includes(word));
  });
  const inTerm = ({ term }: Term) => words.some(word => folded(term).includes(word));
  return [...found.filter(inTerm), ...found.filter(f => !inTerm(f))];
}

/** Without case and accents, so that "demilitarised" is found by "Demilitarised" and "é" by "e". */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
