/** Parties that no scenario has, for settings of two to eight. */
import type { Party } from '#engine/types.ts';

const TREES: readonly string[] = ['oak', 'ash', 'elm', 'fir', 'yew', 'hazel', 'birch', 'larch'];

/** So many, in a seating order that is not the one of their names. */
export const sides = (count: number): readonly Party[] => TREES.slice(0, count) as Party[];
