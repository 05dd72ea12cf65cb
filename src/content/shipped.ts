/** The scenario that comes with the game. */
import type { Loaded } from './load.ts';
import type { ScenarioContent } from './schema.ts';

/**
 * Loads its files, which a browser fetches as one piece once they are needed. They are not checked again on
 * the page: `npm run check:content` and the tests hold them to every rule that a scenario from elsewhere is
 * held to by `loadScenario`, and a player need not download the rules.
 * What the sides say comes later (`voicing.ts`).
 */
export async function loadShipped(): Promise<Loaded> {
  const { parts } = await import('./shipped-parts.ts');
  const content = Object.assign({}, ...Object.values(parts)) as ScenarioContent;
  return { ok: true, content };
}
