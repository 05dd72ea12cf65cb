/** How a seat votes, signs and answers swaps. */
import { tiedTo } from '#engine/text.ts';
import {
  changesOf,
  type Act,
  type CrossingReason,
  type LineId,
  type PointId,
  type Reservation,
  type Tabled,
} from '#engine/types.ts';
import { isEnough, isHopeless } from './accepting.ts';
import { pointAt } from './board.ts';
import { isBetterCarried, type Foresight } from './foresight.ts';
import type { Mind } from './mind.ts';
import { LINE_PULL } from './packages.ts';
import { mayTake } from './priorities.ts';
import { allowedBy, planOf } from './search.ts';
import { after, crossedByChoice, crossedIn, gainOf, stepOf, type Step } from './worths.ts';
import { whyNo, whyReopenVote, whySign, whyYes } from './why.ts';

export function voteOf(mind: Mind, tabled: Tabled, foresight: Foresight | null): Act {
  const { initiative } = tabled;
  if (initiative.type === 'reopening') return reopeningVote(mind, initiative.point);
  const steps = changesOf(initiative).map(change => stepOf(mind.board, change));
  const lines = crossedByChoice(mind, mind.board.seat, steps);
  const enough = foresight ? isBetterCarried(foresight, tabled) : isEnough(mind, steps);
  const isWilling = enough && mayTake(mind, steps);
  if (!isWilling || (lines.length > 0 && !isWorthCrossing(mind, steps)))
    return { type: 'vote', yes: false, reasons: whyNo(mind, steps, lines) };
  const reasons = whyYes(mind, steps);
  return { type: 'vote', yes: true, ...(lines.length > 0 && { crossing: FORGIVEN }), reasons };
}

/** A bold seat goes over a line that its home forgives for a gain that the line's keeping would not be worth. */
const isWorthCrossing = ({ temper, board, text }: Mind, steps: readonly Step[]): boolean =>
  temper.bold && gainOf(board, text, steps) > LINE_PULL;

/** Yes to taking back what is worth less to it than nothing, or what keeps any text that it could sign out of reach. */
function reopeningVote(mind: Mind, point: PointId): Act {
  const { board, view, fixed, text } = mind;
  const tied = tiedTo(view.points, point);
  const points = tied.map(id => pointAt(board, id));
  const worth = -gainOf(
    board,
    text,
    points.map(p => ({ point: p, option: board.struck[p] ?? 0 })),
  );
  const open = fixed.map((isFixed, i) => isFixed && !points.includes(i));
  const again = planOf(board, allowedBy(board, text, open), new Float64Array(board.own.length));
  const floor = view.mandate.walkAway;
  const opens =
    mind.temper.plans &&
    (mind.plan?.most ?? -Infinity) < floor &&
    (again?.most ?? -Infinity) >= floor;
  const yes = worth < 0 || opens;
  return { type: 'vote', yes, reasons: whyReopenVote(mind, points, yes) };
}

const FORGIVEN: CrossingReason = { code: 'traded' };

/**
 * Signs what keeps its lines, what home would ratify and what is worth walking away. Where it crosses a line of another,
 * who can hardly sign it, a seat puts its name to it only if it gains much by it. A bold seat also signs over a line of
 * its own that home forgives, with its reason.
 */
export function signatureOf(mind: Mind): Act {
  const { view, temper, board, text } = mind;
  const crossed = view.crossed[view.seat];
  const reasons = whySign(mind);
  const holds = crossed.length === 0 || temper.bold;
  if (!holds || isHopeless(mind) || view.support <= 0 || view.worth < view.mandate.walkAway) {
    return { type: 'sign', signing: 'refuse', reasons };
  }
  const given = Object.fromEntries(
    crossed.map((line): [LineId, CrossingReason] => [line, FORGIVEN]),
  );
  const crossings = crossed.length > 0 ? { crossings: given } : {};
  const against = board.points
    .map((id, point) => ({
      id,
      point,
      worth: -gainOf(board, text, [{ point, option: board.struck[point] ?? 0 }]),
    }))
    .filter(({ id }) => view.points[id]?.settled)
    .sort((a, b) => a.worth - b.worth)
    .find(({ worth }) => worth <= temper.reserves);
  if (!against) return { type: 'sign', signing: 'sign', ...crossings, reasons };
  const reservation: Reservation = { point: against.id, code: 'notAgreed' };
  return { type: 'sign', signing: 'reserve', reservation, ...crossings, reasons };
}

/** Yes to every swap that takes nothing from it and crosses no line of its own that is kept now. */
export function swapsOf({ board, view, text }: Mind): Act {
  const own = (of: typeof text) => crossedIn(board, of).filter(l => l.owner === board.seat);
  const before = own(text);
  const yes = view.swaps.filter(({ changes }) => {
    const steps = changes.map(change => stepOf(board, change));
    const crossed = own(after(text, steps));
    return gainOf(board, text, steps) >= 0 && crossed.every(line => before.includes(line));
  });
  return { type: 'answerSwaps', yes: yes.map(swap => swap.id) };
}
