/** How to read the sources, apart from the catalogue: nobody needs it before their page is opened. */
import { READINGS } from '#data/scenarios/readings.ts';
import type { ReadingsContent, ScenarioContent } from './schema.ts';
import { withTexts } from './texts.ts';

/** Its own, or those that a page gets later than the rest; null where it has none. */
export function readingsOf({ id, readings }: ScenarioContent): ReadingsContent | null {
  const late = Object.hasOwn(READINGS, id) ? READINGS[id] : undefined;
  if (readings || !late) return readings ?? null;
  return (withTexts(late.structure, late.texts) as { readings: ReadingsContent }).readings;
}
