/** The start of a negotiation: every point bracketed at the published draft, every seat at its brief. */
import { byParty } from './parties.ts';
import { DRAFTED, type Negotiation, type PointId, type PointState, type Setting } from './types.ts';

/** `seed` is an integer; only its lowest 32 bits count. */
export function begin(setting: Setting, seed: number): Negotiation {
  const { parties } = setting;
  const points: Record<PointId, PointState> = {};
  for (const { id } of setting.points) {
    points[id] = { current: DRAFTED, settled: null, candidates: [], reopenedBy: [] };
  }
  return {
    setting,
    seed: seed >>> 0,
    phase: 'brief',
    round: 0,
    declared: byParty(parties, () => null),
    points,
    articles: 0,
    ties: 0,
    marks: byParty(parties, () => ({})),
    predictions: byParty(parties, () => ({})),
    sealed: byParty(parties, () => false),
    reveals: [],
    caucus: null,
    tabled: [],
    crossings: [],
    scored: [],
    signatures: byParty(parties, () => null),
    swaps: null,
    ending: null,
  };
}
