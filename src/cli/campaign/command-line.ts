/** Reading flags: what is wrong with one is a sentence that names it. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The flags as they are written, or what cannot be read of them. */
export function written<O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    return error instanceof Error
      ? (error.message.split('\n')[0] ?? '')
      : 'The flags cannot be read.';
  }
}

/** Reads values one after another; the first fault is what is told. */
export class FlagReader {
  readonly #faults: string[] = [];

  get fault(): string | undefined {
    return this.#faults[0];
  }

  blame(sentence: string): void {
    this.#faults.push(sentence);
  }

  whole(
    flag: string,
    value: string | undefined,
    usual: number,
    [least, most]: readonly [number, number],
  ): number {
    if (value === undefined) return usual;
    const number = /^\d+$/.test(value) ? Number(value) : NaN;
    if (!(number >= least && number <= most))
      this.blame(`--${flag} takes a whole number from ${least} to ${most}, not ${value || 'nothing'}.`); // prettier-ignore
    return number;
  }

  /** Names apart by commas, each once. */
  among<T extends string>(flag: string, names: string, allowed: readonly T[]): readonly T[] {
    return [...new Set(names.split(',').map(name => name.trim()))].flatMap(name => {
      const known = allowed.find(each => each === name);
      if (known !== undefined) return [known];
      this.blame(`--${flag} has no ${name || 'empty name'}; it takes ${allowed.join(', ')}.`);
      return [];
    });
  }
}
