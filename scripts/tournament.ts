/** `npm run tournament`: computer seats against each other, measured; `--help` says more. */
import { run } from './tournament/run.ts';

process.exitCode = run(process.argv.slice(2));
