/** A scripted person who plays for the first time: the yardstick of how hard computer seats are to play against. */
import type { Opponent } from '#ai/opponent.ts';
import { changesOf, type Act, type PartyView, type PointId } from '#engine/types.ts';
import {
  allowedOn,
  crossesOwn,
  declareAsUsual,
  gainOf,
  likedBest,
  markOf,
  notAsked,
  swapsWorthIt,
} from './scripted.ts';

/**
 * Keeps its lines, marks what it likes best and, where a point comes back, leans to what most others marked as
 * long as that costs it nothing; puts nothing forward, votes yes to what is not worse for it, and signs what
 * keeps its lines and is worth at least walking away.
 */
export const novicePlayer: Opponent = { decide: view => actsOf(view) };

function actsOf(view: PartyView): readonly Act[] {
  switch (view.phase) {
    case 'brief':
      return declareAsUsual(view);
    case 'marks':
      return [...view.agenda.flatMap(point => markOn(view, point)), { type: 'seal' }];
    case 'caucus':
      return [voteOrPass(view)];
    case 'ratification': {
      const signs =
        view.crossed[view.seat].length === 0 &&
        view.support > 0 &&
        view.worth >= view.mandate.walkAway;
      return [{ type: 'sign', signing: signs ? 'sign' : 'refuse' }];
    }
    case 'postSettlement':
      return swapsWorthIt(view);
    case 'summary':
    case 'ended':
      return notAsked(view);
  }
}

const markOn = (view: PartyView, point: PointId): readonly Act[] =>
  markOf(point, likedBest(view, point, allowedOn(view, point)));

function voteOrPass(view: PartyView): Act {
  const tabled = view.caucus?.tabled;
  if (!tabled) return { type: 'pass' };
  const changes = changesOf(tabled.initiative);
  const keeps = !crossesOwn(view, changes) && gainOf(view, changes) >= 0;
  const yes = tabled.initiative.type !== 'reopening' && keeps;
  return { type: 'vote', yes };
}
