/** The reasons a seat gives, as data: lines first, then priorities, then what it gains or gives. */
import type { Change, PartyView, PointId, Reason } from '#engine/types.ts';
import { STRUCK } from '#engine/types.ts';
import { linesAgainst, meetsPriority, valueOf } from './outlook.ts';

/** Why an option is marked: what it serves, what the current one goes against, or that it is let stand. */
export function whyMark(view: PartyView, { point, option }: Change): readonly Reason[] {
  const current = view.points[point]?.current ?? STRUCK;
  const lines = option === current ? [] : linesAgainst(view, point, current);
  if (lines.length > 0) return lines.map(line => ({ type: 'line', line }));
  if (meetsPriority(view, { point, option })) return [{ type: 'priority', point }];
  const worth = valueOf(view, point, option);
  if (worth > 0) return [{ type: 'preference', point, toward: 'for' }];
  const against = worth === 0 && valueOf(view, point, current) < 0;
  if (against) return [{ type: 'preference', point, toward: 'against' }];
  return [{ type: 'trade', gives: [point], gets: [] }];
}

/** Why changes are tabled or voted for: priorities first, then what it gets for what it gives. */
export function whyYes(view: PartyView, changes: readonly Change[]): readonly Reason[] {
  const priorities = changes.filter(c => meetsPriority(view, c));
  const gives = pointsWhere(view, changes, worth => worth < 0);
  const gets = pointsWhere(view, changes, worth => worth > 0);
  const met = priorities.map(({ point }): Reason => ({ type: 'priority', point }));
  if (gives.length > 0) return [...met, { type: 'trade', gives, gets }];
  const rest = gets.filter(point => !priorities.some(c => c.point === point));
  const served = rest.map((point): Reason => ({ type: 'preference', point, toward: 'for' }));
  const all = [...met, ...served];
  return all.length > 0 ? all : [{ type: 'trade', gives: changes.map(c => c.point), gets: [] }];
}

/** Why changes are voted down: a line, or points that go against the seat, or home. */
export function whyNo(
  view: PartyView,
  changes: readonly Change[],
  lines: readonly string[],
): readonly Reason[] {
  if (lines.length > 0) return lines.map(line => ({ type: 'line', line }));
  const against = pointsWhere(view, changes, worth => worth < 0);
  if (against.length === 0) return [{ type: 'support' }];
  return against.map(point => ({ type: 'preference', point, toward: 'against' }));
}

const pointsWhere = (
  view: PartyView,
  changes: readonly Change[],
  holds: (worth: number) => boolean,
): readonly PointId[] =>
  changes.filter(c => holds(valueOf(view, c.point, c.option))).map(c => c.point);
