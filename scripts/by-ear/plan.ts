/** What is asked for on the command line of `npm run by-ear`. */
import { parseArgs } from 'node:util';
import { BROWSERS, type Browser } from './browsers.ts';
import { SCENARIOS, type Scenario } from './scenarios.ts';

export interface Plan {
  readonly scenarios: readonly Scenario[];
  readonly browsers: readonly Browser[];
  readonly transcript: string | null; // a file that what is printed goes into as well
  readonly pace: number; // words a minute
  readonly install: boolean;
  readonly help: boolean;
}

const PACE = 1500; // some six times as fast as people listen: what interrupts what stays as it is in life

export const USAGE = `npm run by-ear -- [--scenario ${SCENARIOS.join('|')}] [--browser ${BROWSERS.join('|')}]
                   [--transcript FILE] [--pace WORDS] [--install]

Plays the first talks, and the warm-up to its debrief, in Chromium and Firefox by ear alone, with the screen reader
Orca (Debian). Prints each key that is pressed, each sentence that is said, and a table of the words of each step
beside its budget.

  --scenario    only the talks of this one
  --browser     only this one
  --transcript  also writes all that is printed into FILE
  --pace        how fast the voice speaks, in words a minute (${PACE})
  --install     first installs the Debian packages that are missing, where run as root

Ends with 0 where every step is within its budget, 1 where one is not, 2 where something is missing or mistyped.`;

/** The plan, or what is wrong with the arguments in a sentence. */
export function planOf(args: readonly string[]): Plan | string {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        scenario: { type: 'string' },
        browser: { type: 'string' },
        transcript: { type: 'string' },
        pace: { type: 'string' },
        install: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const scenarios = SCENARIOS.filter(id => (values.scenario ?? id) === id);
  if (scenarios.length === 0)
    return `There is no scenario “${values.scenario ?? ''}” to be played by ear. There are: ${SCENARIOS.join(', ')}.`;
  const browsers = BROWSERS.filter(name => (values.browser ?? name) === name);
  if (browsers.length === 0)
    return `There is no browser “${values.browser ?? ''}” here. There are: ${BROWSERS.join(', ')}.`;
  const pace = Number(values.pace ?? PACE);
  if (!(pace >= 100 && pace <= 10_000))
    return `The pace must be a number of words a minute from 100 to 10000, not “${values.pace ?? ''}”.`;
  const { transcript = null, install, help } = values;
  return { scenarios, browsers, pace, transcript, install, help };
}
