/** `npm run tournament`: computer seats against each other, measured; `--help` says more. */
import { run } from './tournament/run.ts';

process.exitCode = await run(process.argv.slice(2), {
  out: text => process.stdout.write(text),
  err: text => process.stderr.write(text),
  now: () => performance.now(),
  live: process.stderr.isTTY,
});
