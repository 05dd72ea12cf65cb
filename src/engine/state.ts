/** The state of the talks. Only the referee holds a whole one. */
import type {
  Answer,
  CrossingReason,
  Initiative,
  Prediction,
  Reason,
  Reservation,
  Signing,
  Swap,
} from './act.ts';
import type { ByParty, LineId, OptionId, Party, PointId, Setting } from './setting.ts';

export const PHASES = [
  'brief',
  'marks',
  'caucus',
  'summary',
  'ratification',
  'postSettlement',
  'ended',
] as const;
export type Phase = (typeof PHASES)[number];

/** How a point stands. Bracketed (`settled` null) it counts as `struck`. */
export interface PointState {
  readonly current: OptionId;
  readonly settled: Settlement | null;
  readonly candidates: readonly OptionId[]; // options marked at the last reveal, where it did not settle
  readonly reopenedBy: readonly Party[];
}
export interface Settlement {
  readonly article: number; // its turn in the order of settling, ever; a view says its number in the text
  readonly round: number;
  readonly tie: number | null; // settlements with the same tie were tied together by one package
  readonly by: 'marks' | 'initiative' | 'swap';
}

export interface Mark {
  readonly option: OptionId;
  readonly reasons: readonly Reason[];
}
export type Marks = Readonly<Partial<Record<PointId, Mark>>>;
export type Predictions = Readonly<Partial<Record<Party, Prediction>>>;

/** One round's marks once all are revealed, with what came of them. */
export interface Reveal {
  readonly round: number;
  readonly agenda: readonly PointId[];
  readonly marks: ByParty<Marks>;
  readonly before: Readonly<Record<PointId, OptionId>>; // the current options that were answered
  readonly settled: readonly PointId[];
}

export interface Vote {
  readonly yes: boolean;
  readonly reasons: readonly Reason[];
}

/**
 * One initiative with its votes: the mover counts as yes. A refused one may lack votes: whoever was not heard before the
 * first no was not asked (`Setting.firstNoEndsVoting`).
 */
export interface Tabled {
  readonly round: number;
  readonly lap: number;
  readonly by: Party;
  readonly initiative: Initiative;
  readonly reasons: readonly Reason[];
  readonly votes: Readonly<Partial<Record<Party, Vote>>>;
  readonly result: 'open' | 'settled' | 'reopened' | 'refused';
}

/** Whose turn it is in the caucus; `tabled` is open while votes are awaited. */
export interface Caucus {
  readonly order: readonly Party[]; // rotates by round
  readonly lap: number; // from 1
  readonly turn: number; // index into `order`
  readonly tabled: Tabled | null;
}

/** A choice that would take the text over a line of one's own: asked for, logged, never priced. */
export interface Crossing {
  readonly party: Party;
  readonly line: LineId;
  readonly round: number;
  readonly at: 'mark' | 'table' | 'vote' | 'sign';
  readonly point: PointId | null; // null at the signing
  readonly reason: CrossingReason;
}

export interface Signature {
  readonly signing: Signing;
  readonly reservation: Reservation | null;
  readonly crossed: readonly LineId[];
  readonly support: number; // at home, 0 or below: signed, not ratified
  readonly fallsShort?: true; // home takes it amiss that it is worth less than walking away
  readonly ratified: boolean;
  readonly reasons: readonly Reason[];
}

export const ENDINGS = ['full', 'partial', 'someSign', 'none', 'leftEarly'] as const;
export type EndingType = (typeof ENDINGS)[number];
export interface Ending {
  readonly type: EndingType;
  readonly by: Party | null; // who left, for `leftEarly`
}

/** A prediction held against what was marked: Brier score, 0 (certain and right) to 2. */
export interface ScoredPrediction {
  readonly by: Party;
  readonly of: Party;
  readonly round: number;
  readonly point: PointId;
  readonly prediction: Prediction;
  readonly answered: Answer;
  readonly brier: number;
}

/** The one true negotiation. Only the referee holds it. */
export interface Negotiation {
  readonly setting: Setting;
  readonly seed: number;
  readonly phase: Phase;
  readonly round: number; // from 1; 0 in the brief
  readonly declared: ByParty<readonly LineId[] | null>; // null: not yet
  readonly points: Readonly<Record<PointId, PointState>>;
  readonly articles: number; // settled so far, ever: numbers the next article
  readonly ties: number;
  readonly marks: ByParty<Marks>;
  readonly predictions: ByParty<Predictions>;
  readonly sealed: ByParty<boolean>;
  readonly reveals: readonly Reveal[];
  readonly caucus: Caucus | null;
  readonly tabled: readonly Tabled[]; // finished ones
  readonly crossings: readonly Crossing[];
  readonly scored: readonly ScoredPrediction[];
  readonly signatures: ByParty<Signature | null>;
  readonly swaps: SwapRound | null;
  readonly ending: Ending | null;
}

/** Post-settlement: the swaps on offer, the answers, and the agreement that stands if the second signing fails. */
export interface SwapRound {
  readonly swaps: readonly Swap[];
  readonly answers: ByParty<readonly string[] | null>;
  readonly adopted: readonly string[];
  readonly first: {
    readonly points: Readonly<Record<PointId, PointState>>;
    readonly signatures: ByParty<Signature | null>;
  };
}
