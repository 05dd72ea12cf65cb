/** How the text that a seat aimed at differs from the text as it stood. */
import { numberOf } from '#content/catalogue.ts';
import type { OptionId, Outcome, PointId } from '#engine/types.ts';

export interface Differing {
  readonly point: PointId;
  readonly from: OptionId;
  readonly to: OptionId;
}

/** The points on which two texts differ, by number. */
export function changesFrom(text: Outcome, target: Outcome): readonly Differing[] {
  return Object.entries(target)
    .flatMap(([id, to]) => {
      const point = id as PointId; // `entries` forgets what the keys are
      const from = text[point];
      return from === undefined || from === to ? [] : [{ point, from, to }];
    })
    .sort((a, b) => numberOf(a.point) - numberOf(b.point));
}
