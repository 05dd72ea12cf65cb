/** Plays planned games with a journal, so that a run that is broken off goes on, and writes what came of them. */
import { closeSync, existsSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Journal } from './journal.ts';
import { keyOf, playMatch, type Match, type Measured } from '#tournament/match.ts';
import type { Plan } from '#tournament/plan.ts';
import { playAll } from './pool.ts';
import { progress, type Watched } from './progress.ts';

export interface Console extends Watched {
  readonly out: (text: string) => void;
}

/** Where results go, and on how many cores they are made. */
export interface Campaign {
  readonly resume: boolean; // go on with the journal
  readonly cores: number;
  readonly journal: string;
  readonly json: string | null;
  readonly out: string | null;
}

/** A command of campaigns: how its flags are read, and what they ask for. */
export interface Command<F extends Campaign & { readonly help: boolean }> {
  readonly usage: string;
  readonly flagsIn: (args: readonly string[]) => F | string; // a sentence on what is wrong
  readonly planOf: (flags: F) => Plan;
}

/** The exit code: 0, or 1 for flags or files that make no sense, a fault of a seat, or something that does not hold. */
export async function runCommand<F extends Campaign & { readonly help: boolean }>(
  { usage, flagsIn, planOf }: Command<F>,
  args: readonly string[],
  console: Console,
): Promise<0 | 1> {
  const flags = flagsIn(args);
  if (typeof flags === 'string') return faulty(`${flags}\n\n${usage}`, console);
  if (!flags.help) return campaign(flags, planOf(flags), console);
  console.out(`${usage}\n`);
  return 0;
}

/** The exit code: 0, or 1 for files that make no sense, a fault of a seat, or something that does not hold. */
async function campaign(asked: Campaign, plan: Plan, console: Console): Promise<0 | 1> {
  const barred = unwritable(asked);
  if (barred !== null) return faulty(barred, console);
  const { matches, reportOn } = plan;
  const journal = new Journal(asked.journal, asked.resume);
  const known = matches.filter(match => journal.get(match));
  if (known.length > 0) {
    const stale = staleIn(known, journal);
    if (stale)
      return faulty(`${asked.journal} was written by other seats or rules: ${keyOf(stale)} comes out otherwise now. Leave out --resume to begin anew.`, console); // prettier-ignore
    console.err(`${known.length} of ${matches.length} games are in ${asked.journal}.\n`);
  }
  const left = matches.filter(match => !journal.get(match));
  const bar = progress(left.length, console);
  await playAll(left, asked.cores, result => {
    journal.add(result);
    bar.step();
  });
  bar.end();
  const resultOf = (match: Match): Measured => {
    const result = journal.get(match);
    if (!result) throw new Error(`nobody played ${keyOf(match)}`);
    return result;
  };
  const { page, figures, holds } = reportOn(resultOf);
  console.out(page);
  if (asked.out !== null) writeFileSync(asked.out, page);
  if (asked.json !== null) writeFileSync(asked.json, `${JSON.stringify(figures, null, 2)}\n`);
  const faults = matches.filter(match => resultOf(match).faults.length > 0).length;
  if (faults > 0) console.err(`In ${faults} games a seat broke the rules.\n`);
  return holds && faults === 0 ? 0 : 1;
}

function faulty(sentence: string, console: Console): 1 {
  console.err(`${sentence}\n`);
  return 1;
}

/** Before hours of games, whether their results can be written; a sentence if not. */
function unwritable({ journal, json, out }: Campaign): string | null {
  for (const file of [journal, json, out]) {
    if (file === null) continue;
    const folder = dirname(file);
    try {
      // not `recursive`: where a folder cannot be made, Node may try forever
      if (!existsSync(folder)) mkdirSync(folder);
      closeSync(openSync(file, 'a'));
    } catch (error) {
      return `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  return null;
}

/** A known result that is not what would come of its match now; one for every seating is tried. */
function staleIn(known: readonly Match[], journal: Journal): Match | undefined {
  const seatings = new Map(
    known.map(match => [`${match.subject} ${[...new Set(Object.values(match.seats))].join()}`, match]), // prettier-ignore
  );
  return [...seatings.values()].find(
    match => JSON.stringify(playMatch(match)) !== JSON.stringify(journal.get(match)),
  );
}
