/** A scripted person who plays for the first time: the yardstick of how hard computer seats are to play against. */
import type { Opponent } from '#ai/opponent.ts';
import { changed, linesCrossedByChoice } from '#engine/crossing.ts';
import { worthOf } from '#engine/worth.ts';
import {
  changesOf,
  PARTIES,
  type Act,
  type Change,
  type OptionId,
  type PartyView,
  type PointId,
} from '#engine/types.ts';

/**
 * Keeps its lines, marks what it likes best and, where a point comes back, leans to what most others marked as
 * long as that costs it nothing; tables nothing, votes yes to what is not worse for it, and signs what
 * keeps its lines and is worth at least walking away.
 */
export const novicePlayer: Opponent = { decide: view => actsOf(view) };

function actsOf(view: PartyView): readonly Act[] {
  switch (view.phase) {
    case 'brief':
      return [{ type: 'declare', lines: view.declaredByDefault }];
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
      return [
        {
          type: 'answerSwaps',
          yes: view.swaps.filter(s => gainOf(view, s.changes) >= 0).map(s => s.id),
        },
      ];
    case 'summary':
    case 'ended':
      throw new Error(`a seat was asked to decide in the phase ${view.phase}`);
  }
}

function markOn(view: PartyView, point: PointId): readonly Act[] {
  const options = view.setting.points.find(p => p.id === point)?.options ?? [];
  const last = view.reveals.findLast(r => r.agenda.includes(point));
  const liking = (option: OptionId): number => {
    const gain = gainOf(view, [{ point, option }]);
    const others = PARTIES.filter(p => p !== view.seat && last?.marks[p][point]?.option === option);
    return gain < 0 ? gain : gain + others.length;
  };
  const [best] = options
    .filter(option => linesCrossedByChoice(view, view.seat, [{ point, option }]).length === 0)
    .map(option => ({ option, liking: liking(option) }))
    .sort((a, b) => b.liking - a.liking);
  return best ? [{ type: 'mark', point, option: best.option }] : [];
}

function voteOrPass(view: PartyView): Act {
  const tabled = view.caucus?.tabled;
  if (!tabled) return { type: 'pass' };
  const changes = changesOf(tabled.initiative);
  const crosses = linesCrossedByChoice(view, view.seat, changes).length > 0;
  const yes = tabled.initiative.type !== 'reopening' && !crosses && gainOf(view, changes) >= 0;
  return { type: 'vote', yes };
}

const gainOf = (view: PartyView, changes: readonly Change[]): number =>
  worthOf(view.mandate, changed(view.text, changes)) - view.worth;
