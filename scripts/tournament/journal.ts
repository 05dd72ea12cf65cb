/** Results as they come, a line each, so that a tournament that is broken off goes on where it stopped. */
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { PARTIES } from '#engine/types.ts';
import type { Match, Played } from './play.ts';

export const keyOf = ({ subject, seed, seats }: Match): string =>
  [subject, seed, ...PARTIES.map(p => seats[p])].join(' | ');

export class Journal {
  readonly #file: string | null;
  readonly #known = new Map<string, Played>();

  /** Without a file nothing is kept. Without `resume` the file begins anew. */
  constructor(file: string | null, resume: boolean) {
    this.#file = file;
    if (file === null || !existsSync(file)) return;
    if (!resume) {
      rmSync(file);
      return;
    }
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const played = parsed(line);
      if (played) this.#known.set(keyOf(played), played);
    }
  }

  get(match: Match): Played | undefined {
    return this.#known.get(keyOf(match));
  }

  add(played: Played): void {
    this.#known.set(keyOf(played), played);
    // led by a line break: what a killed run left of a line is then a line of its own, and no result
    if (this.#file !== null) appendFileSync(this.#file, `\n${JSON.stringify(played)}`);
  }
}

function parsed(line: string): Played | null {
  try {
    const value = JSON.parse(line) as Partial<Played> | null;
    return value?.hash !== undefined && value.seats !== undefined ? (value as Played) : null;
  } catch {
    return null; // an empty line, or half of one
  }
}
