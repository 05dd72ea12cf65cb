/**
 * One whole number that holds a sequence of choices, each among few (a number of mixed radix: Knuth, The Art
 * of Computer Programming 2, 4.1). Writing and reading make the same strokes, so that one description of a
 * form serves both and the two cannot drift apart.
 */

export interface Pen {
  /** A whole number from 0 and below `below`. Writing takes `known` down; reading finds it. */
  count(below: number, known: number | undefined): number;
}

/** What cannot be written, or does not read: expected, and told as a value at the edge. */
export class Unreadable extends Error {}

export class Writer implements Pen {
  readonly #strokes: { readonly below: number; readonly value: number }[] = [];

  count(below: number, known: number | undefined): number {
    const fits = known !== undefined && Number.isInteger(known) && known >= 0 && known < below;
    if (!fits) throw new Unreadable(`${known} is not below ${below}`);
    this.#strokes.push({ below, value: known });
    return known;
  }

  /** Above 0: a 1 stands at the top, so that leading zeros are kept. */
  number(): bigint {
    return this.#strokes.reduceRight(
      (number, { below, value }) => number * BigInt(below) + BigInt(value),
      1n,
    );
  }
}

export class Reader implements Pen {
  #rest: bigint;

  constructor(number: bigint) {
    this.#rest = number;
  }

  count(below: number): number {
    if (this.#rest <= 1n) throw new Unreadable('it ends too early');
    const radix = BigInt(below);
    const value = Number(this.#rest % radix);
    this.#rest /= radix;
    return value;
  }

  /** Has everything been read, and nothing but what was written? */
  get isAtEnd(): boolean {
    return this.#rest === 1n;
  }
}

/** One of these; they must not be empty. */
export function pick<T>(pen: Pen, of: readonly T[], known: T | undefined): T {
  if (of.length === 0) throw new Unreadable('nothing to choose from');
  const index = pen.count(of.length, known === undefined ? undefined : of.indexOf(known));
  return of[index] as T; // below the length
}

export const flag = (pen: Pen, known: boolean | undefined): boolean =>
  pick(pen, [false, true], known);

/** At most `most` of them, one after another. */
export function list<T>(
  pen: Pen,
  most: number,
  known: readonly T[] | undefined,
  one: (known: T | undefined) => T,
): readonly T[] {
  const length = pen.count(most + 1, known?.length);
  return Array.from({ length }, (_, i) => one(known?.[i]));
}

/** Something that may be missing; `isWriting` tells a missing one from one that is still to be read. */
export function optional<T>(
  pen: Pen,
  isWriting: boolean,
  known: T | undefined,
  one: (known: T | undefined) => T,
): T | undefined {
  const isThere = flag(pen, isWriting ? known !== undefined : undefined);
  return isThere ? one(known) : undefined;
}

const BYTE = 256;

/** Words of at most so many bytes in UTF-8. */
export function words(pen: Pen, most: number, known: string | undefined): string {
  const bytes = known === undefined ? undefined : [...new TextEncoder().encode(known)];
  const read = list(pen, most, bytes, byte => pen.count(BYTE, byte));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(read));
  } catch {
    throw new Unreadable('words that are no text');
  }
}
