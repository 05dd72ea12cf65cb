/** Results as they come, a line each, so that a tournament that is broken off goes on where it stopped. */
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { keyOf, type Match, type Measured } from '#tournament/match.ts';

export class Journal {
  readonly #file: string;
  readonly #known = new Map<string, Measured>();

  /** Without `resume` the file begins anew. */
  constructor(file: string, resume: boolean) {
    this.#file = file;
    if (!existsSync(file)) return;
    if (!resume) {
      rmSync(file);
      return;
    }
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const result = parsed(line);
      if (result) this.#known.set(keyOf(result), result);
    }
  }

  get(match: Match): Measured | undefined {
    return this.#known.get(keyOf(match));
  }

  add(result: Measured): void {
    this.#known.set(keyOf(result), result);
    // led by a line break: what a killed run left of a line is then a line of its own, and no result
    appendFileSync(this.#file, `\n${JSON.stringify(result)}`);
  }
}

function parsed(line: string): Measured | null {
  try {
    const value = JSON.parse(line) as Partial<Measured> | null;
    return value?.hash !== undefined && value.seats !== undefined ? (value as Measured) : null;
  } catch {
    return null; // an empty line, or a part of one
  }
}
