/** Ids, letters and forms of names for a scenario, from whatever a file calls its things. */

/** Words that every object of JavaScript has, and options that each point has anyway. */
const RESERVED = ['constructor', 'drafted', 'struck'];
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

const plain = (name: string): string => name.normalize('NFKD').replaceAll(/\p{M}/gu, '');

/** A name as an id: `rival-port`; null where no letter of it can stand in one. */
export function slugOf(name: string): string | null {
  const slug = plain(name).toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, ''); // prettier-ignore
  return slug === '' ? null : slug.slice(0, 40).replace(/-$/, '');
}

/** Ids for names, each once; a number alone, or what cannot be one, comes after `kind`: `option-4000`. */
export function slugsOf(names: readonly string[], kind: string): readonly string[] {
  const taken = new Set(RESERVED);
  return names.map((name, i) => {
    const slug = slugOf(name) ?? String(i + 1);
    const wanted = /^\d+$/.test(slug) ? `${kind}-${slug}` : slug;
    const free = firstFree(wanted, taken);
    taken.add(free);
    return free;
  });
}

function firstFree(wanted: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const one = n === 1 ? wanted : `${wanted}-${n}`;
    if (!taken.has(one)) return one;
  }
}

/** Two letters for each name, none twice: initials, else its first and a later one, else any that are free. */
export function lettersOf(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map(name => {
    const letters = plain(name).toUpperCase().replaceAll(/[^A-Z]/g, '').split(''); // prettier-ignore
    const initials = plain(name).toUpperCase().split(/[^A-Z]+/).map(word => word.slice(0, 1)); // prettier-ignore
    const [first = 'P', ...rest] = letters;
    const tried = [
      initials.length > 1 ? initials.join('').slice(0, 2) : '',
      ...[...rest, ...ALPHABET].map(letter => first + letter),
    ].filter(pair => pair.length === 2);
    const free = tried.find(pair => !taken.has(pair)) ?? first;
    taken.add(free);
    return free;
  });
}

const ARTICLE = /^the\s+/i;
const bare = (name: string): string => name.replace(ARTICLE, '');
const headed = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A name in English as sentences need it: with an article where the file gives it one. */
export function formsOf(name: string) {
  const short = headed(bare(name));
  const article = ARTICLE.test(name);
  const the = article ? `the ${bare(name)}` : short;
  return { the, The: headed(the), short, theShort: the, TheShort: headed(the) };
}

/** A text in one line, or what stands for it where it is blank. */
export const lineOf = (text: string | undefined, otherwise: string): string =>
  (text ?? '').replaceAll(/\s+/g, ' ').trim() || otherwise;

/** At its head a capital, as on a button. */
export const titled = (text: string): string => headed(text);

/** Ends in a full stop. */
export const sentenceOf = (text: string): string =>
  /[.!?…”]$/.test(text) ? headed(text) : `${headed(text)}.`;

/** As much of a text as has room, cut between words where there are some. */
export function cut(text: string, room: number): string {
  if (text.length <= room) return text;
  let held = '';
  for (const sign of text) if (held.length + sign.length < room) held += sign; else break; // prettier-ignore
  const words = held.replace(/\s+\S*$/, '');
  return `${words.length > room / 2 ? words : held.trimEnd()}…`;
}
