/** Which games are played. Every entrant plays every party on the same seeds against the same three others. */
import { byParty } from '#engine/parties.ts';
import { PARTIES } from '#content/shipped-now.ts';
import type { Party } from '#engine/types.ts';
import type { Match } from './match.ts';

export interface Schedule {
  readonly subjects: readonly string[];
  readonly seeds: readonly number[];
}

/** A match, looked at from one seat. */
export interface Seated {
  readonly party: Party;
  readonly match: Match;
}

/**
 * One entrant in each seat in turn, among three of another name. Each seat has games of its own: where the
 * entrant is one of the others, its four seats would otherwise look at one game.
 */
export const amongOthers = (
  { subjects, seeds }: Schedule,
  entrant: string,
  others: string,
): readonly Seated[] =>
  subjects.flatMap(subject =>
    seeds.flatMap(seed =>
      PARTIES.map((party, place) => ({
        party,
        match: {
          subject,
          seed: seed * PARTIES.length + place,
          seats: byParty(PARTIES, p => (p === party ? entrant : others)),
        },
      })),
    ),
  );

/** Four of the same. */
export const allOf = ({ subjects, seeds }: Schedule, entrant: string): readonly Match[] =>
  subjects.flatMap(subject =>
    seeds.map(seed => ({ subject, seed, seats: byParty(PARTIES, () => entrant) })),
  );
