/** The browsers as Debian packages them, each with a fresh profile and nothing of its own to say. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from './session.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

/** The first page of a new profile, offers and reports: none of them is the game's. */
const QUIET_FIREFOX: Readonly<Record<string, boolean | string | number>> = {
  'browser.aboutwelcome.enabled': false,
  'browser.newtab.preload': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.shell.checkDefaultBrowser': false,
  'browser.tabs.firefox-view': false,
  'browser.translations.enable': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

const QUIET_CHROMIUM = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--password-store=basic',
  '--force-renderer-accessibility',
  '--window-size=1366,768',
  '--window-position=0,0',
];

/** Crash helpers leave the group of processes, and would stay. */
const NO_CRASH_HELPER = { MOZ_CRASHREPORTER_DISABLE: '1' };

const EMPTY = 'about:blank';

/** Opens an empty window of the browser. */
export function startBrowser(browser: Browser, { folder, env, programs }: Session): void {
  const profile = join(folder, browser);
  mkdirSync(profile);
  if (browser === 'firefox') {
    const preferences = Object.entries(QUIET_FIREFOX).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), `${preferences.join('\n')}\n`);
    programs.start('firefox', 'firefox-esr', ['--no-remote', '--profile', profile, EMPTY], {
      ...env,
      ...NO_CRASH_HELPER,
    });
    return;
  }
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []; // root has no sandbox; and no warning of that
  programs.start('chromium', 'chromium', [`--user-data-dir=${profile}`, ...QUIET_CHROMIUM, ...asRoot, EMPTY], env); // prettier-ignore
}
