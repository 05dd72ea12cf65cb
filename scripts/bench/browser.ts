/**
 * `npm run bench:browser -- NAME --json FILE`: the built game in a browser, beside a bare Phaser scene, the
 * solver in a worker, and computer seats on a slow machine; `play`, `debrief`, `seats`, `solver`, `start` or `table`: those rows alone.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { buildWhenStale, DIST } from '../build.mjs';
import { findBrowser } from '../find-browser.mjs';
import { serve } from '../serve.mjs';
import type { Pages } from './pages.ts';
import { asked, runBench } from './report.ts';
import { rowsIn } from './rows.ts';

if (buildWhenStale() !== 0) process.exit(1);
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const bench = asked();

/** Builds a page of this folder and serves it. */
async function page(root: string) {
  const outDir = join(folder, root);
  await build({
    root: join(import.meta.dirname, root),
    configFile: false,
    base: './',
    logLevel: 'warn',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 1500 },
  });
  return serve(outDir);
}

const [game, bare, solver, seats] = await Promise.all([
  serve(DIST),
  page('bare'),
  page('solver/page'),
  page('seats/page'),
]);
try {
  const pages = {
    browser: await findBrowser(),
    game: game.url,
    bare: bare.url,
    solver: solver.url,
    seats: seats.url,
  };
  await runBench(bench, await rowsIn<Pages>('rows-browser', bench.name), pages);
} finally {
  await Promise.all([game.close(), bare.close(), solver.close(), seats.close()]);
  rmSync(folder, { recursive: true });
}
