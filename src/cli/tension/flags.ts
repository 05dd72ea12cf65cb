/** The command line, read and checked. */
import { availableParallelism } from 'node:os';
import { LENGTHS } from '#content/shipped-now.ts';
import type { Asked } from '#tournament/tension/plan.ts';
import type { Campaign } from '../campaign/campaign.ts';
import { FlagReader, written } from '../campaign/command-line.ts';

export interface Flags extends Asked, Campaign {
  readonly help: boolean;
}

export const USAGE = `npm run tension -- [flags]: three scripted persons in each chair, among default computer seats

  --seeds N          games for each length, chair and player (default 60)
  --seed N           the first seed (default 1)
  --length A,B       ${LENGTHS.join(', ')} (default quick,full)
  --cores N          to play on (default: all that there are)
  --resume           go on with the journal of a run that was broken off
  --journal FILE     results as they come; begun anew without --resume
                     (default bench-results/tension.jsonl)
  --json FILE        the figures: { rows, endings, aims }
  --out FILE         the tables, in Markdown`;

/** The least and the most that each number may be. */
const RANGES = { seeds: [1, 100_000], seed: [0, 1_000_000_000], cores: [1, 256] } as const;

const text = { type: 'string' } as const;
const yes = { type: 'boolean' } as const;
const OPTIONS = {
  help: yes, resume: yes, seeds: text, seed: text, length: text, cores: text, journal: text, json: text, out: text,
} as const; // prettier-ignore

/** The flags, or a sentence about what is wrong with them. */
export function flagsIn(args: readonly string[]): Flags | string {
  const given = written(args, OPTIONS);
  if (typeof given === 'string') return given;
  const reader = new FlagReader();
  const whole = (flag: keyof typeof RANGES, usual: number) =>
    reader.whole(flag, given[flag], usual, RANGES[flag]);
  const flags: Flags = {
    help: given.help ?? false,
    seeds: whole('seeds', 60),
    seed: whole('seed', 1),
    lengths: reader.among('length', given.length ?? 'quick,full', LENGTHS),
    resume: given.resume ?? false,
    cores: whole('cores', availableParallelism()),
    journal: given.journal ?? 'bench-results/tension.jsonl',
    json: given.json ?? null,
    out: given.out ?? null,
  };
  return reader.fault ?? flags;
}
