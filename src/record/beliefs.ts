/** What a seat believed of another one, beside what was true. */
import type { Mandate, OptionId, PointId } from '#engine/types.ts';
import type { Belief } from '#ai/account.ts';

export interface Believed {
  readonly point: PointId;
  readonly option: OptionId;
  readonly believed: number;
  readonly truth: number; // the preference in the other's own mandate
}

const EACH = 3; // wanted, and not wanted
const LEAST = 1; // of belief either way; less than that is not worth telling

/** The options believed to be wanted most, most first, then those wanted least, least last. */
export function strongest(belief: Belief, mandate: Mandate): readonly Believed[] {
  const all = Object.entries(belief).flatMap(([id, worths]) => {
    const point = id as PointId; // `entries` forgets what the keys are
    return Object.entries(worths).map(([option, believed]) => ({
      point,
      option,
      believed,
      truth: mandate.preferences[point]?.[option] ?? 0,
    }));
  });
  const falling = all.toSorted((a, b) => b.believed - a.believed);
  return [
    ...falling.filter(b => b.believed >= LEAST).slice(0, EACH),
    ...falling.filter(b => b.believed <= -LEAST).slice(-EACH),
  ];
}
