/** What scripted persons have in common: reading their own papers, and acts that everybody does alike. */
import { changed, linesCrossedByChoice } from '#engine/crossing.ts';
import { isSettled } from '#engine/text.ts';
import {
  STRUCK,
  type Act,
  type Change,
  type CrossingReason,
  type OptionId,
  type Party,
  type PartyView,
  type PointId,
} from '#engine/types.ts';
import { worthOf } from '#engine/worth.ts';

/** What the text would gain for the seat. */
export const gainOf = (view: PartyView, changes: readonly Change[]): number =>
  worthOf(view.mandate, changed(view.text, changes)) - view.worth;

/** Whether the changes take the text over a line of the seat's own. */
export const crossesOwn = (view: PartyView, changes: readonly Change[]): boolean =>
  linesCrossedByChoice(view, view.seat, changes).length > 0;

/** What can be chosen on a point without crossing a line of one's own. */
export const allowedOn = (view: PartyView, point: PointId): readonly OptionId[] =>
  (view.setting.points.find(p => p.id === point)?.options ?? []).filter(
    option => !crossesOwn(view, [{ point, option }]),
  );

/** The others who marked just this when the point was last revealed. */
export function wishersOf(view: PartyView, { point, option }: Change): readonly Party[] {
  const last = view.reveals.findLast(reveal => reveal.agenda.includes(point));
  return view.setting.parties.filter(
    p => p !== view.seat && last?.marks[p][point]?.option === option,
  );
}

/** Of some options on a point what the seat likes best; where it costs nothing, what most others wish. */
export function likedBest(
  view: PartyView,
  point: PointId,
  options: readonly OptionId[],
): OptionId | null {
  const liking = (option: OptionId): number => {
    const gain = gainOf(view, [{ point, option }]);
    return gain < 0 ? gain : gain + wishersOf(view, { point, option }).length;
  };
  return options.toSorted((a, b) => liking(b) - liking(a))[0] ?? null;
}

/** A mark on a point; none where no option will do. */
export const markOf = (point: PointId, option: OptionId | null): readonly Act[] =>
  option === null ? [] : [{ type: 'mark', point, option }];

/** Whether leaving a settled point out would be better for the seat. */
export const isBetterOut = (view: PartyView, point: PointId): boolean =>
  isSettled(view.points, point) && gainOf(view, [{ point, option: STRUCK }]) > 0;

export const declareAsUsual = (view: PartyView): readonly Act[] => [
  { type: 'declare', lines: view.declaredByDefault },
];

const REASON: CrossingReason = { code: 'traded' };

/** Signs, with a reason for each line of its own that the text crosses. */
export const signOverLines = (view: PartyView): readonly Act[] => {
  const crossings = Object.fromEntries(view.crossed[view.seat].map(line => [line, REASON]));
  return [{ type: 'sign', signing: 'sign', crossings }];
};

/** Yes to every swap that takes nothing from it. */
export const swapsWorthIt = (view: PartyView): readonly Act[] => [
  {
    type: 'answerSwaps',
    yes: view.swaps.filter(s => gainOf(view, s.changes) >= 0).map(s => s.id),
  },
];

export function notAsked({ phase }: PartyView): never {
  throw new Error(`a seat was asked to decide in the phase ${phase}`);
}
