/** Initiatives as the screens need them: what they touch, before anyone has voted. */
import { linesCrossedByChoice } from '#engine/crossing.ts';
import { byParty } from '#engine/parties.ts';
import { bracketed, idsOf, isSettled, tiedTo } from '#engine/text.ts';
import {
  changesOf,
  type ByParty,
  type Change,
  type Initiative,
  type LineId,
  type Party,
  type PointId,
  type PublicView,
} from '#engine/types.ts';
import { everyParty } from '#words/parties.ts';

/** Every point an initiative speaks of; a reopening takes along what one package tied to it. */
export function pointsIn(view: PublicView, initiative: Initiative): readonly PointId[] {
  return initiative.type === 'reopening'
    ? tiedTo(view.points, initiative.point)
    : changesOf(initiative).map(c => c.point);
}

/** Whose lines hang on these changes and would be crossed by them. */
export const linesTouched = (
  view: PublicView,
  changes: readonly Change[],
): ByParty<readonly LineId[]> =>
  byParty(everyParty(), party => linesCrossedByChoice(view, party, changes));

/** What may be amended or packed: everything still in brackets. */
export const amendable = (view: PublicView): readonly PointId[] => bracketed(view.points);

/** What a seat may take up again: settled points that it has not reopened before. */
export const reopenable = (view: PublicView, party: Party): readonly PointId[] =>
  idsOf(view.points).filter(
    id => isSettled(view.points, id) && !view.points[id]?.reopenedBy.includes(party),
  );
