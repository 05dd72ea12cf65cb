/** How much of the plan the two articles speak of at all; counted, not remembered. */
import type { PointContent, PositionContent, ScenarioContent } from './schema.ts';

/** Do both articles speak of it, and differ? What one has alone differs from nothing. */
export const articlesDiffer = ({ difference }: PointContent): boolean =>
  difference?.kind === 'facts' || difference?.kind === 'words';

/** Neither article has it as a term of the plan. */
export const isInNeither = ({ articleA, articleB }: PointContent): boolean =>
  articleA === null && articleB === null;

/** What is reported of a side is a concern, from which its stance on the point is inferred. */
export const isConcern = ({ stance, matrix, inferred }: PositionContent): boolean =>
  stance !== 'silent' && inferred && matrix !== 'I';

export interface Coverage {
  readonly points: number;
  readonly inNeither: number; // points that no article has as a term
  readonly positions: number;
  readonly stated: number; // positions stated or reported
  readonly concerns: number; // of these, those that are concerns only
  readonly inferred: number;
  readonly silent: number;
}

/** What the two articles have and what they leave open. */
export function coverageOf({ points, positions }: ScenarioContent): Coverage {
  const count = (...of: PositionContent['matrix'][]): number =>
    positions.filter(p => of.includes(p.matrix)).length;
  return {
    points: points.length,
    inNeither: points.filter(isInNeither).length,
    positions: positions.length,
    stated: count('D', 'R'),
    concerns: positions.filter(isConcern).length,
    inferred: count('I'),
    silent: count('-'),
  };
}
