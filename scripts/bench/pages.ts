/** Opening the game's table, and the bare scene beside it, each in a browser of its own. */
import { chromium, type Browser, type Page } from '@playwright/test';
import { BROWSER_ARGS, type Browser as FoundBrowser } from '../find-browser.mjs';
import { probe } from './probe.ts';

export interface Pages {
  readonly browser: FoundBrowser;
  readonly game: string; // addresses
  readonly bare: string;
}

/** Opens a page in a browser of its own, so that its processes are its own; closes it afterwards. */
export async function withPage<T>(
  { browser: { path, env } }: Pages,
  use: (page: Page, browser: Browser) => Promise<T>,
): Promise<T> {
  const browser = await chromium.launch({
    executablePath: path,
    args: [...BROWSER_ARGS],
    env: { ...process.env, ...env },
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.addInitScript(probe);
    return await use(page, browser);
  } finally {
    await browser.close();
  }
}

/** Waits for the table; milliseconds from `since` (of the page's own clock) until it was drawn. */
export async function drawn(page: Page, since = 0): Promise<number> {
  await page.waitForFunction(() => window.drawnAt !== null, null, { polling: 50 });
  return (await page.evaluate(() => window.drawnAt ?? Number.NaN)) - since;
}

/** The bare scene, drawn; milliseconds from the navigation. */
export async function openBare(page: Page, { bare }: Pages): Promise<number> {
  await page.goto(bare);
  return drawn(page);
}
