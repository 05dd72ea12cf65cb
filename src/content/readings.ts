/** How to read the sources, apart from the catalogue: nobody needs it before their page is opened. */
import structure from '#data/scenarios/twenty-eight-points/readings.json' with { type: 'json' };
import texts from '#data/scenarios/twenty-eight-points/texts/en-readings.json' with { type: 'json' };
import type { ReadingsContent, ScenarioContent } from './schema.ts';
import { withTexts } from './texts.ts';

const SHIPPED_ID = 'twenty-eight-points';

/** Null where the scenario has none; on a page, the shipped one comes without them. */
export const readingsOf = ({ id, readings }: ScenarioContent): ReadingsContent | null =>
  readings ?? (id === SHIPPED_ID ? shipped() : null);

const shipped = () => (withTexts(structure, texts) as { readings: ReadingsContent }).readings;
