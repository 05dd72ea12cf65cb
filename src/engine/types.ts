/**
 * The words of the rules: plain, read-only data. Nothing here knows a clock, a DOM or a sentence of
 * the scenario; texts live in `#content`, and the rules speak of ids alone.
 */

/** Who negotiates, in the alphabetical order of their full names, which is the order shown everywhere. */
export const PARTIES = ['eu', 'russia', 'ukraine', 'us'] as const;
export type Party = (typeof PARTIES)[number];
export type ByParty<T> = Readonly<Record<Party, T>>;

/** `p21` is point 21 of the draft. */
export type PointId = `p${number}`;
/** `drafted`, `struck` or the id of an amendment; unique inside its point. */
export type OptionId = string;
/** For example `UA-army` (published) or `US-fund` (declarable). */
export type LineId = string;
export type EvidenceId = string;

/** The published draft's wording: the first option of every point. */
export const DRAFTED: OptionId = 'drafted';
/** Leaving the point out: the last option of every point, worth 0 to everyone. */
export const STRUCK: OptionId = 'struck';

/** One option for every live point: what the solver counts and compares. */
export type Outcome = Readonly<Record<PointId, OptionId>>;

// ---------------------------------------------------------------- the setting

export const LENGTHS = ['quick', 'lesson', 'full'] as const;
export type Length = (typeof LENGTHS)[number];

/** As of which day the lines and the evidence are read. */
export const DAYS = ['2025-11-21', '2025-12-31'] as const;
export type Day = (typeof DAYS)[number];

/** `articles`: preferences that are the game's assumption are off. `full`: they are on. */
export const BRIEFS = ['articles', 'full'] as const;
export type BriefKind = (typeof BRIEFS)[number];

/**
 * A truth about a text, as data, so that rules, solver, editor and explanation read the same thing.
 * Leaves: `option` (the text settles the point with that option), `crosses` (the text crosses that line).
 */
export type Predicate =
  | { readonly type: 'option'; readonly point: PointId; readonly option: OptionId }
  | { readonly type: 'crosses'; readonly line: LineId }
  | { readonly type: 'forbid'; readonly of: readonly Predicate[] } // none of these
  | { readonly type: 'require'; readonly of: readonly Predicate[] } // at least one of these
  | { readonly type: 'onlyIf'; readonly what: Predicate; readonly when: Predicate } // what implies when
  | { readonly type: 'all'; readonly of: readonly Predicate[] }
  | { readonly type: 'any'; readonly of: readonly Predicate[] }
  | { readonly type: 'atLeast'; readonly count: number; readonly of: readonly Predicate[] }
  | { readonly type: 'atMost'; readonly count: number; readonly of: readonly Predicate[] };

export const LINE_STATUSES = ['stated', 'inferred', 'declared'] as const;
export type LineStatus = (typeof LINE_STATUSES)[number];

/** A red line: hard, never summed. A text that makes `holds` false crosses it. */
export interface Line {
  readonly id: LineId;
  readonly party: Party;
  readonly status: LineStatus;
  readonly holds: Predicate;
}

export interface Point {
  readonly id: PointId;
  readonly options: readonly OptionId[]; // `drafted` first, `struck` last
  readonly required: readonly Party[]; // whose consent settles it
}

/** Met when the text settles `point` with one of `options`. */
export interface Priority {
  readonly point: PointId;
  readonly options: readonly OptionId[];
}

/** A pairwise bonus or cost, in the units of preferences, when both options stand in the text. */
export interface Linkage {
  readonly points: readonly [PointId, PointId];
  readonly options: readonly [OptionId, OptionId];
  readonly worth: number;
}

/** A party's private instructions. Worths are sums of integers -3..+3, measured against `struck` = 0. */
export interface Mandate {
  readonly preferences: Readonly<Record<PointId, Readonly<Record<OptionId, number>>>>;
  readonly linkages: readonly Linkage[];
  readonly priorities: readonly Priority[]; // three
  readonly walkAway: number; // worth of no agreement
}

/** Support at home, computed once on the text signed. */
export interface SupportRule {
  readonly start: number;
  readonly stated: number; // less per stated line crossed
  readonly inferred: number;
  readonly declared: number;
  readonly priorities: number; // plus, if all three priorities are met; never above `start`
}

/** What one negotiation is played on: the scenario at one length, day and brief, without its texts. */
export interface Setting {
  readonly scenario: string;
  readonly scenarioVersion: number;
  readonly length: Length;
  readonly day: Day;
  readonly brief: BriefKind;
  readonly points: readonly Point[]; // the live ones, by number; all others are parked
  readonly agendas: readonly (readonly PointId[])[]; // by round; the last round adds every bracketed point
  readonly stars: readonly (PointId | null)[]; // by round: the point on which the others may be predicted
  readonly laps: number; // of initiatives in each caucus
  readonly lines: readonly Line[]; // stated and inferred: public
  readonly declarable: readonly Line[]; // what each party may declare in its brief
  readonly declaredByDefault: ByParty<readonly LineId[]>; // what a computer seat declares
  readonly mandates: ByParty<Mandate>;
  readonly support: SupportRule;
}

// ------------------------------------------------------------------- acts

/** Why a seat goes over a line of its own. `own` needs words. */
export const CROSSING_CODES = ['traded', 'guarded', 'urgent', 'misread', 'own'] as const;
export type CrossingCode = (typeof CROSSING_CODES)[number];
export interface CrossingReason {
  readonly code: CrossingCode;
  readonly words?: string; // at most 140 characters
}

/** Why a computer seat did what it did: data, rendered elsewhere as one sentence with its source. */
export type Reason =
  | { readonly type: 'line'; readonly line: LineId }
  | { readonly type: 'preference'; readonly point: PointId; readonly toward: 'for' | 'against' }
  | { readonly type: 'priority'; readonly point: PointId }
  | {
      readonly type: 'trade';
      readonly gives: readonly PointId[];
      readonly gets: readonly PointId[];
    }
  | { readonly type: 'walkAway' }
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
export interface Reservation {
  readonly point: PointId; // a settled one
  readonly words: string; // 1 to 140 characters
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
  | { readonly type: 'offerSwaps'; readonly swaps: readonly Swap[] }; // after four ratified signatures; none ends the talks

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

// ------------------------------------------------------------------ the state

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
  readonly article: number; // place in the draft text, from 1, in order of settling
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

/** One initiative with its votes: the mover counts as yes. */
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

// ------------------------------------------------------------------ refusals

/** Stable codes of everything a seat can do wrong; `refusalSentence` in `#words` says each plainly. */
export const REFUSALS = {
  NotNow: 'ERR_NOT_NOW', // the act does not belong to this phase
  NotYourTurn: 'ERR_NOT_YOUR_TURN',
  AlreadyDone: 'ERR_ALREADY_DONE', // sealed, declared, voted, signed or answered before
  NotOnAgenda: 'ERR_NOT_ON_AGENDA',
  UnknownPoint: 'ERR_UNKNOWN_POINT',
  ParkedPoint: 'ERR_PARKED_POINT',
  UnknownOption: 'ERR_UNKNOWN_OPTION',
  UnknownLine: 'ERR_UNKNOWN_LINE', // not one this party may declare
  TooManyLines: 'ERR_TOO_MANY_LINES', // two at most
  TooFewLines: 'ERR_TOO_FEW_LINES', // a party without a stated line declares one
  PointSettled: 'ERR_POINT_SETTLED', // reopen it first
  PointBracketed: 'ERR_POINT_BRACKETED', // only a settled point can be reopened or reserved
  ReopenedBefore: 'ERR_REOPENED_BEFORE', // once per seat and point
  PackageSize: 'ERR_PACKAGE_SIZE', // 2 to 4 different points
  NoChange: 'ERR_NO_CHANGE', // nothing to unmark
  ReasonNeeded: 'ERR_REASON_NEEDED', // the choice crosses a line of one's own
  ReasonInvalid: 'ERR_REASON_INVALID', // unknown code, empty or over 140 characters
  ReservationNeeded: 'ERR_RESERVATION_NEEDED',
  PredictionInvalid: 'ERR_PREDICTION_INVALID', // of oneself, or no star this round
  SwapInvalid: 'ERR_SWAP_INVALID', // helps nobody, lowers someone, or names what is not there
  MalformedAct: 'ERR_MALFORMED_ACT',
} as const;
export type RefusalCode = (typeof REFUSALS)[keyof typeof REFUSALS];

/** A refused act changes nothing. `lines` names what a `ReasonNeeded` refusal is about. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly point?: PointId;
  readonly lines?: readonly LineId[];
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

// --------------------------------------------------------------------- views

/** What everyone may know: the only thing besides `PartyView` that leaves the referee. */
export interface PublicView {
  readonly seat: Party | null; // null: an onlooker
  readonly setting: PublicSetting;
  readonly phase: Phase;
  readonly round: number;
  readonly rounds: number;
  readonly isLastRound: boolean;
  readonly agenda: readonly PointId[]; // of this round
  readonly star: PointId | null;
  readonly points: Readonly<Record<PointId, PointState>>;
  readonly declared: ByParty<readonly LineId[] | null>;
  readonly sealed: ByParty<boolean>;
  readonly reveals: readonly Reveal[]; // with each mark's reasons
  readonly caucus: Caucus | null;
  readonly tabled: readonly Tabled[];
  readonly awaited: readonly Party[]; // who must act before the talks go on
  readonly text: Outcome; // if the talks ended now: bracketed points as `struck`
  readonly crossed: ByParty<readonly LineId[]>; // lines that text crosses
  readonly signed: ByParty<boolean>; // who has answered at ratification
  readonly signatures: ByParty<Signature | null>; // all null until all are in
  readonly swaps: readonly Swap[];
  readonly swapsAnswered: ByParty<boolean>;
  readonly ending: Ending | null;
}

/** The setting without mandates; declarable lines only as far as they are declared, or the seat's own. */
export type PublicSetting = Omit<Setting, 'mandates' | 'declarable' | 'declaredByDefault'> & {
  readonly declarable: readonly Line[]; // the seat's own, and those declared by others
};

/** What one party may know: everything public, and its own papers. */
export interface PartyView extends PublicView {
  readonly seat: Party;
  readonly mandate: Mandate;
  readonly declaredByDefault: readonly LineId[];
  readonly marks: Marks; // own, this round
  readonly predictions: Predictions; // own, this round
  readonly scored: readonly ScoredPrediction[]; // own
  readonly crossings: readonly Crossing[]; // own
  readonly worth: number; // of `text` to this party
  readonly support: number; // at home, for `text`
  readonly may: readonly Act['type'][]; // what this seat may do now
}
