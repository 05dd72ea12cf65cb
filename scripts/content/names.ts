/** What the title has to know of the shipped scenario's parties before the scenario is there. */
import type { ScenarioContent } from '#content/schema.ts';

export const NAMES_FILE = 'data/names.json';

/** Of each party what it is called and what marks it, in the order of the scenario. */
export const names = ({ parties }: ScenarioContent): string =>
  JSON.stringify(parties.map(({ id, name, letters, slot, forms }) => ({ id, name, letters, slot, forms }))); // prettier-ignore
