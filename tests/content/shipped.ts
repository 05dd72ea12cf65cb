/** The shipped scenario for tests. */
import { loadScenario } from '#content/load.ts';
import type { ScenarioContent } from '#content/schema.ts';
import { parts } from '#content/shipped-parts.ts';

export const shippedParts = parts;

export function shippedContent(): ScenarioContent {
  const loaded = loadScenario(parts);
  if (!loaded.ok) throw new Error(loaded.problems.map(p => p.sentence).join('\n'));
  return loaded.content;
}
