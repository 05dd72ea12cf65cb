/** The command line, read and checked. */
import { parseArgs } from 'node:util';
import { LENGTHS } from '#engine/types.ts';
import { ENTRANTS } from './entrants.ts';

export interface Flags {
  readonly help: boolean;
  readonly games: number; // seeds for each entrant, seat and subject
  readonly seed: number; // the first
  readonly lengths: readonly string[];
  readonly drawn: number; // how many settings drawn at random
  readonly entrants: readonly string[];
  readonly others: string;
  readonly ladder: boolean;
  readonly resume: boolean;
  readonly journal: string;
  readonly json: string | null;
  readonly out: string | null;
}

export const USAGE = `npm run tournament -- [flags]: computer seats against each other, measured

  --games N          seeds for each entrant, seat and subject (default 20)
  --seed N           the first seed (default 1)
  --length A,B       of the shipped scenario: ${LENGTHS.join(', ')} (default quick)
  --drawn N          also so many settings drawn at random (default 0)
  --entrants A,B     default all: ${ENTRANTS.join(', ')}
  --others A         who has the three other seats (default practised-reciprocal)
  --ladder           instead: does difficulty hold? Prints PASS or FAIL for each rung
  --resume           go on with the journal of a run that was broken off
  --journal FILE     results as they come (default bench-results/tournament.jsonl)
  --json FILE        the figures
  --out FILE         the tables, in Markdown`;

/** The flags, or a sentence about what is wrong with them. */
export function flagsIn(args: readonly string[]): Flags | string {
  const given = parsed(args);
  if (typeof given === 'string') return given;
  const whole = (
    flag: 'games' | 'seed' | 'drawn',
    usual: number,
    least: number,
  ): number | string => {
    const value = given[flag];
    if (value === undefined) return usual;
    const number = Number(value);
    return Number.isInteger(number) && number >= least && number < 2 ** 32
      ? number
      : `--${flag} takes a whole number of at least ${least}, not ${value}.`;
  };
  const among = (
    flag: string,
    values: readonly string[],
    allowed: readonly string[],
  ): string | null => {
    const wrong = values.find(value => !allowed.includes(value));
    return wrong === undefined
      ? null
      : `--${flag} has no ${wrong || 'empty name'}; it takes ${allowed.join(', ')}.`;
  };
  const games = whole('games', given.ladder ? 80 : 20, 1);
  const seed = whole('seed', 1, 0);
  const drawn = whole('drawn', 0, 0);
  const lengths = listed(given.length ?? (given.ladder ? 'quick,full' : 'quick'));
  const entrants = listed(given.entrants ?? ENTRANTS.join(','));
  const others = given.others ?? 'practised-reciprocal';
  const faults = [
    among('length', lengths, LENGTHS),
    among('entrants', entrants, ENTRANTS),
    among('others', [others], ENTRANTS),
  ].filter(fault => fault !== null);
  if (typeof games === 'string') return games;
  if (typeof seed === 'string') return seed;
  if (typeof drawn === 'string') return drawn;
  if (faults[0] !== undefined) return faults[0];
  return {
    help: given.help ?? false,
    games, seed, drawn, lengths, entrants, others,
    ladder: given.ladder ?? false,
    resume: given.resume ?? false,
    journal: given.journal ?? 'bench-results/tournament.jsonl',
    json: given.json ?? null,
    out: given.out ?? null,
  }; // prettier-ignore
}

const listed = (names: string): readonly string[] => names.split(',').map(name => name.trim());

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const yes = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        help: yes, ladder: yes, resume: yes, games: text, seed: text, length: text, drawn: text,
        entrants: text, others: text, journal: text, json: text, out: text,
      }, // prettier-ignore
    }).values;
  } catch (error) {
    return `${error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'The flags cannot be read.'}`;
  }
}
