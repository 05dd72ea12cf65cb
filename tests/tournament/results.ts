/** Results made by hand. */
import { byParty } from '#engine/parties.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { ByParty } from '#engine/types.ts';
import type { Match, Measured } from '#tournament/match.ts';

export const matchOf = (seed: number, name = 'practised-reciprocal', subject = 'quick'): Match => ({
  subject,
  seed,
  seats: byParty(PARTIES, () => name),
});

/** A game that ended with these gains, a tenth of what each could have had. */
export const resultOf = (
  seed: number,
  gains: ByParty<number>,
  given: Partial<Measured> = {},
): Measured => ({
  ...matchOf(seed),
  ending: 'full', agreed: true, ratified: true,
  gains,
  shares: byParty(PARTIES, p => gains[p] / 10),
  nashRatio: 0.5, surplus: 2, toFrontier: 1,
  home: byParty(PARTIES, () => true), priorities: byParty(PARTIES, () => [true, false, true]),
  crossed: byParty(PARTIES, () => 0), tabled: byParty(PARTIES, () => 0), carried: byParty(PARTIES, () => 0),
  skills: byParty(PARTIES, () => null),
  settled: 0, rounds: 3, moves: 0, faults: [], hash: String(seed),
  ...given,
}); // prettier-ignore

export const NOTHING = byParty(PARTIES, () => 0);

/** What a game without an agreement in force is measured as. */
export const FAILED: Partial<Measured> = {
  ending: 'someSign',
  agreed: false,
  ratified: false,
  nashRatio: null,
  surplus: null,
  toFrontier: null,
};
