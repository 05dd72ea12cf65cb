import type { PointId } from '#engine/types.ts';

/** Gives a card's button the focus; where its dossier is closed, nothing happens. */
export const focusTile = (point: PointId): void =>
  document.querySelector<HTMLElement>(`[data-point="${point}"]`)?.focus();

export const hasFocus = (point: PointId): boolean =>
  document.activeElement instanceof HTMLElement &&
  document.activeElement.dataset['point'] === point;
