/** How a computer seat negotiates, as its owner chooses it. What the words mean in figures: `temper.ts`. */
export const PERSONALITIES = ['firm', 'conceder', 'reciprocal', 'broker'] as const;
export type Personality = (typeof PERSONALITIES)[number];

export const DIFFICULTIES = ['novice', 'practised', 'expert'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** The same for every party: by default seats differ only in what they want. */
export interface Character {
  readonly personality: Personality;
  readonly difficulty: Difficulty;
}

export const DEFAULT_CHARACTER: Character = { personality: 'reciprocal', difficulty: 'practised' };
