/** Plays what the flags ask for and writes what came of it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { flagsIn, USAGE, type Flags } from './flags.ts';
import { Journal } from './journal.ts';
import { ladder } from './ladder.ts';
import { standingOf } from './measures.ts';
import { ladderPage, tournamentPage, type Entry } from './page.ts';
import { playMatch, type Match, type Played } from './play.ts';
import { progress } from './progress.ts';
import { amongOthers } from './schedule.ts';

/** The exit code: 0, or 1 for flags that make no sense, an act refused, or a rung that does not hold. */
export function run(args: readonly string[]): number {
  const flags = flagsIn(args);
  if (typeof flags === 'string') {
    process.stderr.write(`${flags}\n\n${USAGE}\n`);
    return 1;
  }
  if (flags.help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  mkdirSync(dirname(flags.journal), { recursive: true });
  const journal = new Journal(flags.journal, flags.resume);
  let refused = 0;
  const played = (match: Match): Played => {
    const known = journal.get(match);
    const result = known ?? playMatch(match);
    if (!known) journal.add(result);
    refused += result.refused;
    return result;
  };
  const holds = flags.ladder ? climb(flags, played) : compete(flags, played);
  if (refused > 0)
    process.stderr.write(`${refused} acts were refused: computer seats broke the rules.\n`);
  return holds && refused === 0 ? 0 : 1;
}

type Play = (match: Match) => Played;

const seedsOf = ({ games, seed }: Flags): readonly number[] =>
  Array.from({ length: games }, (_, i) => seed + i);

function climb(flags: Flags, play: Play): boolean {
  const seeds = seedsOf(flags);
  const total = flags.lengths.length * seeds.length * (2 * 4 + 2 * 2 * 4 + 3);
  const bar = progress(total, process.stderr, () => performance.now());
  const rungs = ladder(flags.lengths, seeds, match => {
    const result = play(match);
    bar.step();
    return result;
  });
  bar.end();
  write(flags, ladderPage(rungs), rungs);
  return rungs.every(rung => rung.holds);
}

function compete(flags: Flags, play: Play): boolean {
  const seeds = seedsOf(flags);
  const drawn = Array.from({ length: flags.drawn }, (_, i) => `drawn ${flags.seed + i}`);
  const groups = [
    ...flags.lengths.map(length => ({ name: length, subjects: [length] })),
    ...(drawn.length > 0 ? [{ name: `${drawn.length} drawn settings`, subjects: drawn }] : []),
  ];
  const schedules = groups.flatMap(({ name, subjects }) =>
    flags.entrants.map(entrant => ({
      name,
      entrant,
      seated: amongOthers({ subjects, seeds }, entrant, flags.others),
    })),
  );
  const total = schedules.reduce((sum, { seated }) => sum + seated.length, 0);
  const bar = progress(total, process.stderr, () => performance.now());
  const entries = schedules.map(({ name, entrant, seated }): Entry => {
    const results = seated.map(({ party, match }) => {
      const result = { party, played: play(match) };
      bar.step();
      return result;
    });
    return { subject: name, entrant, standing: standingOf(results) };
  });
  bar.end();
  write(flags, tournamentPage(entries, flags.others), entries);
  return true;
}

function write({ json, out }: Flags, page: string, figures: unknown): void {
  process.stdout.write(page);
  if (out !== null) writeFileSync(out, page);
  if (json !== null) writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`);
}
