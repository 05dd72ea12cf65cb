/** An initiative while it is being put together. */
import {
  PACKAGE_MAX,
  type Change,
  type Initiative,
  type OptionId,
  type Party,
  type PointId,
  type PublicView,
} from '#engine/types.ts';
import { isSettled } from '#engine/text.ts';
import { amendable } from './initiative.ts';

export const KINDS = ['wordings', 'reopening'] as const;
export type Kind = (typeof KINDS)[number];

/** Each kind keeps what was chosen for it, so that looking at the other loses nothing. */
export interface Sketch {
  readonly kind: Kind;
  readonly items: readonly Item[]; // one: an amendment; more: a package, in order, the first hanging on the others
  readonly reopening: PointId | null;
}
export interface Item {
  readonly point: PointId;
  readonly option: OptionId | null; // not chosen yet
}

/** Begins at a point: a settled one for reopening, another with its wording. With one point left, at that one. */
export function sketchAt(view: PublicView, seat: Party | null, start: PointId | undefined): Sketch {
  const empty: Sketch = { kind: 'wordings', items: [], reopening: null };
  const [only, ...more] = amendable(view);
  if (start !== undefined && isSettled(view.points, start))
    return { ...empty, kind: 'reopening', reopening: start };
  const begun = start ?? (more.length === 0 ? only : undefined);
  return begun && view.points[begun]
    ? { ...empty, items: [{ point: begun, option: ownWording(view, seat, begun) }] }
    : empty;
}

/** Adds the point in the words that the seat marked last, or takes it out. */
export function toggled(
  items: readonly Item[],
  point: PointId,
  option: OptionId | null,
): readonly Item[] {
  if (items.some(i => i.point === point)) return items.filter(i => i.point !== point);
  return items.length < PACKAGE_MAX ? [...items, { point, option }] : items;
}

/** What a seat last marked on a point, as all have seen it; null where it never did. */
export function ownWording(view: PublicView, seat: Party | null, point: PointId): OptionId | null {
  const last = view.reveals.findLast(({ agenda }) => agenda.includes(point));
  return (seat && last?.marks[seat]?.[point]?.option) ?? null;
}

/** Makes a point of the package the one that hangs on the others. */
export const leading = (items: readonly Item[], point: PointId): readonly Item[] =>
  items.toSorted((a, b) => Number(b.point === point) - Number(a.point === point));

/** The initiative, once nothing is missing. */
export function initiativeOf({ kind, items, reopening }: Sketch): Initiative | null {
  if (kind === 'reopening') return reopening && { type: 'reopening', point: reopening };
  const changes = items.flatMap(item => changeOf(item) ?? []);
  const [only, ...more] = changes;
  if (!only || changes.length < items.length) return null;
  return more.length === 0 ? { type: 'amendment', change: only } : { type: 'package', changes };
}

const changeOf = ({ point, option }: Item): Change | null =>
  option === null ? null : { point, option };

/** Who would put it forward: the seat with the papers, or the person whose turn it is in public. */
export const moverOf = (view: PublicView, device: Party | null): Party | null =>
  view.seat ?? device;
