/** How a seat votes, signs and answers swaps. */
import {
  changesOf,
  type Act,
  type Change,
  type PartyView,
  type Reservation,
  type Reason,
} from '#engine/types.ts';
import { linesCrossedByChoice } from '#engine/crossing.ts';
import { prioritiesMet } from '#engine/worth.ts';
import { gainOf, keepsLines, ownCrossed, staysWorth, valueOf } from './outlook.ts';
import { askAt, type Temper } from './temper.ts';
import { whyNo, whyYes } from './why.ts';

/** Yes where its lines are kept and the gain is what the round asks. */
export function voteOf(view: PartyView, temper: Temper): Act {
  const tabled = view.caucus?.tabled;
  if (!tabled) return { type: 'pass' };
  const { initiative } = tabled;
  const reopens = initiative.type === 'reopening';
  const changes = reopens ? tiedChanges(view, initiative.point) : changesOf(initiative);
  if (reopens) return reopeningVote(view, changes);
  const lines = linesCrossedByChoice(view, view.seat, changes);
  const ask = askAt(temper, view.round, view.rounds);
  const sound = keepsLines(view, changes) && staysWorth(view, changes);
  const yes = sound && gainOf(view, changes) >= ask;
  return {
    type: 'vote',
    yes,
    reasons: yes ? whyYes(view, changes) : whyNo(view, changes, lines),
  };
}

/**
 * Signs what keeps its lines and is acceptable to it, with a reservation where a settled point goes too far
 * against it. To sign over a line of one's own, for a reason, is left to people and to bolder opponents.
 */
export function signatureOf(view: PartyView, temper: Temper): Act {
  const reasons = whySign(view);
  const holds = ownCrossed(view).length === 0 && view.support > 0;
  if (!holds || view.worth < view.mandate.walkAway) {
    return { type: 'sign', signing: 'refuse', reasons };
  }
  const against = settledChanges(view)
    .map(change => ({ ...change, value: valueOf(view, change.point, change.option) }))
    .sort((a, b) => a.value - b.value)
    .find(({ value }) => value <= temper.reserves);
  if (!against) return { type: 'sign', signing: 'sign', reasons };
  const reservation: Reservation = { point: against.point, code: 'notAgreed' };
  return { type: 'sign', signing: 'reserve', reservation, reasons };
}

/** Yes to every swap that takes nothing from it. */
export const swapsOf = (view: PartyView): Act => ({
  type: 'answerSwaps',
  yes: view.swaps.filter(s => gainOf(view, s.changes) >= 0).map(s => s.id),
});

/** Yes to taking back what is worth less to it than nothing. */
function reopeningVote(view: PartyView, settled: readonly Change[]): Act {
  const worth = settled.reduce((sum, c) => sum + valueOf(view, c.point, c.option), 0);
  const yes = worth < 0;
  const points = settled.map(c => c.point);
  const reasons: readonly Reason[] =
    worth === 0
      ? [{ type: 'trade', gives: points, gets: [] }]
      : points.map(point => ({ type: 'preference', point, toward: yes ? 'against' : 'for' }));
  return { type: 'vote', yes, reasons };
}

function whySign(view: PartyView): readonly Reason[] {
  const crossed = ownCrossed(view).map((line): Reason => ({ type: 'line', line }));
  if (view.worth < view.mandate.walkAway) return [...crossed, { type: 'walkAway' }];
  if (view.support <= 0) return [...crossed, { type: 'support' }];
  if (crossed.length > 0) return crossed;
  const met = prioritiesMet(view.mandate, view.text);
  const priorities = view.mandate.priorities
    .filter((_, i) => met[i])
    .map(({ point }): Reason => ({ type: 'priority', point }));
  return priorities.length > 0 ? priorities : [{ type: 'walkAway' }];
}

const settledChanges = (view: PartyView): readonly Change[] =>
  view.setting.points.flatMap(({ id }) => {
    const state = view.points[id];
    return state?.settled ? [{ point: id, option: state.current }] : [];
  });

function tiedChanges(view: PartyView, point: Change['point']): readonly Change[] {
  const tie = view.points[point]?.settled?.tie ?? null;
  return settledChanges(view).filter(
    c => c.point === point || (tie !== null && view.points[c.point]?.settled?.tie === tie),
  );
}
