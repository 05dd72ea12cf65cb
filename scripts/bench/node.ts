/** `npm run bench -- NAME --json FILE`: how fast the rules and the solver are, in Node; `solver`: its rows alone. */
import { asked, runBench } from './report.ts';
import { rowsIn } from './rows.ts';

const bench = asked();
await runBench(bench, await rowsIn('rows', bench.name), undefined);
