/** What the solver can be asked, and the form of its answers. All of it is plain data that survives a message. */
import type { Text } from './model.ts';

/**
 * How far an answer can be trusted. `exact`: proved. `bound`: the search was capped; the true value lies in
 * low..high. `estimate`: drawn at random from a seed; low..high is the 95 % interval.
 */
export type Status =
  | { readonly type: 'exact' }
  | { readonly type: 'bound'; readonly low: number | null; readonly high: number | null } // null: no bound known
  | { readonly type: 'estimate'; readonly low: number; readonly high: number };

/** The work an answer may cost; the same caps give the same answer on every machine. */
export interface Caps {
  readonly nodes: number; // of a search tree, for each optimum sought
  readonly states: number; // held at once by counting and by the frontier
  readonly arcs: number; // of the decision diagram
  readonly samples: number; // of the estimate
  readonly checks: number; // of feasibility, for blockers and robustness
}

/** Gains are measured from walking away: worth less the worth of no agreement. */
export type Question =
  | { readonly type: 'feasible' } // is there a text acceptable to all?
  | ({ readonly type: 'nash' } & Tied)
  | ({ readonly type: 'egalitarian' } & Tied)
  | ({ readonly type: 'kalaiSmorodinsky' } & Tied)
  | ({ readonly type: 'utilitarian' } & Tied)
  | (CounterOffer & Tied)
  | ({ readonly type: 'repair'; readonly text: Text } & Tied)
  | { readonly type: 'frontier'; readonly texts?: boolean } // with a text for every point; default false
  | { readonly type: 'projection'; readonly parties: readonly [number, number] }
  | { readonly type: 'standing'; readonly text: Text }
  | { readonly type: 'swaps'; readonly text: Text; readonly most?: number } // default 3
  | Count
  | { readonly type: 'estimate'; readonly parties?: readonly number[]; readonly seed?: number }
  | { readonly type: 'blockers' }
  | Robustness;

/** How many texts are acceptable to some parties; default all. */
export interface Count {
  readonly type: 'count';
  readonly parties?: readonly number[];
  readonly settled?: readonly (number | null)[]; // by issue: the option that it is settled as; null, and default: open
}

/** `ties: false`: any text of the best value will do, always the same one, and others like it are not counted. */
export interface Tied {
  readonly ties?: boolean; // default true
}

/** The best text for one party that every other party still accepts. */
export interface CounterOffer {
  readonly type: 'counterOffer';
  readonly party: number;
  readonly text: Text; // on the table
  /** What the others accept: their walk-away worth, or also nothing worse than the text on the table. */
  readonly others: 'walkAway' | 'asGood';
  readonly changes?: number; // at most so many; default any
}

/** In what share of recodings, each preference moved by -1, 0 or +1 at random, does a finding hold? */
export interface Robustness {
  readonly type: 'robustness';
  readonly finding: Finding;
  readonly recodings?: number; // default 200
  readonly seed?: number;
}
export type Finding =
  | { readonly type: 'zoneEmpty' }
  | { readonly type: 'zoneOpen' }
  | { readonly type: 'acceptable'; readonly text: Text; readonly party?: number } // to one, or to all
  | { readonly type: 'unacceptable'; readonly text: Text; readonly party?: number }
  | { readonly type: 'efficient'; readonly text: Text }; // dominated by no acceptable text

export type QuestionType = Question['type'];

/** A text that an answer proposes, with what it means to each party. */
export interface Proposal {
  readonly text: Text;
  readonly worths: readonly number[]; // by party
  readonly gains: readonly number[]; // by party: worth less walking away
  readonly support: readonly number[]; // by party: support at home
  readonly crossed: readonly number[]; // numbers of the lines it crosses
}

/** One issue settled otherwise, as numbers of options. */
export interface Change {
  readonly issue: number;
  readonly from: number;
  readonly to: number;
}

/** Texts that share the best gains. `texts` is null where counting them was capped, or not asked for. */
export interface Ties {
  readonly texts: number | null;
}

/** What an answer rests on, as ids, so that a screen can say it in a sentence and show the receipts. */
export interface Grounds {
  readonly parties: readonly string[];
  readonly issues: readonly string[];
  readonly options: readonly { readonly issue: string; readonly option: string }[];
  readonly lines: readonly string[];
  readonly walkAways: readonly string[]; // parties whose walk-away value counts
}

/** What the search cost: shown by the bench, never a clock. */
export interface Effort {
  readonly nodes: number; // of search trees
  readonly states: number; // most held at once
  readonly arcs: number; // of the largest diagram
  readonly checks: number; // of feasibility
}

interface Common {
  readonly status: Status;
  readonly grounds: Grounds;
  readonly effort: Effort;
}

export interface FeasibleAnswer extends Common {
  readonly type: 'feasible';
  readonly feasible: boolean | null; // null: not decided within the caps
  readonly example: Proposal | null;
}

/** Nash, egalitarian, Kalai-Smorodinsky, utilitarian, counter-offer and repair. */
export interface OptimumAnswer extends Common {
  readonly type: 'nash' | 'egalitarian' | 'kalaiSmorodinsky' | 'utilitarian' | 'counterOffer' | 'repair'; // prettier-ignore
  /** Nash: product of gains. Egalitarian: least gain. KS: least share of the ideal gain. Utilitarian: sum of gains. Counter-offer: the party's gain. Repair: number of changes. Null where there is none. */
  readonly value: number | null;
  readonly best: Proposal | null; // null: no acceptable text, or none found within the caps
  readonly ties: Ties;
  readonly ideal: readonly number[] | null; // KS only: the most each party can gain
  readonly changes:
    readonly { readonly issue: number; readonly from: number; readonly to: number }[] | null; // counter-offer and repair // prettier-ignore
}

export interface FrontierAnswer extends Common {
  readonly type: 'frontier';
  readonly points: readonly (readonly number[])[]; // gains by party, in lexicographic order, best first
  readonly texts: readonly Text[] | null; // one for each point, if asked for
}

export interface ProjectionAnswer extends Common {
  readonly type: 'projection';
  readonly parties: readonly [number, number];
  readonly points: readonly (readonly [number, number])[]; // gains, by the first falling
}

export interface StandingAnswer extends Common {
  readonly type: 'standing';
  readonly at: Proposal;
  readonly acceptable: readonly boolean[]; // by party
  readonly dominatedBy: Proposal | null; // the acceptable text of the largest surplus
  readonly surplus: number | null; // the most that gains can rise in sum with nobody worse off; null: no acceptable text is as good for all // prettier-ignore
  readonly toFrontier: number | null; // Euclidean distances of gains; null where there is none
  readonly toNash: number | null;
  readonly toKalaiSmorodinsky: number | null;
}

export interface SwapsAnswer extends Common {
  readonly type: 'swaps';
  readonly swaps: readonly {
    readonly changes: readonly Change[];
    readonly gains: readonly number[]; // by party, none below 0, some above
  }[];
}

export interface CountAnswer extends Common {
  readonly type: 'count' | 'estimate';
  readonly count: number | null; // null: not within the caps; above 2^53 to 15 figures
  readonly of: number; // all texts, or those that what is settled leaves
}

/** A constraint that can stand in the way: a line, or a party's walk-away value. */
export type Constraint =
  | { readonly type: 'line'; readonly line: number }
  | { readonly type: 'walkAway'; readonly party: number };

export interface BlockersAnswer extends Common {
  readonly type: 'blockers';
  readonly empty: boolean | null; // is there no acceptable text?
  readonly sets: readonly (readonly Constraint[])[]; // irreducible infeasible sets, smallest first
  readonly complete: boolean; // are these all of them?
  readonly openings: readonly Constraint[]; // each alone, set aside, opens the zone
  readonly cheapest: { readonly set: readonly Constraint[]; readonly cost: number; readonly proved: boolean } | null; // prettier-ignore
}

export interface RobustnessAnswer extends Common {
  readonly type: 'robustness';
  readonly holds: boolean | null; // for the model as coded; null: not decided within the caps
  readonly share: number; // of the recodings that were decided
  readonly recodings: number; // decided
}

export type Answer =
  | FeasibleAnswer
  | OptimumAnswer
  | FrontierAnswer
  | ProjectionAnswer
  | StandingAnswer
  | SwapsAnswer
  | CountAnswer
  | BlockersAnswer
  | RobustnessAnswer;

/** The answer to each kind of question: the one whose `type` may be that of the question. */
export type AnswerTo<Q extends Question, A extends Answer = Answer> = Q extends Question
  ? A extends Answer
    ? Q['type'] extends A['type']
      ? A
      : never
    : never
  : never;
