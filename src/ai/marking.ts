/** What a seat marks: a planner what the text that it aims at has, a novice what each point alone is worth. */
import type { Act } from '#engine/types.ts';
import { momentOf, progressAt } from './aspiration.ts';
import { optionAt, pointAt, type Sheet } from './board.ts';
import type { Mind } from './mind.ts';
import { keepingPriority } from './priorities.ts';
import { crossedByChoice, gainOf } from './worths.ts';
import { whyMark } from './why.ts';

/** All marks still to be given in this round, and the seal. `aimed`: the text to mark by. */
export function marksOf(mind: Mind, aimed: Sheet | null): readonly Act[] {
  const { view, board } = mind;
  const marks = view.agenda
    .filter(id => !view.marks[id])
    .flatMap((id): readonly Act[] => {
      const point = pointAt(board, id);
      const option = markOn(mind, point, aimed?.[point]);
      if (option === null) return [];
      const reasons = whyMark(mind, { point, option });
      return [{ type: 'mark', point: id, option: optionAt(board, point, option), reasons }];
    });
  return [...marks, { type: 'seal' }];
}

/** Null where each option crosses some line of its own by choice: then it gives no mark. */
function markOn(mind: Mind, point: number, aimed: number | undefined): number | null {
  const options = keepingPriority(mind, point, openOptions(mind, point));
  if (options.length === 0) return null;
  if (aimed !== undefined && options.includes(aimed)) return aimed;
  return liked(mind, point, options);
}

/** Those that cross none of its lines by choice. */
function openOptions(mind: Mind, point: number): readonly number[] {
  const { board } = mind;
  const all = (board.options[point] ?? []).map((_, option) => option);
  return all.filter(option => crossedByChoice(mind, board.seat, [{ point, option }]).length === 0);
}

/** Not much worse than the best, and of those the one that the others seem to like most. */
function liked(mind: Mind, point: number, options: readonly number[]): number {
  const { board, temper, view, others, beliefs, text } = mind;
  const yields = YIELDS * Math.min(1, temper.haste + temper.depth * progressAt(momentOf(view)));
  const rated = options.map(option => {
    const entry = (board.start[point] ?? 0) + option;
    return {
      option,
      worth: gainOf(board, text, [{ point, option }]),
      liking: others.reduce((sum, party) => sum + (beliefs[party][entry] ?? 0), 0),
    };
  });
  const best = Math.max(...rated.map(r => r.worth));
  const [first] = rated
    .filter(r => r.worth >= best - yields)
    .sort((a, b) => b.liking - a.liking || b.worth - a.worth);
  return first?.option ?? board.struck[point] ?? 0;
}

const YIELDS = 2; // units of preference that a seat without a plan gives on one point at the end
