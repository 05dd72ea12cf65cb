import type { PointId } from '#engine/types.ts';

/** Gives a card's button the focus; where its dossier is closed, nothing happens. */
export const focusTile = (point: PointId): void =>
  document.querySelector<HTMLElement>(`[data-point="${point}"]`)?.focus();
