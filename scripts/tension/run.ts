/** Plays what the flags ask for and writes what came of it. */
import { campaign, faulty, type Console } from '../tournament/campaign.ts';
import { flagsIn, USAGE } from './flags.ts';
import { planOf } from './plan.ts';

/** The exit code: 0, or 1 for flags or files that make no sense, a fault of a seat, or an aim that is not met. */
export async function run(args: readonly string[], console: Console): Promise<0 | 1> {
  const flags = flagsIn(args);
  if (typeof flags === 'string') return faulty(`${flags}\n\n${USAGE}`, console);
  if (!flags.help) return campaign(flags, planOf(flags), console);
  console.out(`${USAGE}\n`);
  return 0;
}
