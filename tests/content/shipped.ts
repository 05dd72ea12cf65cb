/** The shipped scenario for tests. */
import { loadScenario } from '#content/load.ts';
import { PARTS, type ScenarioContent } from '#content/schema.ts';
import { parts } from '#data/scenarios/twenty-eight-points/parts.ts';

export const shippedParts = parts;

export function shippedContent(of: Readonly<Record<string, unknown>> = parts): ScenarioContent {
  const loaded = loadScenario(of);
  if (!loaded.ok) throw new Error(loaded.problems.map(p => p.sentence).join('\n'));
  return loaded.content;
}

/** Parts with the texts in their places: for changes of ids, of which the texts would know nothing. */
export function wholeParts(of: Readonly<Record<string, unknown>> = parts) {
  const content = shippedContent(of);
  const part = (keys: readonly (keyof ScenarioContent)[]) =>
    keys.flatMap(key => (content[key] === undefined ? [] : [[key, content[key]] as const]));
  return Object.fromEntries(
    PARTS.flatMap(({ file, keys }) =>
      file in of ? [[file, Object.fromEntries(part(keys))] as const] : [],
    ),
  );
}
