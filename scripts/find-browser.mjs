/**
 * A Chromium for the browser tests, in this order: the one asked for, Playwright's own download, an
 * installed Chrome, Chromium or Edge, and one from npm. Found none: an error that says what to do,
 * never a silent skip.
 */
import { existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { packagedBrowser } from './packaged-browser.mjs';
import { isCommand } from './run.mjs';

/** @typedef {{ path: string, source: string, env: Readonly<Record<string, string>> }} Browser */

/** No network of its own, and drawing in software: tests see the game and nothing else. */
export const BROWSER_ARGS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-swiftshader',
  ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []), // root has no sandbox
];

const ASKED_FOR = ['E2E_BROWSER', 'CHROME_PATH'];
const LINUX_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
];
const NOT_FOUND =
  'The browser tests need a Chromium, and none was found. Run "npx playwright install chromium", ' +
  'or set E2E_BROWSER to the path of a Chrome, Chromium or Edge.';

/**
 * The steps of the search; tests replace them.
 * @typedef {object} Search
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {() => Promise<string | null>} downloaded
 * @property {() => string | null} installed
 * @property {() => Browser | null} packaged
 */

/**
 * @param {Search} [search]
 * @returns {Promise<Browser>}
 */
export async function findBrowser(search = onThisMachine) {
  for (const name of ASKED_FOR) {
    const path = search.env[name];
    if (path) return { path, source: `$${name}`, env: {} };
  }
  const downloaded = await search.downloaded();
  if (downloaded) return { path: downloaded, source: "Playwright's download", env: {} };
  const installed = search.installed();
  if (installed) return { path: installed, source: 'installed', env: {} };
  const packaged = search.packaged();
  if (packaged) return packaged;
  throw new Error(NOT_FOUND);
}

/** @type {Search} */
const onThisMachine = {
  env: process.env,
  downloaded: async () => {
    const { chromium } = await import('@playwright/test');
    const path = chromium.executablePath();
    return isFile(path) ? path : null;
  },
  installed: () => candidates().find(isFile) ?? null,
  packaged: packagedBrowser,
};

/** Where browsers are usually installed. */
function candidates() {
  if (process.platform === 'darwin')
    return ['/', homedir()].flatMap(root =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(name =>
        join(root, 'Applications', `${name}.app`, 'Contents', 'MacOS', name),
      ),
    );
  if (process.platform === 'win32')
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(variable =>
      ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map(exe =>
        join(process.env[variable] ?? '', exe),
      ),
    );
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [
    ...LINUX_NAMES.flatMap(name => folders.map(folder => join(folder, name))),
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ];
}

/** @param {string} path */
const isFile = path => existsSync(path) && statSync(path).isFile();

if (isCommand(import.meta.url)) console.log((await findBrowser()).path);
