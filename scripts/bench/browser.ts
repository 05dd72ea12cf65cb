/** `npm run bench:browser -- NAME --json FILE`: the built game in a browser, beside a bare Phaser scene. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { buildWhenStale, DIST } from '../build.mjs';
import { findBrowser } from '../find-browser.mjs';
import { serve } from '../serve.mjs';
import type { Pages } from './pages.ts';
import { runBench } from './report.ts';
import { rowsIn } from './rows.ts';

if (buildWhenStale() !== 0) process.exit(1);
const bareDist = mkdtempSync(join(tmpdir(), 'bare-scene-'));
await build({
  root: join(import.meta.dirname, 'bare'),
  configFile: false,
  base: './',
  logLevel: 'warn',
  build: { outDir: bareDist, emptyOutDir: true, chunkSizeWarningLimit: 1500 },
});

const [game, bare] = await Promise.all([serve(DIST), serve(bareDist)]);
try {
  const pages = { browser: await findBrowser(), game: game.url, bare: bare.url };
  await runBench(await rowsIn<Pages>('rows-browser'), pages);
} finally {
  await Promise.all([game.close(), bare.close()]);
  rmSync(bareDist, { recursive: true });
}
