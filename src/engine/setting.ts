/** What a negotiation is played on: parties, points, options, red lines and mandates, as ids and numbers. */
/**
 * Who may negotiate. The rules name nobody: they take the parties from the setting. Whoever knows some by name adds
 * their ids here, as `#data/scenarios/twenty-eight-points/parties.ts` does, so that a misspelt one is found by the compiler.
 */
export interface PartyIds {}
export type Party = keyof PartyIds;
export type ByParty<T> = Readonly<Record<Party, T>>;

/** `p21` is point 21 of the draft. */
export type PointId = `p${number}`;
/** `drafted`, `struck` or the id of an amendment; unique inside its point. */
export type OptionId = string;
/** For example `UA-army` (published) or `US-fund` (declarable). */
export type LineId = string;

/** The published draft's wording: the first option of every point. */
export const DRAFTED: OptionId = 'drafted';
/** Leaving the point out: the last option of every point, worth 0 to everyone. */
export const STRUCK: OptionId = 'struck';

/** One option for every live point: what the solver counts and compares. */
export type Outcome = Readonly<Record<PointId, OptionId>>;

/** The id of a length, a day or a brief of the scenario: the rules only carry them. */
export type Length = string;
/** As of which day the lines and the evidence are read. */
export type Day = string;
/** Which layers of preferences count. */
export type BriefKind = string;

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
  /**
   * Less where the text is worth less than walking away; then nothing comes back for priorities either. At least
   * `start`, so that home ratifies exactly what is acceptable. Absent: as the talks were before version 3 of the
   * shipped scenario.
   */
  readonly belowWalkAway?: number | undefined;
}

/** What one negotiation is played on: the scenario at one length, day and brief, without its texts. */
export interface Setting {
  readonly scenario: string;
  readonly scenarioVersion: number;
  readonly length: Length;
  readonly day: Day;
  readonly brief: BriefKind;
  readonly parties: readonly Party[]; // two to eight, in the order in which they sit
  readonly points: readonly Point[]; // the live ones, by number; all others are parked
  readonly agendas: readonly (readonly PointId[])[]; // by round; the last round adds every bracketed point
  readonly stars: readonly (PointId | null)[]; // by round: the point on which the others may be predicted
  readonly laps: number; // of initiatives in each caucus
  /**
   * An initiative falls with the first no, and whoever has not voted by then is not asked. Absent: all voters are heard
   * first, as before version 4 of the shipped scenario.
   */
  readonly firstNoEndsVoting?: true | undefined;
  readonly lines: readonly Line[]; // stated and inferred: public
  readonly declarable: readonly Line[]; // what each party may declare in its brief
  readonly declaredByDefault: ByParty<readonly LineId[]>; // what a computer seat declares
  readonly mandates: ByParty<Mandate>;
  readonly support: SupportRule;
}
