/** What computer seats say, of scenarios that a page gets without it: it comes with the first screen that shows a reason. */
import texts from './twenty-eight-points/texts/en-voices.json' with { type: 'json' };
import structure from './twenty-eight-points/voices.json' with { type: 'json' };

export const VOICES: Readonly<Record<string, { readonly structure: unknown; readonly texts: unknown }>> = {
  'twenty-eight-points': { structure, texts },
};
