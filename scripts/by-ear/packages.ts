/** What has to be installed to play by ear: programs, and the Debian packages that bring them. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NEEDED: Readonly<Record<string, string>> = {
  chromium: 'chromium',
  'dbus-daemon': 'dbus',
  'firefox-esr': 'firefox-esr',
  openbox: 'openbox',
  orca: 'orca',
  'speech-dispatcher': 'speech-dispatcher',
  xdotool: 'xdotool',
  Xvfb: 'xvfb',
  '/usr/libexec/at-spi-bus-launcher': 'at-spi2-core',
};

/** The packages whose programs are not on this machine, in alphabetical order. */
export function missingPackages(exists: (file: string) => boolean = existsSync): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const missing = Object.entries(NEEDED).filter(
    ([program]) => ![program, ...folders.map(folder => join(folder, program))].some(exists),
  );
  return missing.map(([, name]) => name).toSorted();
}

/** What to do about them, in a sentence. */
export const sentenceOn = (missing: readonly string[]): string =>
  `Playing by ear needs Debian packages that are not here: install them with "apt-get install ${missing.join(' ')}".`;
