/** Takes a scenario from the shelf. */
import { FOLDERS } from '#data/scenarios/parts.ts';
import type { Loaded } from './load.ts';
import type { ScenarioContent } from './schema.ts';
import { withTexts } from './texts.ts';

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
