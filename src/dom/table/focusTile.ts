import type { PointId } from '#engine/types.ts';

/** A card's button on the table; where its dossier is closed, there is none. */
export const tileOf = (point: PointId): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-point="${point}"]`);

/** Gives it the focus. */
export const focusTile = (point: PointId): void => tileOf(point)?.focus();

export const hasFocus = (point: PointId): boolean =>
  document.activeElement instanceof HTMLElement &&
  document.activeElement.dataset['point'] === point;
