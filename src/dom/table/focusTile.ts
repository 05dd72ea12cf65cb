import type { PointId } from '#engine/types.ts';

/** A card's button; none where its dossier is closed. */
export const tileOf = (point: PointId): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-point="${point}"]`);

/** Gives it the focus; where it is not there, nothing happens. */
export const focusTile = (point: PointId): void => tileOf(point)?.focus();

export const hasFocus = (point: PointId): boolean =>
  document.activeElement instanceof HTMLElement &&
  document.activeElement.dataset['point'] === point;
