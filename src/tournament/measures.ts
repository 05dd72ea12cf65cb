/** What is said of many games: means with their intervals. */
import { byParty } from '#engine/parties.ts';
import type { ByParty, Party } from '#engine/types.ts';
import { estimate, type Estimate, type Value } from './intervals.ts';
import type { Measured } from './match.ts';

/** A game, looked at from one seat. */
export interface Result {
  readonly party: Party;
  readonly played: Measured;
}

/** One entrant over its games. */
export interface Standing {
  readonly games: number;
  readonly different: number; // of those: how many have moves of their own
  readonly agreed: Estimate | null; // share of games that all signed
  readonly ratified: Estimate | null; // share of games with an agreement in force
  readonly gain: Estimate | null; // its own; 0 where nothing is in force
  readonly share: Estimate | null; // of the most that it could have gained
  readonly nashRatio: Estimate | null; // over ratified games
  readonly surplus: Estimate | null; // over ratified games
  readonly toFrontier: Estimate | null;
  readonly crossed: number; // own lines that it signed over, in all
  readonly tabled: Estimate | null; // initiatives of its own
  readonly carried: Estimate | null;
  readonly rounds: Estimate | null;
  readonly brier: Estimate | null; // of its forecasts
  readonly skill: Estimate | null; // of its forecasts: 0 as one who gives all options the same share, 1 never wrong
  readonly faults: readonly string[]; // of any seat
  readonly byParty: ByParty<Estimate | null>; // its gain, by the party that it spoke for
  readonly shareByParty: ByParty<Estimate | null>;
}

type Figure = (result: Result) => number | null;

const GAIN: Figure = ({ party, played }) => played.gains[party];
const SHARE: Figure = ({ party, played }) => played.shares[party];

export function standingOf(results: readonly Result[]): Standing {
  const mean = (figure: Figure) => estimate(valuesOf(results, figure));
  const inSeat = (party: Party, figure: Figure) =>
    estimate(valuesOf(results.filter(result => result.party === party), figure)); // prettier-ignore
  const games = new Set(results.map(({ played }) => played));
  const parties = [...new Set([...games].flatMap(seatsIn))];
  return {
    games: games.size,
    different: new Set([...games].map(game => `${game.subject} ${game.hash}`)).size,
    agreed: mean(({ played }) => Number(played.agreed)),
    ratified: mean(({ played }) => Number(played.ratified)),
    gain: mean(GAIN),
    share: mean(SHARE),
    nashRatio: mean(({ played }) => played.nashRatio),
    surplus: mean(({ played }) => played.surplus),
    toFrontier: mean(({ played }) => played.toFrontier),
    crossed: results.reduce((sum, { party, played }) => sum + played.crossed[party], 0),
    tabled: mean(({ party, played }) => played.tabled[party]),
    carried: mean(({ party, played }) => played.carried[party]),
    rounds: mean(({ played }) => played.rounds),
    brier: mean(({ party, played }) => played.skills[party]?.brier ?? null),
    skill: mean(({ party, played }) => {
      const skill = played.skills[party];
      return skill && 1 - skill.brier / skill.even;
    }),
    faults: [...games].flatMap(({ faults }) => faults),
    byParty: byParty(parties, party => inSeat(party, GAIN)),
    shareByParty: byParty(parties, party => inSeat(party, SHARE)),
  };
}

/** How much more the first gains than the second, game by game on the same subject, seed and seat. */
export function difference(a: readonly Result[], b: readonly Result[]): Estimate | null {
  const place = ({ party, played }: Result) => `${played.subject} ${played.seed} ${party}`;
  const other = new Map(b.map(result => [place(result), result.played.gains[result.party]]));
  return estimate(
    valuesOf(a, result => {
      const against = other.get(place(result));
      return against === undefined ? null : result.played.gains[result.party] - against;
    }),
  );
}

const seatsIn = ({ gains }: Measured): readonly Party[] => Object.keys(gains) as Party[];

/** Every seat of games in which all are the same. */
export const allSeats = (played: readonly Measured[]): readonly Result[] =>
  played.flatMap(game => seatsIn(game).map(party => ({ party, played: game })));

/** On one subject, games of one seed are a group; on several, games of one subject. */
function valuesOf(results: readonly Result[], figure: Figure): readonly Value[] {
  const subjects = new Set(results.map(({ played }) => played.subject));
  return results.flatMap(result => {
    const value = figure(result);
    const { subject, seed } = result.played;
    return value === null ? [] : [{ value, group: subjects.size > 1 ? subject : String(seed) }];
  });
}
