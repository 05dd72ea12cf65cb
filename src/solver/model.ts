/**
 * A negotiation as integers: what the solver reads. Parties, issues, options and lines are numbers here, in
 * the order in which the model lists them; their ids are kept to speak of them.
 */
import type { Formula } from './formula.ts';

/** An outcome: for every issue, in order, the number of its option. */
export type Text = readonly number[];

export interface Issue {
  readonly id: string;
  readonly options: readonly string[]; // ids, at least one
  /** The option against which the others are measured, worth 0 to everyone by definition; if there is one. */
  readonly zero?: number;
}

/**
 * Support at home: `start`, less the cost of each own line crossed, plus `bonus` if all priorities are met,
 * never above `start`. Home ratifies above 0.
 */
export interface Home {
  readonly start: number; // integer, at least 1
  readonly bonus: number; // integer, at least 0
  readonly below?: number; // integer, at least `start`: less where the worth is below walking away, and no bonus then
  readonly priorities: readonly Formula[];
}

export interface ModelParty {
  readonly id: string;
  readonly worths: readonly (readonly number[])[]; // integers, by issue and option
  readonly linkages: readonly Linkage[];
  readonly walkAway: number; // integer: the worth of no agreement
  readonly home: Home;
  readonly scale: number; // a worth of the source, such as 0.75, is an integer here divided by this
}

/** A pairwise bonus or cost, when both options stand in the text. */
export interface Linkage {
  readonly issues: readonly [number, number]; // two different ones
  readonly options: readonly [number, number];
  readonly worth: number; // integer
}

/** A red line. `cost`: what crossing it takes from support at home; `null`: hard, a text that crosses it is out. */
export interface ModelLine {
  readonly id: string;
  readonly party: number;
  readonly holds: Formula;
  readonly cost: number | null; // integer, at least 0
  readonly price?: number; // what setting it aside counts for among ways out; default `cost`, at least 1
}

export interface Model {
  readonly name: string;
  readonly parties: readonly ModelParty[]; // two to eight
  readonly issues: readonly Issue[];
  readonly lines: readonly ModelLine[];
}

/** How many texts there are; exact up to 2^53, rounded above. */
export const sizeOf = (model: Model): number =>
  model.issues.reduce((n, issue) => n * issue.options.length, 1);

/** Below 0 where `a` has the lower option at the first issue on which they differ. */
export function lowerText(a: Text, b: Text): number {
  for (let issue = 0; issue < a.length; issue++) {
    const apart = (a[issue] ?? 0) - (b[issue] ?? 0);
    if (apart !== 0) return apart;
  }
  return 0;
}
