/** Who can take part: every character, the baseline policy, and a scripted person. */
import { forecastsOf } from '#ai/account.ts';
import { baseline } from '#ai/baseline/baseline.ts';
import { DIFFICULTIES, PERSONALITIES, type Character } from '#ai/character.ts';
import { negotiator } from '#ai/negotiator.ts';
import type { Opponent } from '#ai/opponent.ts';
import type { OptionId, Party, PartyView, PointId } from '#engine/types.ts';
import { novicePlayer } from './novice-player.ts';

/** What a seat that sees this view expects of the others' marks: the share of each option. */
export type Forecast = (
  view: PartyView,
) => (party: Party, point: PointId) => Readonly<Record<OptionId, number>>;

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

/** `practised-firm` and so on, `baseline`, `novice-player`. */
export const ENTRANTS: readonly string[] = [...CHARACTERS.keys(), 'baseline', 'novice-player'];

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
  if (name === 'baseline') return { opponent: baseline({ seed }), forecast: null };
  if (name === 'novice-player') return { opponent: novicePlayer, forecast: null };
  throw new Error(`no entrant is called ${name}`);
}
