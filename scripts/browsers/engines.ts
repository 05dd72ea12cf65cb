/** The three engines and where Debian puts them. */
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser } from '../find-browser.mjs';
import type { Desk, Driven } from './driven.ts';
import { openChromium, openFirefox } from './puppeteer.ts';
import { openWebKit } from './webkit.ts';

export interface Engine {
  readonly name: string;
  readonly open: (desk: Desk) => Promise<Driven>;
}

/** What is needed, by its name on the path, and the Debian package that brings it. */
const PROGRAMS = {
  Xvfb: 'xvfb',
  'firefox-esr': 'firefox-esr',
  WebKitWebDriver: 'webkit2gtk-driver',
} as const;
const MINI_BROWSER = '/usr/lib/*/webkit2gtk-4.1/MiniBrowser'; // comes with the driver's library

export type Found =
  | { readonly ok: true; readonly xvfb: string; readonly engines: readonly Engine[] }
  | { readonly ok: false; readonly missing: string }; // a sentence

export async function findEngines(path = process.env['PATH'] ?? ''): Promise<Found> {
  const places = Object.fromEntries(
    Object.keys(PROGRAMS).map(program => [program, onPath(program, path)]),
  ) as Record<keyof typeof PROGRAMS, string | null>;
  const { Xvfb, 'firefox-esr': firefox, WebKitWebDriver: driver } = places;
  const [mini] = globSync(MINI_BROWSER);
  if (!Xvfb || !firefox || !driver || !mini) return { ok: false, missing: missingIn(places) };
  const chromium = await findBrowser();
  return {
    ok: true,
    xvfb: Xvfb,
    engines: [
      { name: 'Chromium', open: desk => openChromium(chromium.path, desk) },
      { name: 'Firefox', open: desk => openFirefox(firefox, desk) },
      { name: 'WebKitGTK', open: desk => openWebKit(driver, mini, desk) },
    ],
  };
}

function missingIn(places: Readonly<Record<keyof typeof PROGRAMS, string | null>>): string {
  const packages = Object.entries(PROGRAMS)
    .filter(([program]) => !places[program as keyof typeof PROGRAMS])
    .map(([, each]) => each);
  const names = packages.length > 0 ? packages : [PROGRAMS.WebKitWebDriver];
  return `The other browsers are not all here. On Debian: apt-get install ${names.join(' ')}`;
}

const onPath = (program: string, path: string): string | null =>
  path
    .split(delimiter)
    .map(folder => join(folder, program))
    .find(file => existsSync(file)) ?? null;
