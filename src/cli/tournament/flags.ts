/** The command line, read and checked. */
import { availableParallelism } from 'node:os';
import { LENGTHS } from '#content/shipped-now.ts';
import { ENTRANTS } from '#tournament/entrants.ts';
import type { Asked } from '#tournament/plan.ts';
import type { Campaign } from '../campaign/campaign.ts';
import { FlagReader, written } from '../campaign/command-line.ts';

export interface Flags extends Asked, Campaign {
  readonly help: boolean;
}

export const USAGE = `npm run tournament -- [flags]: computer seats against each other, measured

  --games N          seeds for each entrant, seat and subject (default 20)
  --seed N           the first seed (default 1)
  --length A,B       of the shipped scenario: ${LENGTHS.join(', ')} (default quick)
  --invented N       also so many settings that nobody wrote, drawn from seeds (default 0)
  --entrants A,B     default all: ${ENTRANTS.join(', ')}
  --others A         who has the three other seats (default practised-reciprocal)
  --ladder           instead: does difficulty hold? PASS or FAIL for each rung, on quick and full,
                     80 seeds, unless told otherwise
  --cores N          to play on (default: all that there are)
  --resume           go on with the journal of a run that was broken off
  --journal FILE     results as they come; begun anew without --resume
                     (default bench-results/tournament.jsonl)
  --json FILE        the figures
  --out FILE         the tables, in Markdown`;

/** The least and the most that each number may be. */
const RANGES = {
  games: [1, 100_000],
  seed: [0, 1_000_000_000],
  invented: [0, 10_000],
  cores: [1, 256],
} as const;

/** What a ladder settles by itself. */
const NOT_WITH_LADDER = ['entrants', 'others', 'invented'] as const;

const text = { type: 'string' } as const;
const yes = { type: 'boolean' } as const;
const OPTIONS = {
  help: yes, ladder: yes, resume: yes, games: text, seed: text, length: text, invented: text, cores: text,
  entrants: text, others: text, journal: text, json: text, out: text,
} as const; // prettier-ignore

/** The flags, or a sentence about what is wrong with them. */
export function flagsIn(args: readonly string[]): Flags | string {
  const given = written(args, OPTIONS);
  if (typeof given === 'string') return given;
  const ladder = given.ladder ?? false;
  const reader = new FlagReader();
  const whole = (flag: keyof typeof RANGES, usual: number) =>
    reader.whole(flag, given[flag], usual, RANGES[flag]);
  for (const flag of NOT_WITH_LADDER)
    if (ladder && given[flag] !== undefined)
      reader.blame(`--ladder has its own games; leave out --${flag}.`);
  const usualLengths = ladder ? 'quick,full' : 'quick';
  const usualOthers = given.others ?? 'practised-reciprocal';
  const [others = '', ...more] = reader.among('others', usualOthers, ENTRANTS);
  if (more.length > 0) reader.blame('--others takes one name.');
  const flags: Flags = {
    help: given.help ?? false,
    games: whole('games', ladder ? 80 : 20),
    seed: whole('seed', 1),
    lengths: reader.among('length', given.length ?? usualLengths, LENGTHS),
    invented: whole('invented', 0),
    entrants: reader.among('entrants', given.entrants ?? ENTRANTS.join(','), ENTRANTS),
    others,
    ladder,
    resume: given.resume ?? false,
    cores: whole('cores', availableParallelism()),
    journal: given.journal ?? 'bench-results/tournament.jsonl',
    json: given.json ?? null,
    out: given.out ?? null,
  };
  return reader.fault ?? flags;
}
