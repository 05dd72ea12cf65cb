/** The glass box: what a computer seat wanted, believed and did, worked out again from the log once the talks are over. */
import type { Act, ByParty, Log, Outcome, Party, PointId, OptionId } from '#engine/types.ts';
import type { Seated } from './negotiator.ts';

/** What a seat believes an option to be worth to another one, in the units of preferences; 0 where it knows nothing. */
export type Belief = Readonly<Record<PointId, Readonly<Record<OptionId, number>>>>;

export interface AccountRound {
  readonly round: number;
  /** The worth of the whole text that it aimed at, and the least and most that it could still reach. */
  readonly level: number;
  readonly least: number;
  readonly most: number;
  readonly target: Outcome | null; // the text it aimed at; null: none that keeps its lines is left
  readonly beliefs: ByParty<Belief | null>; // null: itself
  readonly acts: readonly Act[]; // its own in this round, with their reasons
}

export interface Account {
  readonly party: Party;
  readonly rounds: readonly AccountRound[];
  readonly signing: Act | null;
}

/** Throws if the log does not replay. */
export type AccountOf = (log: Log, party: Party, seated: Seated) => Account;
