/** Which marks a scenario has, so that a key shows no other. */
import { coverageOf, sourcesDiffer } from './coverage.ts';
import type { ScenarioContent } from './schema.ts';

/** Marks of what sources say, of lines, and of how cards lie. */
export type ScenarioMark =
  | 'redLine'
  | 'objection'
  | 'objectionPlan'
  | 'objectionInferred'
  | 'mixed'
  | 'favour'
  | 'favourInferred'
  | 'silent'
  | 'lineInferred'
  | 'lineDeclared'
  | 'differ'
  | 'cardParked';

export function hasMark(content: ScenarioContent, mark: ScenarioMark): boolean {
  const { points, positions, wholePlan, lengths, lines, declarable } = content;
  switch (mark) {
    case 'favourInferred':
      return positions.some(({ inferred }) => inferred);
    case 'objectionInferred':
      return positions.some(({ stance, inferred }) => inferred && stance === 'objection');
    case 'objectionPlan':
      return wholePlan.some(({ stance }) => stance === 'objection');
    case 'silent':
      return coverageOf(content).silent > 0;
    case 'lineInferred':
      return lines.some(({ status }) => status === 'inferred');
    case 'lineDeclared':
      return declarable.length > 0;
    case 'differ':
      return points.some(sourcesDiffer);
    case 'cardParked':
      return lengths.some(({ rounds }) => rounds.flatMap(r => r.points).length < points.length);
    default:
      return [...positions, ...wholePlan].some(({ stance }) => stance === mark);
  }
}
