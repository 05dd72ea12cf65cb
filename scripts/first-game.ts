/**
 * `npm run first-game [FOLDER]`: a newcomer's first quick talks, played by pointer from a cold page. Prints what
 * stands in for tests with people and hardware: activations, words and seconds to the first mark and to the
 * debrief, which it holds to a budget, and how large text is on a projector. FOLDER gets pictures as other
 * colour vision sees them.
 */
import { chromium } from '@playwright/test';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Party } from '#engine/types.ts';
import { buildWhenStale, DIST } from './build.mjs';
import { BROWSER_ARGS, findBrowser } from './find-browser.mjs';
import { playFirstGame, startOf } from './first-game/play.ts';
import { smallestText, type TextSize } from './first-game/text-sizes.ts';
import { takeSights } from './first-game/sights.ts';
import { serve } from './serve.mjs';

const SEAT: Party = 'ukraine';
const PRESSES_MAX = 90; // to the debrief of quick talks
const WORDS_MAX = 3_500; // the same, each screen counted once
const PROJECTOR = { width: 1920, height: 1080 };
const IMAGE = 2_000; // mm wide on the wall
const DISTANCE = 8_000; // mm from it

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

  const LAPTOP = { width: 1366, height: 768 };
  const begun: Record<string, object> = {};
  for (const seat of PARTIES) {
    const met = await playFirstGame(
      await open(LAPTOP),
      startOf(seat),
      async () => {},
      'first mark made',
    );
    begun[seat] = Object.fromEntries(met.map(({ screen, words }) => [screen, words]));
  }
  console.table(begun);

  const desk = await open(LAPTOP);
  const screens = await playFirstGame(desk, startOf(SEAT), async screen => {
    if (folder !== undefined) await takeSights(desk, folder, screen);
  });
  console.table(screens);
  const last = screens.at(-1);
  if (last) {
    const words = last.wordsSoFar - last.words; // what is read on the way there
    console.log(`To the ${last.screen}: ${last.presses} activations, ${words} words.`);
    if (last.presses > PRESSES_MAX || words > WORDS_MAX) process.exitCode = 1;
  }

  const wall = await open(PROJECTOR);
  const sizes: Record<string, TextSize & { arcMinutes: string }> = {};
  await playFirstGame(wall, startOf(SEAT), async screen => {
    const smallest = await smallestText(wall);
    const angle = Math.atan((smallest.px * IMAGE) / PROJECTOR.width / DISTANCE);
    sizes[screen] = { ...smallest, arcMinutes: ((angle * 180 * 60) / Math.PI).toFixed(1) };
  });
  console.table(sizes);
} finally {
  await browser.close();
  await game.close();
}
