/** `npm run solve -- FILE`: exact answers about every possible text of a negotiation; `--help` says more. */
import { run } from './solve/run.ts';

process.exitCode = run(process.argv.slice(2), {
  out: text => process.stdout.write(text),
  err: text => process.stderr.write(text),
  now: () => performance.now(),
  live: process.stderr.isTTY,
});
