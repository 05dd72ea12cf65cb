/** Opening the game's table, and the bare scene beside it, each in a browser of its own. */
import { chromium, type Browser, type Page } from '@playwright/test';
import { t } from '#words/words.ts';
import { BROWSER_ARGS, type Browser as FoundBrowser } from '../find-browser.mjs';
import { probe } from './probe.ts';

export interface Pages {
  readonly browser: FoundBrowser;
  readonly game: string; // addresses
  readonly bare: string;
  readonly solver: string;
  readonly seats: string;
}

/** Opens a page in a browser of its own, so that its processes are its own; closes it afterwards. */
export async function withPage<T>(
  { browser: { path, env } }: Pages,
  use: (page: Page, browser: Browser) => Promise<T>,
  args: readonly string[] = [],
): Promise<T> {
  const browser = await chromium.launch({
    executablePath: path,
    args: [...BROWSER_ARGS, ...args],
    env: { ...process.env, ...env },
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.addInitScript(probe);
    await page.addInitScript(showAtOnce);
    return await use(page, browser);
  } finally {
    await browser.close();
  }
}

/** Nothing is shown step by step: what is measured is what a player waits for. Runs in the page. */
function showAtOnce(): void {
  if (location.protocol === 'http:')
    localStorage.setItem('twenty-eight-points.settings', '{"pace":"atOnce"}');
}

/** Waits for a drawn table; milliseconds from the last press, or else from the navigation. */
export async function drawn(page: Page): Promise<number> {
  await page.waitForFunction(() => window.drawnAt !== null, null, { polling: 50 });
  return page.evaluate(() => (window.drawnAt ?? Number.NaN) - window.pressedAt);
}

/** The bare scene, drawn. */
export async function openBare(page: Page, { bare }: Pages): Promise<number> {
  await page.goto(bare);
  return drawn(page);
}

/** A quick game alone, from the navigation to the drawn table. */
export async function openTable(page: Page, { game }: Pages): Promise<number> {
  await page.goto(game);
  return startTalks(page);
}

/** From the title to the drawn table, on the buttons that a player presses. */
export async function startTalks(page: Page): Promise<number> {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await press(t('title:start'));
  const take = page.getByRole('button', { name: t('brief:takeButton'), exact: true });
  const declare = page.getByRole('button', { name: t('brief:declareButton'), exact: true });
  await take.or(declare).waitFor();
  if (await declare.isVisible()) await page.getByRole('checkbox').first().check(); // a side that must
  await take.or(declare).click();
  return drawn(page);
}

/** Uses the solver's page in a browser of its own. */
export const openSolver = <T>(pages: Pages, use: (page: Page) => Promise<T>): Promise<T> =>
  withPage(pages, async page => {
    await page.goto(pages.solver);
    await page.waitForFunction(() => 'emptyStart' in window);
    return use(page);
  });

/** Uses the page of the computer seats in a browser of its own. */
export const openSeats = <T>(pages: Pages, use: (page: Page) => Promise<T>): Promise<T> =>
  withPage(pages, async page => {
    await page.goto(pages.seats);
    await page.waitForFunction(() => 'actsOnPage' in window);
    return use(page);
  });

const SLOWER = 4;

/** Does something while the thread of a page, not those of its workers, runs four times as slow. */
export async function slowed<T>(page: Page, use: () => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    return await use();
  } finally {
    await session.detach(); // ends it
  }
}

const NETWORK = {
  offline: false,
  latency: 40,
  downloadThroughput: 1_250_000,
  uploadThroughput: 1_250_000,
}; // ms, bytes/s

/** Makes a page and its network slow until its browser closes: a quarter of the speed, 10 Mbit/s. */
export async function onSlowMachine(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
}
