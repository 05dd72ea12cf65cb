/** Chromium over its own protocol and Firefox over WebDriver BiDi. */
import puppeteer, { type KeyInput } from 'puppeteer-core';
import { BROWSER_ARGS } from '../find-browser.mjs';
import type { Chord, Desk, Driven, Key } from './driven.ts';

const KEYS: Readonly<Record<Exclude<Key, Chord>, KeyInput>> = {
  Tab: 'Tab',
  Enter: 'Enter',
  Space: ' ', // its name, Space, is unknown to Puppeteer over BiDi
  ArrowDown: 'ArrowDown',
};

const CHORDS: Readonly<Record<Chord, { readonly held: KeyInput; readonly key: KeyInput }>> = {
  BackTab: { held: 'Shift', key: 'Tab' },
  SelectAll: { held: 'Control', key: 'a' },
};

/**
 * What drivers set differently from what people have, set back where a page can tell: module scripts in file
 * pages, and popups. (Firefox adds a list of its own to the driver's, unless told not to.)
 */
const AS_PEOPLE_HAVE_IT = {
  'dom.disable_open_during_load': true,
  'network.http.speculative-parallel-limit': 6,
  'remote.prefs.recommended': false,
  'security.fileuri.strict_origin_policy': true,
};

export async function openChromium(path: string, desk: Desk): Promise<Driven> {
  const sandbox = BROWSER_ARGS.filter(arg => arg === '--no-sandbox');
  return driven({
    browser: 'chrome',
    executablePath: path,
    args: [...sandbox, `--window-size=${desk.size.width},${desk.size.height}`, '--no-first-run'],
    env: { ...process.env, DISPLAY: desk.display },
  });
}

export async function openFirefox(path: string, desk: Desk): Promise<Driven> {
  return driven({
    browser: 'firefox',
    executablePath: path,
    args: [`--width=${desk.size.width}`, `--height=${desk.size.height}`],
    extraPrefsFirefox: AS_PEOPLE_HAVE_IT,
    env: { ...process.env, DISPLAY: desk.display },
  });
}

type Launch = Pick<
  NonNullable<Parameters<typeof puppeteer.launch>[0]>,
  'browser' | 'executablePath' | 'args' | 'extraPrefsFirefox' | 'env'
>;

async function driven(launch: Launch): Promise<Driven> {
  const browser = await puppeteer.launch({
    ...launch,
    headless: false,
    defaultViewport: null, // the window's own
    protocolTimeout: 600_000,
    timeout: 120_000,
  });
  const page = await browser.newPage(); // where Firefox begins, its address bar keeps the focus
  page.setDefaultTimeout(120_000);
  const { keyboard, mouse } = page;
  return {
    version: await browser.version(),
    open: async url => void (await page.goto(url)),
    run: (work, ...args) => page.evaluate(work as never, ...args) as never,
    add: async script => void (await page.evaluate(script)),
    moveTo: (x, y) => mouse.move(x, y),
    down: () => mouse.down(),
    up: () => mouse.up(),
    press: async key => {
      if (key !== 'BackTab' && key !== 'SelectAll') return keyboard.press(KEYS[key]);
      const { held, key: pressed } = CHORDS[key];
      await keyboard.down(held);
      await keyboard.press(pressed);
      return keyboard.up(held);
    },
    type: text => keyboard.type(text),
    picture: async () => Buffer.from(await page.screenshot()),
    close: () => browser.close(),
  };
}
