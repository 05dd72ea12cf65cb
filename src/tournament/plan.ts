/** What is asked for: the games, and what is said of them. */
import type { Length } from '#engine/types.ts';
import { ladder, ladderMatches } from './ladder.ts';
import { keyOf, type Match, type Measured } from './match.ts';
import { difference, standingOf, type Result } from './measures.ts';
import { ladderPage, tournamentPage, type Entry } from './page.ts';
import { amongOthers, type Schedule, type Seated } from './schedule.ts';

export interface Asked {
  readonly games: number; // seeds for each entrant, seat and subject
  readonly seed: number; // the first
  readonly lengths: readonly Length[];
  readonly invented: number; // how many settings drawn from seeds
  readonly entrants: readonly string[];
  readonly others: string;
  readonly ladder: boolean;
}

export interface Plan {
  readonly matches: readonly Match[]; // each once
  readonly reportOn: (resultOf: (match: Match) => Measured) => Report;
}

export interface Report {
  readonly page: string;
  readonly figures: unknown;
  readonly holds: boolean; // every rung, where there are rungs
}

export const planOf = (asked: Asked): Plan => (asked.ladder ? climb(asked) : compete(asked));

const seedsOf = ({ games, seed }: Asked): readonly number[] =>
  Array.from({ length: games }, (_, i) => seed + i);

const once = (matches: readonly Match[]): readonly Match[] => [
  ...new Map(matches.map(match => [keyOf(match), match])).values(),
];

function climb(asked: Asked): Plan {
  const { lengths } = asked;
  const seeds = seedsOf(asked);
  return {
    matches: once(ladderMatches(lengths, seeds)),
    reportOn: resultOf => {
      const climbed = ladder(lengths, seeds, resultOf);
      return {
        page: ladderPage(climbed),
        figures: { lengths, seeds, ...climbed },
        holds: climbed.rungs.every(rung => rung.holds),
      };
    },
  };
}

function compete(asked: Asked): Plan {
  const { lengths, entrants, others, invented } = asked;
  const seeds = seedsOf(asked);
  const drawn = Array.from({ length: invented }, (_, i) => `invented ${asked.seed + i}`);
  const grounds: readonly (Schedule & { readonly name: string })[] = [
    ...lengths.map(length => ({ name: length, subjects: [length], seeds })),
    ...(invented > 0 ? [{ name: `${invented} invented`, subjects: drawn, seeds }] : []),
  ];
  const games = (schedule: Schedule, entrant: string) => amongOthers(schedule, entrant, others);
  return {
    matches: once(
      grounds.flatMap(ground =>
        entrants.flatMap(entrant => games(ground, entrant).map(({ match }) => match)),
      ),
    ),
    reportOn: resultOf => {
      const seen = (of: readonly Seated[]): readonly Result[] =>
        of.map(({ party, match }) => ({ party, played: resultOf(match) }));
      const entries = grounds.flatMap(ground => {
        const usual = entrants.includes(others) ? seen(games(ground, others)) : null;
        return entrants.map((entrant): Entry => {
          const results = seen(games(ground, entrant));
          const more = usual && entrant !== others ? difference(results, usual) : null;
          return { subject: ground.name, entrant, standing: standingOf(results), more };
        });
      });
      return {
        page: tournamentPage(entries, others),
        figures: { others, seeds, entries },
        holds: true,
      };
    },
  };
}
