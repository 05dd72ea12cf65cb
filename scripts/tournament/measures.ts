/** What is said of many games: means with their intervals. */
import { PARTIES, type ByParty, type Party } from '#engine/types.ts';
import { byParty } from '#engine/parties.ts';
import { estimate, type Estimate } from './intervals.ts';
import type { Played } from './play.ts';

/** A game, looked at from one seat. */
export interface Result {
  readonly party: Party;
  readonly played: Played;
}

/** One entrant over its games. */
export interface Standing {
  readonly games: number;
  readonly ratified: Estimate | null; // share of games
  readonly gain: Estimate | null; // its own; 0 where nothing is in force
  readonly share: Estimate | null; // of the most that it could have gained
  readonly nashRatio: Estimate | null; // over ratified games
  readonly surplus: Estimate | null; // over ratified games
  readonly toFrontier: Estimate | null;
  readonly crossed: number; // own lines crossed by final texts, in all
  readonly brier: Estimate | null; // of its forecasts
  readonly byParty: ByParty<Estimate | null>; // its gain, by the party that it spoke for
  readonly shareByParty: ByParty<Estimate | null>;
}

export function standingOf(results: readonly Result[]): Standing {
  const numbers = (of: (result: Result) => number | null): readonly number[] =>
    results.flatMap(result => of(result) ?? []);
  const inSeat = (party: Party) => results.filter(result => result.party === party);
  const gain = ({ party, played }: Result) => played.gains[party];
  const share = ({ party, played }: Result) => played.shares[party];
  return {
    games: results.length,
    ratified: estimate(numbers(({ played }) => Number(played.ratified))),
    gain: estimate(numbers(gain)),
    share: estimate(numbers(share)),
    nashRatio: estimate(numbers(({ played }) => played.nashRatio)),
    surplus: estimate(numbers(({ played }) => played.surplus)),
    toFrontier: estimate(numbers(({ played }) => played.toFrontier)),
    crossed: results.reduce((sum, { party, played }) => sum + played.crossed[party], 0),
    brier: estimate(numbers(({ party, played }) => played.briers[party])),
    byParty: byParty(party => estimate(inSeat(party).map(gain))),
    shareByParty: byParty(party => estimate(inSeat(party).flatMap(r => share(r) ?? []))),
  };
}

/** How much more the first gains than the second, game by game on the same subject, seed and seat. */
export function difference(a: readonly Result[], b: readonly Result[]): Estimate | null {
  const place = ({ party, played }: Result) => `${played.subject} ${played.seed} ${party}`;
  const other = new Map(b.map(result => [place(result), result.played.gains[result.party]]));
  return estimate(
    a.flatMap(result => {
      const against = other.get(place(result));
      return against === undefined ? [] : [result.played.gains[result.party] - against];
    }),
  );
}

/** Every seat of games in which all four are the same. */
export const allSeats = (played: readonly Played[]): readonly Result[] =>
  played.flatMap(game => PARTIES.map(party => ({ party, played: game })));
