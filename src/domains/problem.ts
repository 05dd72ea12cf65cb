/** What is wrong with a file, said so that its author can find and mend it. */

export type ProblemCode =
  | 'tooLarge' // of the file, a list, or a predicate
  | 'tooDeep'
  | 'noJson'
  | 'noXml'
  | 'form' // a field is missing, of another kind, or not known
  | 'unknown' // an id names nothing
  | 'twice' // an id, a key or a linkage is given twice
  | 'missing' // a cell, an option or a file
  | 'count' // a list of the wrong length, or a count out of range
  | 'number' // not finite, or beyond what is computed exactly
  | 'cycle' // lines that read each other
  | 'unsupported'; // a feature of the format that this reader does not have

export interface Problem {
  readonly file: string;
  readonly item: string; // `party port, issue mix`
  readonly sentence: string; // file, item, what is wrong and what to do
  readonly code: ProblemCode;
}

/** A way through JSON: keys of objects and indexes of lists. */
export type Path = readonly (string | number)[];

/** Collects problems of one file; beyond a few dozen the rest would help nobody. */
export class Problems {
  readonly #file: string;
  readonly #found: Problem[] = [];
  #more = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /** `says` completes "domain.json, party port: ...". */
  add(code: ProblemCode, item: string, says: string): void {
    if (this.#found.length >= MOST) {
      this.#more++;
      return;
    }
    const sentence = `${this.#file}, ${item}: ${says}`;
    this.#found.push({ file: this.#file, item, sentence, code });
  }

  get count(): number {
    return this.#found.length + this.#more;
  }

  get any(): boolean {
    return this.count > 0;
  }

  get all(): readonly Problem[] {
    const [first] = this.#found;
    if (!first || this.#more === 0) return this.#found;
    const sentence = `${this.#file}, ${WHOLE}: ${this.#more} more of the kind; mend these first.`;
    return [...this.#found, { ...first, item: WHOLE, sentence }];
  }
}

export const WHOLE = 'the whole file';
const MOST = 30;

/** A value in a few characters. */
export function short(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isObject(value)) return 'an object';
  if (typeof value === 'number') return String(value); // JSON has no Infinity; 1e999 reads as one
  return typeof value === 'string' ? quoted(value) : JSON.stringify(value);
}

/** A text of the file in quotation marks, cut where it is long. */
export const quoted = (text: string): string =>
  JSON.stringify(text.length > 48 ? `${text.slice(0, 45)}...` : text);

export const isObject = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
  typeof value === 'object' && value !== null;

export function valueAt(content: unknown, path: Path): unknown {
  let here = content;
  for (const step of path) {
    if (!isObject(here) || !Object.hasOwn(here, step)) return undefined;
    here = here[step];
  }
  return here;
}
