/** How one seat reads its view: what changes are worth to it, and which lines they keep. */
import { changed, linesCrossedByChoice, linesInForce } from '#engine/crossing.ts';
import type { Change, LineId, OptionId, PartyView, PointId } from '#engine/types.ts';
import { STRUCK } from '#engine/types.ts';
import { supportFromLines, worthOf } from '#engine/worth.ts';
import { linesKept } from './others.ts';

/** Worth added, in the units of preferences, for an option that meets one of the seat's priorities. */
export const PRIORITY_PULL = 1;
/** Worth added for each line of the seat's own that the text crosses now and would keep. */
export const LINE_PULL = 2;

/** What the seat gains if these changes are made to the text as it stands. */
export function gainOf(view: PartyView, changes: readonly Change[]): number {
  const after = changed(view.text, changes);
  return (
    worthOf(view.mandate, after) -
    view.worth +
    PRIORITY_PULL * (metIn(view, changes) - metIn(view, standing(view, changes))) +
    LINE_PULL * linesKept(view, view.seat, changes)
  );
}

/** What one option is worth to the seat against leaving the point out. */
export const valueOf = (view: PartyView, point: PointId, option: OptionId): number =>
  gainOf(view, [{ point, option }]) - gainOf(view, [{ point, option: STRUCK }]);

/** Whether the changes cross no line of the seat's own by choice, and home would still ratify if it would now. */
export function keepsLines(view: PartyView, changes: readonly Change[]): boolean {
  if (linesCrossedByChoice(view, view.seat, changes).length > 0) return false;
  return homeAfter(view, []) <= 0 || homeAfter(view, changes) > 0;
}

/** How far below walking away the text may fall for each round still to come, trusting to make up for it. */
export const MADE_UP = 0.5;

/** Whether the text stays worth signing, or may become so in the rounds to come, or is made better at least. */
export function staysWorth(view: PartyView, changes: readonly Change[]): boolean {
  const { mandate, round, rounds, text, worth } = view;
  const after = worthOf(mandate, changed(text, changes));
  return after >= worth || after >= mandate.walkAway - MADE_UP * (rounds - round);
}

/** The seat's lines that an option would cross by choice. */
export const linesAgainst = (
  view: PartyView,
  point: PointId,
  option: OptionId,
): readonly LineId[] => linesCrossedByChoice(view, view.seat, [{ point, option }]);

export const ownCrossed = (view: PartyView): readonly LineId[] => view.crossed[view.seat];

export const optionsOf = (view: PartyView, point: PointId): readonly OptionId[] =>
  view.setting.points.find(p => p.id === point)?.options ?? [];

export const meetsPriority = (view: PartyView, { point, option }: Change): boolean =>
  view.mandate.priorities.some(p => p.point === point && p.options.includes(option));

/** What the text is worth in the end is not known yet. */
function homeAfter(view: PartyView, changes: readonly Change[]): number {
  const { setting, mandate, seat, text } = view;
  return supportFromLines(
    setting.support,
    mandate,
    linesInForce(view),
    seat,
    changed(text, changes),
  );
}

const metIn = (view: PartyView, changes: readonly Change[]): number =>
  changes.filter(change => meetsPriority(view, change)).length;

const standing = (view: PartyView, changes: readonly Change[]): readonly Change[] =>
  changes.map(({ point }) => ({ point, option: view.text[point] ?? STRUCK }));
