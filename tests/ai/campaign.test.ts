/** Seeded games of computer seats, of mixed characters: what holds in every one of them. */
import { describe, expect, test } from 'vitest';
import type { Character, Difficulty } from '#ai/character.ts';
import { isReason } from '#engine/crossing.ts';
import type { EndingType, Setting } from '#engine/types.ts';
import { decisionOf, playOut, simpleSwaps, seatsOf, someSeats, type Decided } from './games.ts';
import { linesCrossedIn } from './lines.ts';
import { SHIPPED, sidesSetting, someSetting } from './settings.ts';
import { FULL, TIME } from './runs.ts';

interface Campaign {
  readonly name: string;
  readonly games: number;
  readonly difficulty?: Difficulty; // without it, each seat has its own
  readonly on: (seed: number) => Setting;
}

const shipped =
  (length: keyof typeof SHIPPED) =>
  (seed: number): Setting =>
    SHIPPED[length][seed % SHIPPED[length].length] as Setting;

/** Small ones, and now and then one of ten points. */
const drawn = (seed: number): Setting => someSetting(seed, seed % 4 === 0 ? { points: 10 } : {});

/** Of two to eight parties and of 3 to 40 points. */
const sides = (seed: number): Setting => sidesSetting(seed, 40);

/** Four experts take some thirty times as long as four others, so they play fewer games. */
const CAMPAIGNS: readonly Campaign[] = [
  { name: 'quick, novices', games: FULL ? 900 : 8, difficulty: 'novice', on: shipped('quick') },
  {
    name: 'quick, practised',
    games: FULL ? 1_300 : 12,
    difficulty: 'practised',
    on: shipped('quick'),
  },
  { name: 'quick, experts', games: FULL ? 500 : 6, difficulty: 'expert', on: shipped('quick') },
  { name: 'quick, mixed', games: FULL ? 800 : 10, on: shipped('quick') },
  { name: 'lesson, novices', games: FULL ? 700 : 8, difficulty: 'novice', on: shipped('lesson') },
  {
    name: 'lesson, practised',
    games: FULL ? 1_000 : 10,
    difficulty: 'practised',
    on: shipped('lesson'),
  },
  { name: 'lesson, experts', games: FULL ? 300 : 4, difficulty: 'expert', on: shipped('lesson') },
  { name: 'lesson, mixed', games: FULL ? 500 : 8, on: shipped('lesson') },
  { name: 'full, novices', games: FULL ? 400 : 4, difficulty: 'novice', on: shipped('full') },
  { name: 'full, practised', games: FULL ? 500 : 6, difficulty: 'practised', on: shipped('full') },
  { name: 'full, experts', games: FULL ? 60 : 1, difficulty: 'expert', on: shipped('full') },
  { name: 'full, mixed', games: FULL ? 140 : 3, on: shipped('full') },
  { name: 'drawn, novices', games: FULL ? 800 : 20, difficulty: 'novice', on: drawn },
  { name: 'drawn, practised', games: FULL ? 1_000 : 20, difficulty: 'practised', on: drawn },
  { name: 'drawn, experts', games: FULL ? 400 : 12, difficulty: 'expert', on: drawn },
  { name: 'drawn, mixed', games: FULL ? 700 : 18, on: drawn },
  { name: 'two to eight, mixed', games: FULL ? 350 : 14, on: sides },
];

/** One decision in so many is asked for again, from a copy of the view and from a fresh opponent. */
const ASKED_AGAIN = 7;

const isBold = ({ personality, difficulty }: Character): boolean =>
  personality === 'broker' && difficulty === 'expert';

describe('a game of computer seats', () => {
  test('is played 164 times, or 10,350 times under FULL', () => {
    expect(CAMPAIGNS.reduce((sum, { games }) => sum + games, 0)).toBe(FULL ? 10_350 : 164);
  });

  test.each(CAMPAIGNS)(
    'has no refused act, ends in time and crosses no line against the rule: $name, $games games',
    ({ games, difficulty, on }) => {
      const endings: Partial<Record<EndingType, number>> = {};
      for (let seed = 1; seed <= games; seed++) {
        const setting = on(seed);
        const seats = someSeats(seed, difficulty, setting.parties);
        const referee = playOut(setting, seed, seats, obeys(seed), simpleSwaps);
        const ending = referee.publicView().ending?.type ?? 'leftEarly';
        endings[ending] = (endings[ending] ?? 0) + 1;
        for (const party of setting.parties) {
          const logged = referee.viewFor(party).crossings.length > 0;
          if (logged) expect(isBold(seats[party].character), `${party}, seed ${seed}`).toBe(true);
        }
      }
      expect(endings).not.toHaveProperty('leftEarly');
      if (FULL) console.log(JSON.stringify(endings));
    },
    TIME,
  );
});

describe('an expert broker', () => {
  test('now and then goes over a line of its own, each time with a reason', () => {
    const crossings = Array.from({ length: 30 }, (_, i) => i + 1).flatMap(seed => {
      const seats = seatsOf({ personality: 'broker', difficulty: 'expert' }, seed);
      const setting = drawn(seed);
      const referee = playOut(setting, seed, seats, obeys(seed));
      return setting.parties.flatMap(party => referee.viewFor(party).crossings);
    });
    expect(crossings.length).toBeGreaterThan(0);
    for (const { reason } of crossings) expect(isReason(reason)).toBe(true);
  });
});

/** What is asked of every decision. */
function obeys(seed: number): (decided: Decided) => void {
  let number = seed;
  return decided => {
    const { view, seated, decision } = decided;
    for (const { line, at, reason } of linesCrossedIn(decided)) {
      const who = `${view.seat} crosses ${line} by ${at}, seed ${seed}`;
      expect(isBold(seated.character), who).toBe(true);
      expect(reason, who).toBeDefined();
    }
    number += 1;
    if (number % ASKED_AGAIN === 0)
      expect(decisionOf(seated, structuredClone(view)), `seed ${seed}`).toEqual(decision);
    if (number % ASKED_AGAIN === 1)
      expect(decisionOf(seated, view), `seed ${seed}`).toEqual(decision);
  };
}
