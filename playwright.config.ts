import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './scripts/find-browser.mjs';

const port = Number(process.env.E2E_PORT ?? 4199);
const browser = await findBrowser();

/** The built game, as players get it, in whatever Chromium this machine has. */
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  workers: 3, // a page waits for drawing and for the database more than it reckons: three keep two cores busy
  fullyParallel: true, // so that no long file is left to one worker at the end
  // Both end what hangs, not what is slow: a busy machine takes its time, and every wait is for a condition.
  timeout: 900_000,
  expect: { timeout: 180_000 },
  retries: 0, // a test that passes at the second try has found something
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  outputDir: 'test-results',
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1366, height: 768 },
    locale: 'en-GB',
    contextOptions: { reducedMotion: 'reduce' }, // but in the specs of motion and of the pointer
    serviceWorkers: 'block', // but in the specs of offline play
    storageState: atOnce(`http://127.0.0.1:${port}`), // but in the specs of scenes
    launchOptions: {
      timeout: 900_000,
      executablePath: browser.path,
      args: BROWSER_ARGS,
      env: { ...process.env, ...browser.env },
    },
  },
  webServer: {
    command: `node scripts/preview.mjs ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 900_000,
  },
});

/** Nothing is shown step by step: what the specs ask of comes as soon as it is there. */
function atOnce(origin: string) {
  const settings = { name: 'twenty-eight-points.settings', value: '{"pace":"atOnce"}' };
  return { cookies: [], origins: [{ origin, localStorage: [settings] }] };
}
