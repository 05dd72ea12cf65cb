/** What changes to the text are worth to the seat, and which lines they keep or cross. */
import { linesCrossedByChoice } from '#engine/crossing.ts';
import type { Change, LineId, Party, PointId } from '#engine/types.ts';
import { isTrue } from '#solver/formula.ts';
import { entryOf, pointAt, type Board, type BoardLine, type Sheet } from './board.ts';
import type { Mind } from './mind.ts';
import { sumOf } from './mind.ts';

/** One point settled with one option, as numbers. */
export interface Step {
  readonly point: number;
  readonly option: number;
}

export const stepOf = (board: Board, { point: id, option }: Change): Step => {
  const point = pointAt(board, id);
  return { point, option: entryOf(board, point, option) - (board.start[point] ?? 0) };
};

export const changeOf = (board: Board, { point, option }: Step): Change => ({
  point: board.points[point] ?? 'p0',
  option: board.options[point]?.[option] ?? '',
});

export function after(text: Sheet, steps: readonly Step[]): Sheet {
  const next = text.slice();
  for (const { point, option } of steps) next[point] = option;
  return next;
}

/** The worth of a text to the seat, linkages included. */
export function ownWorth(board: Board, text: Sheet): number {
  let worth = sumOf(board, board.own, text);
  if (!board.linked) return worth;
  const party = board.model.parties[board.parties.indexOf(board.seat)];
  for (const { issues, options, worth: bonus } of party?.linkages ?? [])
    if (text[issues[0]] === options[0] && text[issues[1]] === options[1]) worth += bonus;
  return worth;
}

/** What the seat gains if these steps are made to a text. */
export function gainOf(board: Board, text: Sheet, steps: readonly Step[]): number {
  if (board.linked) return ownWorth(board, after(text, steps)) - ownWorth(board, text);
  return stepsWorth(board, board.own, text, steps);
}

/** The same in any table with one entry for each option. */
export function stepsWorth(
  board: Board,
  table: Float64Array,
  text: Sheet,
  steps: readonly Step[],
): number {
  let sum = 0;
  for (const { point, option } of steps) {
    const start = board.start[point] ?? 0;
    sum += (table[start + option] ?? 0) - (table[start + (text[point] ?? 0)] ?? 0);
  }
  return sum;
}

export const idAt = ({ board }: Pick<Mind, 'board'>, point: number): PointId =>
  board.points[point] ?? 'p0';

/** What an option is worth to the seat against leaving the point out, the rest as it stands. */
export function valueOf({ board, text }: Mind, { point, option }: Step): number {
  const struck = board.struck[point] ?? 0;
  const start = board.start[point] ?? 0;
  if (!board.linked) return (board.own[start + option] ?? 0) - (board.own[start + struck] ?? 0);
  return gainOf(board, after(text, [{ point, option: struck }]), [{ point, option }]);
}

/** The seat's own lines that the changes would keep, or break. */
export function linesTurned(
  { board, text }: Mind,
  steps: readonly Step[],
  kept: boolean,
): readonly LineId[] {
  const next = after(text, steps);
  return board.lines
    .filter(
      l =>
        l.owner === board.seat && isTrue(l.holds, text) !== kept && isTrue(l.holds, next) === kept,
    )
    .map(l => l.id);
}

export const crossedIn = (board: Board, text: Sheet): readonly BoardLine[] =>
  board.lines.filter(line => !isTrue(line.holds, text));

/** The party's lines that these changes cross by choice; the rules ask for a reason for the seat's own. */
export function crossedByChoice(
  mind: Mind,
  party: Party,
  steps: readonly Step[],
): readonly LineId[] {
  const spoken = mind.board.lines.some(
    line => line.owner === party && steps.some(s => line.points.includes(s.point)),
  );
  if (!spoken) return [];
  const changes = steps.map(step => changeOf(mind.board, step));
  return linesCrossedByChoice(mind.view, party, changes);
}
