/** Who can take part: every character, the baseline policy, a scripted person, and chance. */
import { forecastsOf } from '#ai/account.ts';
import { baseline } from './baseline/baseline.ts';
import { DIFFICULTIES, PERSONALITIES, type Character } from '#ai/character.ts';
import { negotiator } from '#ai/negotiator.ts';
import type { Opponent } from '#ai/opponent.ts';
import { carefulPlayer } from './careful-player.ts';
import type { Forecast } from './forecasts.ts';
import { mindlessPlayer } from './mindless-player.ts';
import { novicePlayer } from './novice-player.ts';
import { randomPlayer } from './random-player.ts';

export interface Entrant {
  readonly opponent: Opponent;
  readonly forecast: Forecast | null; // null: it believes nothing that could be measured
}

const CHARACTERS: ReadonlyMap<string, Character> = new Map(
  PERSONALITIES.flatMap(personality =>
    DIFFICULTIES.map(difficulty => [
      nameOf({ personality, difficulty }),
      { personality, difficulty },
    ]),
  ),
);

const OTHERS: Readonly<Record<string, (seed: number) => Opponent>> = {
  baseline: seed => baseline({ seed }),
  'careful-player': () => carefulPlayer,
  'mindless-player': () => mindlessPlayer,
  'novice-player': () => novicePlayer,
  random: randomPlayer,
};

/** `practised-firm` and so on, `baseline`, the three scripted persons, `random`. */
export const ENTRANTS: readonly string[] = [...CHARACTERS.keys(), ...Object.keys(OTHERS)];

export function nameOf({ personality, difficulty }: Character): string {
  return `${difficulty}-${personality}`;
}

/** The entrant of a name with a chance of its own; throws if there is none of that name. */
export function entrant(name: string, seed: number): Entrant {
  const character = CHARACTERS.get(name);
  if (character) {
    const seated = { character, seed };
    return { opponent: negotiator(seated), forecast: view => forecastsOf(view, seated) };
  }
  const other = OTHERS[name];
  if (other) return { opponent: other(seed), forecast: null };
  throw new Error(`no entrant is called ${name}`);
}
