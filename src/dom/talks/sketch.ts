/** An initiative while it is being put together. */
import {
  PACKAGE_MAX,
  PACKAGE_MIN,
  type Change,
  type Initiative,
  type OptionId,
  type Party,
  type PointId,
  type PublicView,
} from '#engine/types.ts';
import { isSettled } from '#engine/text.ts';

export const KINDS = ['amendment', 'package', 'reopening'] as const;
export type Kind = (typeof KINDS)[number];

/** Each kind keeps what was chosen for it, so that looking at another loses nothing. */
export interface Sketch {
  readonly kind: Kind;
  readonly amendment: Item | null;
  readonly items: readonly Item[]; // of the package, in order: the first hangs on the others
  readonly reopening: PointId | null;
}
export interface Item {
  readonly point: PointId;
  readonly option: OptionId | null; // not chosen yet
}

/** Begins at a point: a settled one for reopening, another for amendment. */
export function sketchAt(view: PublicView, start: PointId | undefined): Sketch {
  const empty: Sketch = { kind: 'amendment', amendment: null, items: [], reopening: null };
  if (start === undefined || !view.points[start]) return empty;
  if (isSettled(view.points, start)) return { ...empty, kind: 'reopening', reopening: start };
  const item = { point: start, option: null };
  return { ...empty, amendment: item, items: [item] };
}

/** Adds the point to the package, or takes it out. */
export function toggled(items: readonly Item[], point: PointId): readonly Item[] {
  if (items.some(i => i.point === point)) return items.filter(i => i.point !== point);
  return items.length < PACKAGE_MAX ? [...items, { point, option: null }] : items;
}

/** Makes a point of the package the one that hangs on the others. */
export const leading = (items: readonly Item[], point: PointId): readonly Item[] =>
  items.toSorted((a, b) => Number(b.point === point) - Number(a.point === point));

/** The initiative, once nothing is missing. */
export function initiativeOf({ kind, amendment, items, reopening }: Sketch): Initiative | null {
  switch (kind) {
    case 'amendment': {
      const change = amendment && changeOf(amendment);
      return change && { type: 'amendment', change };
    }
    case 'package': {
      const changes = items.flatMap(item => changeOf(item) ?? []);
      const whole = changes.length === items.length && changes.length >= PACKAGE_MIN;
      return whole ? { type: 'package', changes } : null;
    }
    case 'reopening':
      return reopening === null ? null : { type: 'reopening', point: reopening };
  }
}

const changeOf = ({ point, option }: Item): Change | null =>
  option === null ? null : { point, option };

/** Who would table it: the seat with the papers, or the person whose turn it is in public. */
export const moverOf = (view: PublicView, device: Party | null): Party | null =>
  view.seat ?? device;
