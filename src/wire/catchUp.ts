/** For somebody who comes late: three lines of data, made from what is public. */
import type { Act, Phase, PointId, PublicView } from '#engine/types.ts';

export interface CatchUp {
  /** Where the talks are. */
  readonly where: { readonly phase: Phase; readonly round: number; readonly rounds: number };
  /** What has been settled so far, in the order of the text, and how many points are still open. */
  readonly settled: readonly PointId[];
  readonly open: number;
  /** What is asked now, and of whom. */
  readonly asked: readonly Act['type'][];
  readonly awaited: PublicView['awaited'];
}

export const catchUpOf = (view: PublicView): CatchUp => ({
  where: { phase: view.phase, round: view.round, rounds: view.rounds },
  settled: view.articles.map(({ point }) => point),
  open: Object.values(view.points).filter(({ settled }) => settled === null).length,
  asked: view.asked,
  awaited: view.awaited,
});
