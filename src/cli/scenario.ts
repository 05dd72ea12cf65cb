/** `npm run scenario -- from-domain FILE`: a domain file as a scenario that can be played; `--help` says more. */
import { run } from './scenario/run.ts';

process.exitCode = run(process.argv.slice(2), {
  out: text => process.stdout.write(text),
  err: text => process.stderr.write(text),
});
