/** Lists and orders as the language shown has them. */

export const LANGUAGE = 'en-GB';

const LIST = new Intl.ListFormat(LANGUAGE);
const SHORT = new Intl.ListFormat(LANGUAGE, { type: 'unit' });
const ORDER = new Intl.Collator(LANGUAGE);

/** "1, 2 and 3". */
export const listed = (items: Iterable<string>): string => LIST.format(items);

/** "EU, Russia", where room is short. */
export const listedShort = (items: Iterable<string>): string => SHORT.format(items);

/** For sorting: which of two names stands first. */
export const inOrder = (one: string, other: string): number => ORDER.compare(one, other);
