/** What came of the games, chair by chair and player by player, and how talks of four alike seats end. */
import { DEFAULT_CHARACTER } from '#ai/character.ts';
import { PARTIES } from '#content/shipped-now.ts';
import { ENDINGS, type EndingType, type Length, type Party } from '#engine/types.ts';
import { nameOf } from '../entrants.ts';
import { estimate } from '../intervals.ts';
import type { Match, Measured } from '../match.ts';
import { allOf, amongOthers } from '../schedule.ts';

/** From the one that decides nothing to the one that decides with care. */
export const PLAYERS = ['mindless', 'novice', 'careful'] as const;
export type PlayerName = (typeof PLAYERS)[number];

/** One player in one chair; shares from 0 to 1. */
export interface Row {
  readonly length: Length;
  readonly chair: Party;
  readonly player: PlayerName;
  readonly games: number;
  readonly ratified: number; // share of games in which its own home ratified what it signed
  readonly gain: number; // worth less walking away, of the most that it could gain while all others sign; 0 where nothing is in force
  readonly low: number; // 95 % interval of the gain
  readonly high: number;
  readonly priorities: readonly number[]; // for each of the three: share of games whose text meets it
}

export interface Endings {
  readonly length: Length;
  readonly games: number;
  readonly shares: Readonly<Record<EndingType, number>>;
}

export const percent = (share: number): string => `${Math.round(share * 100)} %`;

type ResultOf = (match: Match) => Measured;

export const OTHERS = nameOf(DEFAULT_CHARACTER);

const scheduleOf = (length: Length, seeds: readonly number[]) => ({ subjects: [length], seeds });

const seatedOf = (length: Length, seeds: readonly number[], player: PlayerName) =>
  amongOthers(scheduleOf(length, seeds), `${player}-player`, OTHERS);

/** All games, each once. */
export const matchesOf = (lengths: readonly Length[], seeds: readonly number[]): readonly Match[] =>
  lengths.flatMap(length => [
    ...PLAYERS.flatMap(player => seatedOf(length, seeds, player).map(({ match }) => match)),
    ...allOf(scheduleOf(length, seeds), OTHERS),
  ]);

export const rowsOf = (
  lengths: readonly Length[],
  seeds: readonly number[],
  resultOf: ResultOf,
): readonly Row[] =>
  lengths.flatMap(length =>
    PARTIES.flatMap(chair =>
      PLAYERS.map(player => {
        const games = seatedOf(length, seeds, player)
          .filter(({ party }) => party === chair)
          .map(({ match }) => resultOf(match));
        return rowOf({ length, chair, player }, games);
      }),
    ),
  );

function rowOf(
  { length, chair, player }: Pick<Row, 'length' | 'chair' | 'player'>,
  games: readonly Measured[],
): Row {
  const share = (has: (game: Measured) => boolean): number =>
    games.filter(has).length / games.length;
  const gain = estimate(
    games.flatMap(({ shares, seed }) => {
      const value = shares[chair];
      return value === null ? [] : [{ value, group: String(seed) }];
    }),
  );
  if (!gain) throw new Error(`what ${chair} could gain in ${length} is not proved`);
  const { mean, low, high } = gain;
  return {
    length, chair, player,
    games: games.length,
    ratified: share(game => game.home[chair]),
    gain: mean, low: low ?? mean, high: high ?? mean,
    priorities: (games[0]?.priorities[chair] ?? []).map((_, i) =>
      share(game => game.priorities[chair][i] ?? false),
    ),
  }; // prettier-ignore
}

/** How talks of four default seats end. */
export const endingsOf = (
  lengths: readonly Length[],
  seeds: readonly number[],
  resultOf: ResultOf,
): readonly Endings[] =>
  lengths.map(length => {
    const games = allOf(scheduleOf(length, seeds), OTHERS).map(resultOf);
    const share = (type: EndingType) => games.filter(({ ending }) => ending === type).length / games.length; // prettier-ignore
    const shares = Object.fromEntries(ENDINGS.map(type => [type, share(type)]));
    return { length, games: games.length, shares: shares as Record<EndingType, number> };
  });
