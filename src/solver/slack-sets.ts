/** Sets of slack vectors of which none dominates another. */
export interface SlackSets<Set> {
  start(slacks: readonly number[]): Set;
  /** All members less what their arc costs; what falls below 0 or is dominated is left out. */
  merge(parts: readonly { readonly set: Set; readonly losses: readonly number[] }[]): Set;
  sizeOf(set: Set): number;
  all(set: Set): readonly (readonly number[])[];
  has(set: Set, slacks: readonly number[]): boolean;
}
