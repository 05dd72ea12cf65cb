/** The settings of this device, kept beside the games. */
import {
  ANNOUNCEMENTS,
  DEFAULT_SETTINGS,
  MOTIONS,
  PACES,
  TEXT_SIZES,
  THEMES,
  VOLUMES,
  type Settings,
} from '#store/store.ts';

const OURS = 'twenty-eight-points.'; // how every name of ours in the device's storage begins
const KEY = `${OURS}settings`;

/** What is kept, as far as it can be used; the rest as it is by default. Never throws. */
export function keptSettings(): Settings {
  try {
    return settingsFrom(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/** A store that is full or forbidden is no fault: the settings last until the page is closed. */
export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    return;
  }
}

/** And everything else that is kept beside the games, such as how the table is best drawn here. */
export function forgetSettings(): void {
  try {
    for (const name of Object.keys(localStorage).filter(key => key.startsWith(OURS)))
      localStorage.removeItem(name);
  } catch {
    return;
  }
}

export function settingsFrom(kept: unknown): Settings {
  const found = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<string, unknown>;
  const one = <K extends keyof Settings>(key: K, known: readonly Settings[K][]): Settings[K] =>
    known.find(value => value === found[key]) ?? DEFAULT_SETTINGS[key];
  return {
    textSize: one('textSize', TEXT_SIZES),
    theme: one('theme', THEMES),
    motion: one('motion', MOTIONS),
    largeSymbols: one('largeSymbols', [true, false]),
    partyColours: one('partyColours', [true, false]),
    plainTable: one('plainTable', [true, false]),
    announcements: one('announcements', ANNOUNCEMENTS),
    singleKeys: one('singleKeys', [true, false]),
    sounds: one('sounds', VOLUMES),
    bell: one('bell', VOLUMES),
    pace: one('pace', PACES),
    guide: one('guide', [true, false]),
  };
}
