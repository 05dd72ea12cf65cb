/** What the title has to know of each scenario before it is there. */
import type { ScenarioContent } from '#content/schema.ts';

export const SHELF_FILE = 'data/shelf.json';

/** In their order; of each party what it is called and what marks it. */
export const shelf = (scenarios: readonly ScenarioContent[]): string =>
  JSON.stringify(
    scenarios.map(({ id, title, front, lengths, parties }) => ({
      id,
      title,
      front,
      minutes: lengths[0]?.minutes,
      parties: parties.map(({ id: party, name, letters, slot, forms }) => ({ id: party, name, letters, slot, forms })), // prettier-ignore
    })),
  );
