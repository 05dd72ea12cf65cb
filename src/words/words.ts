/** Every string of the interface goes through here. English now; another language is one more folder. */
import { createInstance } from 'i18next';
import { FIRST, type PartyNames } from '#content/shelf.ts';
import type { analysis } from './en/analysis.ts';
import type { classWords } from './en/class.ts';
import type { debrief } from './en/debrief.ts';
import type { doors } from './en/doors.ts';
import type { generated } from './en/generated.ts';
import type { papers } from './en/papers.ts';
import type { guide } from './en/guide.ts';
import type { hints } from './en/hints.ts';
import { en } from './en/index.ts';
import { parties } from './en/parties.ts';
import { name } from './parties.ts';
import type { reading } from './en/reading.ts';
import type { reasons } from './en/reasons.ts';
import type { record } from './en/record.ts';
import type { replay } from './en/replay.ts';
import type { report } from './en/report.ts';
import type { room } from './en/room.ts';
import type { scene } from './en/scene.ts';
import type { sharing } from './en/sharing.ts';
import type { teacher } from './en/teacher.ts';
import type { turns } from './en/turns.ts';
import type { why } from './en/why.ts';

/** Areas whose screens are opened late or not at all bring their words with them. */
interface Late {
  readonly analysis: typeof analysis;
  readonly class: typeof classWords;
  readonly debrief: typeof debrief;
  readonly doors: typeof doors;
  readonly generated: typeof generated;
  readonly papers: typeof papers;
  readonly guide: typeof guide;
  readonly hints: typeof hints;
  readonly reading: typeof reading;
  readonly reasons: typeof reasons;
  readonly record: typeof record;
  readonly replay: typeof replay;
  readonly report: typeof report;
  readonly room: typeof room;
  readonly scene: typeof scene;
  readonly sharing: typeof sharing;
  readonly teacher: typeof teacher;
  readonly turns: typeof turns;
  readonly why: typeof why;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof en & Late;
    returnNull: false;
  }
}

/** How sentences speak of all of them at once. */
const counted = ({ length }: readonly PartyNames[]): object =>
  Object.entries(parties).find(([count]) => Number(count) === length)?.[1] ?? {};

/** What the loaded scenario says otherwise stands before the rest. */
const HERE = 'en-x-here';

/** "three", of parties. */
export const countOf = (number: number): string =>
  Object.entries(parties).find(([count]) => Number(count) === number)?.[1].count ?? `${number}`;

const words = createInstance();
void words.init({
  lng: HERE,
  fallbackLng: 'en',
  resources: { en: { ...en, parties: counted(FIRST.parties) } },
  ns: Object.keys(en),
  defaultNS: 'common',
  initAsync: false,
  interpolation: { escapeValue: false }, // Preact escapes
});

/** Makes the words of a late area known; to be called before any of them is shown. */
export function addWords<A extends keyof Late>(area: A, of: Late[A]): void {
  words.addResourceBundle('en', area, of);
}

/** From now on sentences speak of these parties: to be called whenever a scenario is loaded. */
export function speakOf(those: readonly PartyNames[]): void {
  name(those);
  words.addResourceBundle('en', 'parties', counted(those));
}

/**
 * From now on these stand in place of sentences that all scenarios share: `{ 'card:articles': 'What your two articles
 * say' }`.
 */
export function sayInstead(those: Readonly<Record<string, string>>): void {
  for (const area of Object.keys(words.getDataByLanguage(HERE) ?? {}))
    words.removeResourceBundle(HERE, area);
  for (const [key, sentence] of Object.entries(those)) {
    const [area = '', ...rest] = key.split(':');
    words.addResource(HERE, area, rest.join(':'), sentence);
  }
}

/** The sentence for a key such as `table:seal`, with its values filled in. */
export const t = words.t;
