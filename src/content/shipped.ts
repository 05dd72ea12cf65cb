/** The scenario that comes with the game. */
import type { Loaded } from './load.ts';
import type { ScenarioContent } from './schema.ts';
import { withTexts } from './texts.ts';

/**
 * Loads its files, which a browser fetches as one piece once they are needed. They are not checked again on
 * the page: `npm run check:content` and the tests hold them to every rule that a scenario from elsewhere is
 * held to by `loadScenario`, and a player need not download the rules.
 * What the sides say comes later (`voicing.ts`).
 */
export async function loadShipped(): Promise<Loaded> {
  const { parts } = await import('./shipped-parts.ts');
  const { 'texts/en': texts, ...structure } = parts;
  const joined = Object.assign({}, ...Object.values(structure)) as object;
  const content = withTexts(joined, texts) as ScenarioContent;
  return { ok: true, content };
}
