/** A game by names alone, and its result held against what the solver proves to be possible. */
import { byParty } from '#engine/parties.ts';
import type { ByParty, Party } from '#engine/types.ts';
import { entrant } from './entrants.ts';
import { playGame, type Played } from './play.ts';
import { subject } from './subject.ts';

/** A game to be played; everything in its result follows from it. */
export interface Match {
  readonly subject: string;
  readonly seed: number;
  readonly seats: ByParty<string>; // names of entrants
}

export interface Measured extends Match, Omit<Played, 'text'> {
  readonly shares: ByParty<number | null>; // of the most that the party can gain while all others sign
  readonly nashRatio: number | null; // geometric mean of gains by that of the Nash text; null where nothing is in force
  readonly surplus: number | null; // by how much gains could still rise in sum with nobody worse off
  readonly toFrontier: number | null; // distance of gains
}

export function playMatch(match: Match): Measured {
  const { setting, ideal, nash, leftBy } = subject(match.subject);
  const { parties } = setting;
  const seats = byParty(parties, p => entrant(match.seats[p], seedOf(match, p)));
  const { text: _, ...played } = playGame({
    setting,
    seed: match.seed,
    seats: byParty(parties, p => seats[p].opponent),
    forecasts: byParty(parties, p => seats[p].forecast),
  });
  const { ratified, gains } = played;
  const left = ratified ? leftBy(gains) : null;
  return {
    ...match,
    ...played,
    shares: byParty(parties, p => {
      const most = ideal?.[p] ?? 0;
      return most > 0 ? gains[p] / most : null;
    }),
    nashRatio: ratified && nash !== null ? nashRatio(gains, nash) : null,
    surplus: left?.surplus ?? null,
    toFrontier: left?.toFrontier ?? null,
  };
}

/** The root of the share of the product, of as many as gain, so that it is in the measure of gains; 0 where a seat gains nothing. */
export function nashRatio(gains: ByParty<number>, nash: number): number {
  const each = Object.values<number>(gains);
  const product = each.reduce((all, gain) => all * Math.max(0, gain), 1);
  return (product / nash) ** (1 / each.length);
}

/** A chance of its own for every seat of every game. */
function seedOf({ seed, seats }: Match, party: Party): number {
  const parties = Object.keys(seats);
  return (Math.imul(seed, parties.length) + parties.indexOf(party)) >>> 0;
}

/** What tells a match from all others. */
export const keyOf = ({ subject: name, seed, seats }: Match): string =>
  [name, seed, ...Object.values<string>(seats)].join(' | ');
