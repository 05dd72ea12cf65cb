/** How a computer seat negotiates, as its owner chooses it. What the words mean in figures: `temper.ts`. */
import { byParty } from '#engine/parties.ts';
import type { ByParty, Party } from '#engine/types.ts';

export const PERSONALITIES = ['firm', 'conceder', 'reciprocal', 'broker'] as const;
export type Personality = (typeof PERSONALITIES)[number];

export const DIFFICULTIES = ['novice', 'practised', 'expert'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** The same for every party: by default seats differ only in what they want. */
export interface Character {
  readonly personality: Personality;
  readonly difficulty: Difficulty;
}

/** What a seat is unless its owner says otherwise; also that of games begun before there was a choice. */
export const DEFAULT_CHARACTER: Character = { personality: 'reciprocal', difficulty: 'practised' };

/** The same for every seat. */
export const defaultCharacters = (parties: readonly Party[]): ByParty<Character> =>
  byParty(parties, () => DEFAULT_CHARACTER);
