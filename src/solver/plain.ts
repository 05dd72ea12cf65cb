/** Sets of slack vectors of any length and size: for more than four parties, or worths too large to pack. */
import type { SlackSets } from './slack-sets.ts';

type Vectors = readonly (readonly number[])[];

export const plain: SlackSets<Vectors> = {
  start: slacks => [slacks],
  merge: parts =>
    undominated(
      parts.flatMap(({ set, losses }) =>
        set
          .map(slacks => slacks.map((slack, axis) => slack - losses[axis]!))
          .filter(slacks => slacks.every(slack => slack >= 0)),
      ),
    ),
  sizeOf: set => set.length,
  all: set => set,
  has: (set, slacks) => set.some(other => other.every((slack, axis) => slack === slacks[axis])),
};

/** From the lexicographically largest on, so that nothing kept is dominated by what comes later. */
function undominated(vectors: readonly (readonly number[])[]): Vectors {
  const kept: (readonly number[])[] = [];
  const sorted = vectors.toSorted((a, b) => {
    const axis = a.findIndex((slack, i) => slack !== b[i]);
    return axis < 0 ? 0 : b[axis]! - a[axis]!;
  });
  for (const vector of sorted)
    if (!kept.some(other => other.every((slack, axis) => slack >= vector[axis]!)))
      kept.push(vector);
  return kept;
}
