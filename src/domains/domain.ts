/** What reading a file gives: a model for the solver and the names to speak of it, or what to mend. */
import type { Model, Text } from '#solver/model.ts';
import type { Problem } from './problem.ts';

/** What parties, issues, options and lines are called, in the model's order. */
export interface Titles {
  readonly parties: readonly string[];
  readonly issues: readonly string[];
  readonly options: readonly (readonly string[])[]; // by issue
  readonly lines: readonly string[];
}

export interface Domain {
  readonly model: Model;
  readonly titles: Titles;
  readonly texts: ReadonlyMap<string, Text>; // by name
  readonly notes: readonly string[]; // sentences on how the file was read
}

export type Reading =
  ({ readonly ok: true } & Domain) | { readonly ok: false; readonly problems: readonly Problem[] };

export const PARTIES_MIN = 2;
export const PARTIES_MAX = 8;
export const ISSUES_MAX = 100;
export const OPTIONS_MAX = 2000;
