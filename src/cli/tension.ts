/** `npm run tension`: what the talks give to somebody who decides nothing, to a newcomer and to a careful player. */
import { run } from './tension/run.ts';

process.exitCode = await run(process.argv.slice(2), {
  out: text => process.stdout.write(text),
  err: text => process.stderr.write(text),
  now: () => performance.now(),
  live: process.stderr.isTTY,
});
