/** Whether difficulty is what it says: the rungs that computer seats have to stand on. */
import { DIFFICULTIES } from '#ai/character.ts';
import { difference, standingOf, allSeats, type Result } from './measures.ts';
import { said } from './intervals.ts';
import type { Match, Played } from './play.ts';
import { allOf, amongOthers, type Schedule, type Seated } from './schedule.ts';

export interface Rung {
  readonly name: string;
  readonly figures: string;
  readonly holds: boolean;
}

const OF = 'reciprocal';
const named = (difficulty: string): string => `${difficulty}-${OF}`;

export function ladder(
  lengths: readonly string[],
  seeds: readonly number[],
  play: (match: Match) => Played,
): readonly Rung[] {
  const on = (subject: string): Schedule => ({ subjects: [subject], seeds });
  const seen = (of: readonly Seated[]): readonly Result[] =>
    of.map(({ party, match }) => ({ party, played: play(match) }));
  return lengths.flatMap(length => [
    ...personRungs(length, difficulty =>
      seen(amongOthers(on(length), 'novice-player', named(difficulty))),
    ),
    ...seatRungs(length, difficulty =>
      seen(amongOthers(on(length), named(difficulty), named('practised'))),
    ),
    ...DIFFICULTIES.map(difficulty =>
      rateRung(length, difficulty, allOf(on(length), named(difficulty)).map(play)),
    ),
  ]);
}

/** A scripted person gains more among novices than among experts. */
function personRungs(
  length: string,
  results: (difficulty: string) => readonly Result[],
): readonly Rung[] {
  const [novice, expert] = [results('novice'), results('expert')];
  const more = difference(novice, expert);
  return [
    {
      name: `${length}: a novice player gains more among novices than among experts`,
      figures: `${said(standingOf(novice).gain)} and ${said(standingOf(expert).gain)}, difference ${said(more)}`,
      holds: (more?.low ?? 0) > 0,
    },
  ];
}

/** One seat among three practised ones: the better it is, the more it gains. */
function seatRungs(
  length: string,
  results: (difficulty: string) => readonly Result[],
): readonly Rung[] {
  const steps = [
    ['practised', 'novice'],
    ['expert', 'practised'],
  ] as const;
  return steps.map(([better, worse]) => {
    const [a, b] = [results(better), results(worse)];
    const more = difference(a, b);
    return {
      name: `${length}: ${better} gains more than ${worse} among three practised seats`,
      figures: `${said(standingOf(a).gain)} and ${said(standingOf(b).gain)}, difference ${said(more)}`,
      holds: (more?.low ?? 0) > 0,
    };
  });
}

/** Four of the same sometimes come to a ratified text, and sometimes not. */
function rateRung(length: string, difficulty: string, games: readonly Played[]): Rung {
  const { ratified } = standingOf(allSeats(games));
  const count = games.filter(game => game.ratified).length;
  return {
    name: `${length}: four of ${difficulty} ratify some texts and not others`,
    figures: `${count} of ${games.length}, ${said(ratified)}`,
    holds: count > 0 && count < games.length,
  };
}
