/**
 * `npm run first-game [FOLDER]`: a newcomer's first quick talks, played by pointer from a cold page. Prints what
 * stands in for tests with people and hardware: activations, words and seconds to the first mark and to the
 * debrief, and how large text is on a projector. FOLDER gets pictures as other colour vision sees them.
 */
import { chromium } from '@playwright/test';
import { buildWhenStale, DIST } from './build.mjs';
import { BROWSER_ARGS, findBrowser } from './find-browser.mjs';
import { playFirstGame } from './first-game/play.ts';
import { smallestText, type TextSize } from './first-game/text-sizes.ts';
import { takeSights } from './first-game/sights.ts';
import { serve } from './serve.mjs';

const PROJECTOR = { width: 1920, height: 1080 };
const IMAGE = 2_000; // mm wide on the wall
const SEAT = 8_000; // mm from it

if (buildWhenStale() !== 0) process.exit(1);
const [folder] = process.argv.slice(2);
const { path, env } = await findBrowser();
const game = await serve(DIST);
const browser = await chromium.launch({
  executablePath: path,
  args: [...BROWSER_ARGS],
  env: { ...process.env, ...env },
});
try {
  const open = (viewport: { width: number; height: number }) =>
    browser.newPage({ baseURL: game.url, viewport, locale: 'en-GB' });

  const desk = await open({ width: 1366, height: 768 });
  const screens = await playFirstGame(desk, async screen => {
    if (folder !== undefined) await takeSights(desk, folder, screen);
  });
  console.table(screens);

  const wall = await open(PROJECTOR);
  const sizes: Record<string, TextSize & { arcMinutes: string }> = {};
  await playFirstGame(wall, async screen => {
    const smallest = await smallestText(wall);
    const angle = Math.atan((smallest.px * IMAGE) / PROJECTOR.width / SEAT);
    sizes[screen] = { ...smallest, arcMinutes: ((angle * 180 * 60) / Math.PI).toFixed(1) };
  });
  console.table(sizes);
} finally {
  await browser.close();
  await game.close();
}
