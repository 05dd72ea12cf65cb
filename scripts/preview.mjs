/** Serves `dist/` as it is on one fixed port, for the browser tests: `node scripts/preview.mjs 4199`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './build.mjs';
import { serve } from './serve.mjs';

if (!existsSync(join(DIST, 'index.html'))) {
  console.error('There is no built game to serve. Run "npm run build" first.');
  process.exit(1);
}
const { url } = await serve(DIST, { port: Number(process.argv[2] ?? 4199) });
console.log(url);
