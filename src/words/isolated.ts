/**
 * A person's own words in a sentence of the game, so that words that run from right to left do not turn its order
 * around (Unicode Standard Annex 9, 2.4: first strong isolate). Where they stand alone, an element `bdi` does it.
 */
export const isolated = (words: string): string => `\u2068${words}\u2069`;
