/** What seats and the chair do, and the log of it. */
import type { LineId, OptionId, Party, PointId, Setting } from './setting.ts';

/** Why a seat goes over a line of its own. `own` needs words. */
export const CROSSING_CODES = ['traded', 'guarded', 'urgent', 'misread', 'own'] as const;
export type CrossingCode = (typeof CROSSING_CODES)[number];
export interface CrossingReason {
  readonly code: CrossingCode;
  readonly words?: string; // at most 140 characters
}

/**
 * Why a computer seat did what it did: data, rendered elsewhere as one sentence with its source. `evidence`:
 * the id of what the sources say, where they say it and the seat was told so. `option`, `changes`, `kept` and the
 * point of `walkAway` are missing in games of before they were noted.
 */
export type Reason =
  /** An own line: `kept` by what the seat does, or else crossed by what it answers. */
  | {
      readonly type: 'line';
      readonly line: LineId;
      readonly kept?: true;
      readonly evidence?: string;
    }
  | {
      readonly type: 'preference';
      readonly point: PointId;
      readonly toward: 'for' | 'against';
      readonly option?: OptionId; // that it is for or against
      readonly evidence?: string;
    }
  | { readonly type: 'priority'; readonly point: PointId; readonly option?: OptionId }
  | {
      readonly type: 'trade';
      readonly gives: readonly PointId[];
      readonly gets: readonly PointId[];
      readonly changes?: readonly Change[]; // to what the points would come
    }
  /** How the text as it stands compares with the `option` marked. `better`: the seat gives way. */
  | {
      readonly type: 'standing';
      readonly point: PointId;
      readonly is: 'better' | 'asGood';
      readonly option?: OptionId;
    }
  /** What it wants for giving way, or for leaving a point to the others: still open, a priority where one is. */
  | { readonly type: 'asks'; readonly asks: Change }
  /** A priority given up for nothing named, for no round is left in which to get it. */
  | { readonly type: 'lastRound'; readonly point: PointId }
  /** Worth more, or less, together with another point. */
  | { readonly type: 'linkage'; readonly point: PointId; readonly with: PointId }
  /** What it would look at instead, once `given` are settled as it asks. */
  | {
      readonly type: 'opening';
      readonly point: PointId;
      readonly option: OptionId;
      readonly given: readonly PointId[];
    }
  /** What it believes another seat to want. */
  | {
      readonly type: 'belief';
      readonly party: Party;
      readonly point: PointId;
      readonly toward: 'for' | 'against';
    }
  /** A text that nobody's line stands against needs it; `lines`: those of others that it serves. */
  | { readonly type: 'agreement'; readonly lines: readonly LineId[] }
  /** What the text is worth against no agreement; `point`: what weighs most in that. */
  | { readonly type: 'walkAway'; readonly point?: PointId }
  | { readonly type: 'support' };

/** One point changed to one option. */
export interface Change {
  readonly point: PointId;
  readonly option: OptionId;
}

/** What a seat tables in the caucus. */
export type Initiative =
  | { readonly type: 'amendment'; readonly change: Change }
  | { readonly type: 'package'; readonly changes: readonly Change[] } // 2 to 4 points
  | { readonly type: 'reopening'; readonly point: PointId };

/** What an initiative would put into the text; a reopening puts in nothing. */
export function changesOf(initiative: Initiative): readonly Change[] {
  switch (initiative.type) {
    case 'amendment':
      return [initiative.change];
    case 'package':
      return initiative.changes;
    case 'reopening':
      return [];
  }
}

export const PACKAGE_MIN = 2; // points
export const PACKAGE_MAX = 4;

export const ANSWERS = ['accept', 'amend', 'reject'] as const;
/** What a mark says of the current option: keep it, another one, or leave the point out. */
export type Answer = (typeof ANSWERS)[number];

export const SURENESSES = [50, 70, 90] as const; // percent
export type Sureness = (typeof SURENESSES)[number];
export interface Prediction {
  readonly answer: Answer;
  readonly sure: Sureness;
}

export const SIGNINGS = ['sign', 'reserve', 'refuse'] as const;
export type Signing = (typeof SIGNINGS)[number];
/** What a reservation says where nobody wrote it: computer seats have no words of their own. */
export const RESERVATION_CODES = ['notAgreed'] as const;
export type ReservationCode = (typeof RESERVATION_CODES)[number];
export interface Reservation {
  readonly point: PointId; // a settled one
  readonly code?: ReservationCode; // in place of words
  readonly words?: string; // 1 to 140 characters; in games of before, those of computer seats too
}

/** A swap that helps someone and lowers nobody's worth or support: found elsewhere, checked here. */
export interface Swap {
  readonly id: string;
  readonly changes: readonly Change[];
}

/** What a seat does. */
export type Act =
  | { readonly type: 'declare'; readonly lines: readonly LineId[] } // ends that seat's brief
  | {
      readonly type: 'mark';
      readonly point: PointId;
      readonly option: OptionId;
      readonly crossing?: CrossingReason;
      readonly reasons?: readonly Reason[];
    }
  | { readonly type: 'unmark'; readonly point: PointId }
  | { readonly type: 'predict'; readonly of: Party; readonly prediction: Prediction | null } // on the round's star
  | { readonly type: 'seal' }
  | {
      readonly type: 'table';
      readonly initiative: Initiative;
      readonly crossing?: CrossingReason;
      readonly reasons?: readonly Reason[];
    }
  | { readonly type: 'pass' }
  | {
      readonly type: 'vote';
      readonly yes: boolean;
      readonly crossing?: CrossingReason;
      readonly reasons?: readonly Reason[];
    }
  | {
      readonly type: 'sign';
      readonly signing: Signing;
      readonly crossings?: Readonly<Record<LineId, CrossingReason>>; // one per own line the text crosses
      readonly reservation?: Reservation; // with `reserve`
      readonly reasons?: readonly Reason[];
    }
  | { readonly type: 'answerSwaps'; readonly yes: readonly string[] } // ids of the swaps agreed to
  | { readonly type: 'leave' };

/** What the owner of the referee does; no seat may. Time and outside findings enter here. */
export type ChairAct =
  | { readonly type: 'nextRound' } // from the round summary
  | { readonly type: 'offerSwaps'; readonly swaps: readonly Swap[] }; // after all have ratified; none ends the talks

/** An act with its party, as the log keeps it. */
export type Move =
  { readonly by: Party; readonly act: Act } | { readonly by: 'chair'; readonly act: ChairAct };

/** A whole negotiation: the setting, the seed and the moves replay to the same state, hash for hash. */
export interface Log {
  readonly version: 1;
  readonly setting: Setting;
  readonly seed: number; // an integer, 0 .. 2^32 - 1
  readonly moves: readonly Move[];
}
