/** What becomes of the text that was signed first when all sign again after swaps. */
import type { PublicView } from '#engine/types.ts';

/** Between two views of ratification: the second signing has failed, and what was signed first stands. */
export const isFirstTextBack = (before: PublicView, now: PublicView): boolean =>
  before.swaps.length > 0 && now.points !== before.points;
