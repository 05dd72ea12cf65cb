/** Whether difficulty is what it says: the rungs that computer seats have to stand on. */
import { DIFFICULTIES, type Difficulty } from '#ai/character.ts';
import { nameOf } from './entrants.ts';
import type { Estimate } from './intervals.ts';
import type { Match, Measured } from './match.ts';
import { allSeats, difference, standingOf, type Result, type Standing } from './measures.ts';
import { allOf, amongOthers, type Seated } from './schedule.ts';

export interface Rung {
  readonly name: string;
  readonly figures: readonly Labelled[];
  readonly games: number; // behind each figure
  readonly holds: boolean;
}

export interface Labelled {
  readonly label: string;
  readonly estimate: Estimate | null;
}

/** Four of one difficulty: how the seats fare. Reported, not judged: the sources may favour a seat. */
export interface Balance {
  readonly length: string;
  readonly entrant: string;
  readonly standing: Standing;
}

export interface Ladder {
  readonly rungs: readonly Rung[];
  readonly balance: readonly Balance[];
  readonly faults: readonly string[];
}

const named = (difficulty: Difficulty): string => nameOf({ personality: 'reciprocal', difficulty });
const NOVICE = 'novice-player';

/** The games of a ladder, by what they are for, difficulty by difficulty. */
interface Climb {
  readonly length: string;
  readonly person: Readonly<Record<Difficulty, readonly Seated[]>>; // a novice player among three of them
  readonly seat: Readonly<Record<Difficulty, readonly Seated[]>>; // one of them among three practised seats
  readonly four: Readonly<Record<Difficulty, readonly Match[]>>;
}

const byDifficulty = <T>(of: (difficulty: Difficulty) => T): Readonly<Record<Difficulty, T>> => ({
  novice: of('novice'),
  practised: of('practised'),
  expert: of('expert'),
});

function climbOn(length: string, seeds: readonly number[]): Climb {
  const schedule = { subjects: [length], seeds };
  return {
    length,
    person: byDifficulty(of => amongOthers(schedule, NOVICE, named(of))),
    seat: byDifficulty(of => amongOthers(schedule, named(of), named('practised'))),
    four: byDifficulty(of => allOf(schedule, named(of))),
  };
}

/** All games of the ladder, some of them for several rungs. */
export const ladderMatches = (
  lengths: readonly string[],
  seeds: readonly number[],
): readonly Match[] =>
  lengths
    .map(length => climbOn(length, seeds))
    .flatMap(({ person, seat, four }) =>
      DIFFICULTIES.flatMap(of => [
        ...person[of].map(({ match }) => match),
        ...seat[of].map(({ match }) => match),
        ...four[of],
      ]),
    );

export function ladder(
  lengths: readonly string[],
  seeds: readonly number[],
  resultOf: (match: Match) => Measured,
): Ladder {
  const seen = (of: readonly Seated[]): readonly Result[] =>
    of.map(({ party, match }) => ({ party, played: resultOf(match) }));
  const parts = lengths.map(length => {
    const { person, seat, four } = climbOn(length, seeds);
    const persons = byDifficulty(of => seen(person[of]));
    const seats = byDifficulty(of => seen(seat[of]));
    const fours = byDifficulty(of => allSeats(four[of].map(resultOf)));
    return {
      rungs: [
        personRung(length, persons),
        seatRung(length, seats, 'practised', 'novice'),
        seatRung(length, seats, 'expert', 'practised'),
        ...DIFFICULTIES.map(of => rateRung(length, of, standingOf(fours[of]))),
      ],
      balance: DIFFICULTIES.map(of => ({
        length,
        entrant: named(of),
        standing: standingOf(fours[of]),
      })),
    };
  });
  const played = new Set(ladderMatches(lengths, seeds).map(resultOf));
  return {
    rungs: parts.flatMap(part => part.rungs),
    balance: parts.flatMap(part => part.balance),
    faults: [...played].flatMap(({ faults }) => faults),
  };
}

type Results = Readonly<Record<Difficulty, readonly Result[]>>;

/** A scripted person gains more among novices than among experts. */
function personRung(length: string, results: Results): Rung {
  const more = difference(results.novice, results.expert);
  return {
    name: `${length}: a novice player gains more among novices than among experts`,
    figures: [
      ...DIFFICULTIES.map(of => ({
        label: `among ${of}`,
        estimate: standingOf(results[of]).gain,
      })),
      { label: 'novice less expert', estimate: more },
    ],
    games: results.novice.length,
    holds: isAboveNothing(more),
  };
}

/** One seat among three practised ones: the better it is, the more it gains. */
function seatRung(length: string, results: Results, better: Difficulty, worse: Difficulty): Rung {
  const more = difference(results[better], results[worse]);
  return {
    name: `${length}: ${better} gains more than ${worse} among three practised seats`,
    figures: [
      ...[better, worse].map(of => ({
        label: of,
        estimate: standingOf(results[of as Difficulty]).gain,
      })),
      { label: 'difference', estimate: more },
    ],
    games: results[better].length,
    holds: isAboveNothing(more),
  };
}

/** Four of the same sometimes come to an agreement in force, and sometimes not. */
function rateRung(length: string, of: Difficulty, { games, ratified }: Standing): Rung {
  return {
    name: `${length}: four of ${of} ratify some texts and not others`,
    figures: [{ label: 'ratified', estimate: ratified }],
    games,
    holds: (ratified?.low ?? 0) > 0 && (ratified?.high ?? 1) < 1,
  };
}

const isAboveNothing = (estimate: Estimate | null): boolean => (estimate?.low ?? 0) > 0;
