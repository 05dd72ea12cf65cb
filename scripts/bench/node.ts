/** `npm run bench -- NAME --json FILE`: how fast the rules are, in Node. */
import { runBench } from './report.ts';
import { rowsIn } from './rows.ts';

await runBench(await rowsIn('rows'), undefined);
