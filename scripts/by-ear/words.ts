/** The words of what a screen reader hands to a voice: marked up as SSML or not. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

/** Plain text of a message: without marks of SSML, spaces made one. */
export const plain = (message: string): string =>
  message
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(lt|gt|quot|apos|amp);/g, entity => ENTITIES[entity] ?? entity)
    .replaceAll(/\s+/g, ' ')
    .trim();

/** What is counted: each run of letters or digits, with what is joined to it ("Article 5", "mid-sized"). */
export const wordsIn = (message: string): readonly string[] =>
  plain(message)
    .split(' ')
    .filter(word => /[\p{L}\p{N}]/u.test(word));
