/** What the title has to know of each scenario before it is there. */
import type { ScenarioContent } from '#content/schema.ts';

export const SHELF_FILE = 'data/shelf.json';

const namesOf = ({ id, name, letters, slot, forms }: ScenarioContent['parties'][number]) => ({ id, name, letters, slot, forms }); // prettier-ignore

/** In their order; of the first also what its parties are called and what marks them. */
export const shelf = (scenarios: readonly ScenarioContent[]): string =>
  JSON.stringify(
    scenarios.map(({ id, title, front, lengths, parties }, i) => ({
      id,
      title,
      front,
      minutes: lengths[0]?.minutes,
      ...(i === 0 && { parties: parties.map(namesOf) }),
    })),
  );
