/** The shipped scenario's files as one module, so that a browser gets them as one lazy piece. */
import evidence from '#data/scenarios/twenty-eight-points/evidence.json' with { type: 'json' };
import lines from '#data/scenarios/twenty-eight-points/lines.json' with { type: 'json' };
import mandates from '#data/scenarios/twenty-eight-points/mandates.json' with { type: 'json' };
import points from '#data/scenarios/twenty-eight-points/points.json' with { type: 'json' };
import positions from '#data/scenarios/twenty-eight-points/positions.json' with { type: 'json' };
import scenario from '#data/scenarios/twenty-eight-points/scenario.json' with { type: 'json' };
import sources from '#data/scenarios/twenty-eight-points/sources.json' with { type: 'json' };
import texts from '#data/scenarios/twenty-eight-points/texts/en.json' with { type: 'json' };

export const parts: Readonly<Record<string, unknown>> = {
  scenario,
  points,
  evidence,
  positions,
  lines,
  mandates,
  sources,
  'texts/en': texts,
};
