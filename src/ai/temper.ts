/**
 * What a personality and a difficulty are in figures. Nothing here touches what a seat wants: no party is
 * given more or less, no difficulty sees more than its own view.
 */
import type { Character, Difficulty, Personality } from './character.ts';

/** How a seat gives ground (Faratin, Sierra and Jennings 1998: time-dependent and behaviour-dependent tactics). */
export interface Manner {
  /** How far its level has come down at the end, as a share of the way from the most it can reach to its least. */
  readonly depth: number;
  /** Bend of that way: 1 is a straight line, above 1 it comes down late (Boulware), below 1 early. */
  readonly bend: number;
  /** How much of what the others have come towards it adds to the way down. */
  readonly reciprocity: number;
  /** How much a loss that another seat seems to have counts beside one's own gain, when it makes offers. */
  readonly care: number;
  /** What a settled point must cost it for a reservation when it signs, in the units of preferences. */
  readonly reserves: number;
}

/** How well a seat negotiates. */
export interface Skill {
  /** What it believes of the others is off by up to this much, in the units of preferences, drawn from its seed. */
  readonly noise: number;
  /** Rounds of marks and initiatives that it remembers, counting this one. */
  readonly memory: number;
  /** Share of its level that it gives up from the first: impatience. */
  readonly haste: number;
  /** Added to the depth and to the bend of its manner: who is practised waits longer and gives less. */
  readonly deeper: number;
  readonly later: number;
  /** Whether it tables points that no round has taken up yet. */
  readonly ahead: boolean;
  /** Whether it aims at a whole text that crosses nobody's line, or looks at each point alone. */
  readonly plans: boolean;
  /** The most points that it thinks of putting into a package, 1 to 4. */
  readonly width: number;
  /** Moves tried out in playouts before it acts, and playouts for each; 0: none. */
  readonly moves: number;
  readonly playouts: number;
  /** Whether it goes over a line of its own that its home would forgive, where there is no other agreement. */
  readonly bold: boolean;
}

export interface Temper extends Manner, Skill {}

export const MANNERS: Readonly<Record<Personality, Manner>> = {
  firm: { depth: 0.55, bend: 3, reciprocity: 0.1, care: 0.6, reserves: -2 },
  conceder: { depth: 0.9, bend: 0.6, reciprocity: 0.1, care: 1.2, reserves: -3 },
  reciprocal: { depth: 0.65, bend: 1.2, reciprocity: 0.5, care: 1, reserves: -2 },
  broker: { depth: 0.75, bend: 1, reciprocity: 0.3, care: 1.5, reserves: -3 },
};

export const SKILLS: Readonly<Record<Difficulty, Omit<Skill, 'bold'>>> = {
  novice: {
    noise: 1.2, memory: 1, haste: 0.7, deeper: 0.35, later: 0, ahead: false,
    plans: true, width: 2, moves: 0, playouts: 0,
  },
  practised: {
    noise: 0.9, memory: 2, haste: 0.1, deeper: -0.05, later: 0.3, ahead: false,
    plans: true, width: 3, moves: 0, playouts: 0,
  },
  expert: {
    noise: 0, memory: 9, haste: 0, deeper: -0.3, later: 1, ahead: true,
    plans: true, width: 4, moves: 4, playouts: 4,
  },
}; // prettier-ignore

export function temperOf({ personality, difficulty }: Character): Temper {
  const manner = MANNERS[personality];
  const skill = SKILLS[difficulty];
  return {
    ...manner,
    ...skill,
    depth: Math.min(1, manner.depth + skill.deeper),
    bend: manner.bend + skill.later,
    bold: personality === 'broker' && difficulty === 'expert',
  };
}
