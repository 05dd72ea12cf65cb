/** What the seat at this device may do with a point now. */
import {
  STRUCK,
  type OptionId,
  type Party,
  type PartyView,
  type PointId,
  type PointState,
  type PublicView,
  type Reveal,
} from '#engine/types.ts';
import { isPartyView, isRevealUnread } from '#store/select.ts';
import type { GameState } from '#store/store.ts';

/** Why nothing can be done with a point now. */
export type Hindrance =
  | 'noTalks'
  | 'parked'
  | 'brief'
  | 'public'
  | 'notOnAgenda'
  | 'settled'
  | 'sealed'
  | 'revealFirst'
  | 'notYourTurn'
  | 'voteFirst'
  | 'reopenedBefore'
  | 'summary'
  | 'ratification'
  | 'postSettlement'
  | 'ended';

/** What the bar of a point offers: marks, an initiative, a reopening, or a reason why not. */
export type Offer =
  | { readonly type: 'marks' }
  | { readonly type: 'initiative' }
  | { readonly type: 'reopening' }
  | { readonly type: 'none'; readonly why: Hindrance };

/** What may be done with a point on this device, by the person whose turn it is. */
export function offerOn(
  game: Pick<GameState, 'view' | 'device' | 'seenReveal'>,
  point: PointId,
): Offer {
  const { view, device } = game;
  if (!view) return none('noTalks');
  const state = view.points[point];
  if (!state) return none('parked');
  if (isRevealUnread(game) && view.phase !== 'ended') return none('revealFirst');
  switch (view.phase) {
    case 'marks':
      return markingOf(view, point, state);
    case 'caucus':
      return tablingOf(view, state, device.seat);
    default:
      return none(view.phase);
  }
}

function markingOf(view: PublicView | PartyView, point: PointId, state: PointState): Offer {
  if (state.settled) return none('settled');
  if (!view.agenda.includes(point)) return none('notOnAgenda');
  if (!isPartyView(view)) return none('public');
  return view.may.includes('mark') ? { type: 'marks' } : none('sealed');
}

function tablingOf(view: PublicView, state: PointState, seat: Party | null): Offer {
  if (view.caucus?.tabled) return none('voteFirst');
  if (seat === null || !view.awaited.includes(seat)) return none('notYourTurn');
  if (!state.settled) return { type: 'initiative' };
  return state.reopenedBy.includes(seat) ? none('reopenedBefore') : { type: 'reopening' };
}

const none = (why: Hindrance): Offer => ({ type: 'none', why });

/** The last reveal in which a point was answered, if any. */
export const lastRevealOf = (view: PublicView, point: PointId): Reveal | null =>
  view.reveals.findLast(r => r.agenda.includes(point)) ?? null;

/** The amendments a point has beside its current option; striking it has a button of its own. */
export const amendmentsOf = (
  options: readonly OptionId[],
  current: OptionId,
): readonly OptionId[] => options.filter(o => o !== current && o !== STRUCK);

/** The point before or after one, in the order of their numbers, round the ends. */
export function neighbour(points: readonly PointId[], point: PointId, step: 1 | -1): PointId {
  const index = points.indexOf(point);
  return points.at((index + step + points.length) % points.length) ?? point;
}
