/** The files of the warm-up as one module, so that a browser gets them as one lazy piece. */
import evidence from './evidence.json' with { type: 'json' };
import lines from './lines.json' with { type: 'json' };
import mandates from './mandates.json' with { type: 'json' };
import points from './points.json' with { type: 'json' };
import positions from './positions.json' with { type: 'json' };
import scenario from './scenario.json' with { type: 'json' };
import sources from './sources.json' with { type: 'json' };
import texts from './texts/en.json' with { type: 'json' };
import voices from './voices.json' with { type: 'json' };

export const parts: Readonly<Record<string, unknown>> = {
  scenario,
  points,
  evidence,
  positions,
  lines,
  mandates,
  sources,
  voices,
  'texts/en': texts,
};
