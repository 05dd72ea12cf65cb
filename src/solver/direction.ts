/**
 * A direction weighs what arcs add up to (the worths of the parties, and other measures such as changes), so
 * that the best completion of every node is one sweep from below. Each sum that a text can reach is at most
 * what its direction allows: these are the bounds of the search.
 */
import { terminalOf, type Diagram } from './diagram.ts';

/** What is added up along a path, by measure and arc. The first ones are the worths of the parties. */
export type Measures = readonly Float64Array[];

export interface Direction {
  readonly weights: Float64Array; // by measure
  readonly gain: Float64Array; // by arc
  readonly best: Float64Array; // by node: the most that the rest of a path can add
}

/** A text, as the option of each issue, and what it adds up to by measure. */
export interface Reached {
  readonly text: Uint16Array;
  readonly sums: Float64Array;
}

export function sweep(diagram: Diagram, measures: Measures, weights: Float64Array): Direction {
  const { arcStart, arcTo } = diagram;
  const gain = new Float64Array(arcTo.length);
  for (let m = 0; m < measures.length; m++) {
    const weight = weights[m]!;
    const measure = measures[m]!;
    if (weight !== 0) for (let a = 0; a < gain.length; a++) gain[a]! += weight * measure[a]!;
  }
  const terminal = terminalOf(diagram);
  const best = new Float64Array(terminal + 1);
  for (let node = terminal - 1; node >= 0; node--) {
    let most = -Infinity;
    for (let a = arcStart[node]!; a < arcStart[node + 1]!; a++) {
      const sum = gain[a]! + best[arcTo[a]!]!;
      if (sum > most) most = sum;
    }
    best[node] = most;
  }
  return { weights, gain, best };
}

/** The text that is best in the direction, the lowest options first; written into `reached`. */
export function follow(
  diagram: Diagram,
  measures: Measures,
  direction: Direction,
  reached: Reached,
): void {
  const { arcStart, arcTo, arcOption, order } = diagram;
  const { gain, best } = direction;
  reached.sums.fill(0);
  let node = 0;
  for (let layer = 0; layer < order.length; layer++) {
    let most = -Infinity;
    let taken = -1;
    for (let a = arcStart[node]!; a < arcStart[node + 1]!; a++) {
      const sum = gain[a]! + best[arcTo[a]!]!;
      if (sum > most) {
        most = sum;
        taken = a;
      }
    }
    reached.text[order[layer]!] = arcOption[taken]!;
    for (let m = 0; m < measures.length; m++) reached.sums[m]! += measures[m]![taken]!;
    node = arcTo[taken]!;
  }
}

/** The most and the least that whole texts reach in one measure. */
export function rangeOf(
  diagram: Diagram,
  measures: Measures,
  measure: number,
): readonly [number, number] {
  const unit = (weight: number) => {
    const weights = new Float64Array(measures.length);
    weights[measure] = weight;
    return sweep(diagram, measures, weights).best[0]!;
  };
  return [-unit(-1), unit(1)];
}

/** For every arc, minus one where it departs from a given text: a measure that sums to minus the changes. */
export function changesFrom(diagram: Diagram, text: readonly number[]): Float64Array {
  const { order, layers, arcStart, arcOption } = diagram;
  const measure = new Float64Array(arcOption.length);
  order.forEach((issue, layer) => {
    const end = arcStart[layers[layer + 1]!]!;
    for (let a = arcStart[layers[layer]!]!; a < end; a++)
      measure[a] = arcOption[a] === text[issue] ? 0 : -1;
  });
  return measure;
}
