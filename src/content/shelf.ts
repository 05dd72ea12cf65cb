/** The scenarios that are here: what is known of each before it is loaded, and how to load one. */
import { FOLDERS } from '#data/scenarios/parts.ts';
import shelf from '#data/shelf.json' with { type: 'json' };
import type { Loaded } from './load.ts';
import type { PartyContent, ScenarioContent } from './schema.ts';
import { withTexts } from './texts.ts';

/** What its parties are called and what marks them. */
export type PartyNames = Pick<PartyContent, 'id' | 'name' | 'letters' | 'slot' | 'forms'>;

/** What the title has to know of a scenario. */
export interface Shelved {
  readonly id: string;
  readonly title: string;
  readonly front: ScenarioContent['front'];
  readonly minutes: number; // of its usual length
  readonly parties: readonly PartyNames[];
}

/** Written from the scenarios by `npm run reference`; the first is what the game is about. */
export const SHELF = shelf as unknown as readonly [Shelved, ...Shelved[]];
export const FIRST = SHELF[0];
export const isOnShelf = (id: string): boolean => SHELF.some(one => one.id === id);

/**
 * Loads a scenario's files, which a browser fetches as one piece once they are needed; of an unknown id it
 * has none. They are not checked again on the page: `npm run check:content` and the tests hold them to every rule that a
 * scenario from elsewhere is held to by `loadScenario`, and a player need not download the rules. What the sides say
 * and how to read the sources may come later (`voicing.ts`, `readings.ts`).
 */
export async function loadFromShelf(id: string): Promise<Loaded> {
  const folder = Object.hasOwn(FOLDERS, id) ? FOLDERS[id] : undefined;
  if (!folder) return { ok: false, problems: [] };
  const { parts } = await folder();
  const { 'texts/en': texts, ...structure } = parts;
  const joined = Object.assign({}, ...Object.values(structure)) as object;
  return { ok: true, content: withTexts(joined, texts) as ScenarioContent };
}
