/** Plays what the flags ask for and writes what came of it. */
import { runCommand, type Console } from '../campaign/campaign.ts';
import { flagsIn, USAGE } from './flags.ts';
import { planOf } from '#tournament/tension/plan.ts';

/** The exit code: 0, or 1 for flags or files that make no sense, a fault of a seat, or an aim that is not met. */
export const run = (args: readonly string[], console: Console): Promise<0 | 1> =>
  runCommand({ usage: USAGE, flagsIn, planOf }, args, console);
