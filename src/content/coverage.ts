/** How much of the plan the compared sources speak of at all; counted, not remembered. */
import type { Catalogue } from './catalogue.ts';
import type { EvidenceContent, PointContent, PositionContent, ScenarioContent } from './schema.ts';

/** Do several sources speak of it, and differ? What one has alone differs from nothing. */
export const sourcesDiffer = ({ difference }: PointContent): boolean =>
  difference?.kind === 'facts' || difference?.kind === 'words';

/** No compared source has it as a term of the plan. */
export const isInNone = ({ said = {} }: PointContent): boolean => Object.keys(said).length === 0;

/** What is reported of a side is a concern, from which its stance on the point is inferred. */
export const isConcern = ({ stance, matrix, inferred }: PositionContent): boolean =>
  stance !== 'silent' && inferred && matrix !== 'I';

/** What is not of the compared sources, oldest first. */
export const recordIn = (catalogue: Catalogue): readonly EvidenceContent[] =>
  catalogue.content.evidence
    .filter(item => !catalogue.isCompared(item))
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));

export interface Coverage {
  readonly points: number;
  readonly inNone: number; // points that no compared source has as a term
  readonly positions: number;
  readonly stated: number; // positions stated or reported
  readonly concerns: number; // of these, those that are concerns only
  readonly inferred: number;
  readonly silent: number;
}

/** What the compared sources have and what they leave open. */
export function coverageOf({ parties, points, positions }: ScenarioContent): Coverage {
  const all = parties.length * points.length;
  const count = (...of: PositionContent['matrix'][]): number =>
    positions.filter(p => of.includes(p.matrix)).length;
  return {
    points: points.length,
    inNone: points.filter(isInNone).length,
    positions: all,
    stated: count('D', 'R'),
    concerns: positions.filter(isConcern).length,
    inferred: count('I'),
    silent: all - count('D', 'R', 'I'), // also what is not listed
  };
}
