/** How to read the sources, of scenarios that a page gets without it: it comes with the page of the sources. */
import structure from './twenty-eight-points/readings.json' with { type: 'json' };
import texts from './twenty-eight-points/texts/en-readings.json' with { type: 'json' };

export const READINGS: Readonly<Record<string, { readonly structure: unknown; readonly texts: unknown }>> = {
  'twenty-eight-points': { structure, texts },
};
