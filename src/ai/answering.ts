/** How a seat votes, signs and answers swaps. */
import { tiedTo } from '#engine/text.ts';
import {
  changesOf,
  type Act,
  type CrossingReason,
  type LineId,
  type PointId,
  type Tabled,
} from '#engine/types.ts';
import { momentOf, progressAt } from './aspiration.ts';
import { pointAt } from './board.ts';
import { nextAim, type Mind } from './mind.ts';
import { LINE_PULL, planAfter } from './packages.ts';
import { allowedBy, planOf } from './search.ts';
import {
  after,
  crossedByChoice,
  crossedIn,
  gainOf,
  ownWorth,
  stepOf,
  type Step,
} from './worths.ts';
import { whyNo, whyReopenVote, whySign, whyYes } from './why.ts';

export function voteOf(mind: Mind, tabled: Tabled): Act {
  const { initiative } = tabled;
  if (initiative.type === 'reopening') return reopeningVote(mind, initiative.point);
  const steps = changesOf(initiative).map(change => stepOf(mind.board, change));
  const lines = crossedByChoice(mind, mind.board.seat, steps);
  if (!isEnough(mind, steps) || (lines.length > 0 && !isWorthCrossing(mind, steps)))
    return { type: 'vote', yes: false, reasons: whyNo(mind, steps, lines) };
  const reasons = whyYes(mind, steps);
  return { type: 'vote', yes: true, ...(lines.length > 0 && { crossing: FORGIVEN }), reasons };
}

/**
 * Accepts what it would ask for next (AC_next: Baarslag, Hindriks and Jonker 2014), read on the points at hand,
 * as long as a text that it could sign stays in reach. With no turn left it takes what makes the text better
 * for it, or signable.
 */
export function isEnough(mind: Mind, steps: readonly Step[]): boolean {
  const { board, view, temper, text } = mind;
  const floor = view.mandate.walkAway;
  const gain = gainOf(board, text, steps);
  if (!temper.plans) return gain + ownLines(mind, steps) >= askOf(mind);
  const left = planAfter(mind, steps);
  if (mind.plan && (!left || left.most < floor)) return false;
  if (isLastTurn(mind)) return isBetterEnd(mind, steps);
  const next = nextAim(mind);
  if (!next) return gain >= 0;
  const asked = gainOf(
    board,
    text,
    steps.map(({ point }) => ({ point, option: next.text[point] ?? 0 })),
  );
  return (
    gain >= asked - SLACK * steps.length ||
    (left !== null && gain >= 0 && left.most >= mind.level + gain)
  );
}

/** A bold seat goes over a line that its home forgives for a gain that the line's keeping would not be worth. */
const isWorthCrossing = ({ temper, board, text }: Mind, steps: readonly Step[]): boolean =>
  temper.bold && gainOf(board, text, steps) > LINE_PULL;

/** What a seat lets go for each point of a package that it would otherwise ask for next. */
const SLACK = 0.34;

/** The text as it would be signed: worth more, or with fewer lines in its way. */
function isBetterEnd({ board, view, text }: Mind, steps: readonly Step[]): boolean {
  const floor = view.mandate.walkAway;
  const next = after(text, steps);
  const value = (of: typeof text) => {
    const left = crossedIn(board, of).length;
    return Math.max(0, ownWorth(board, of) - floor + 1) * CHANCE ** left;
  };
  return value(next) >= value(text);
}

/** The chance that a line crossed now is mended before the end. */
const CHANCE = 0.25;

/** No turn of its own is left in which it could table something else. */
export function isLastTurn({ view }: Mind): boolean {
  const { caucus, isLastRound, setting, seat } = view;
  if (!isLastRound || !caucus) return false;
  const own = caucus.order.indexOf(seat);
  return caucus.lap === setting.laps && own <= caucus.turn;
}

/** What a seat without a plan asks of a vote: from half its patience to a little less than nothing. */
const askOf = ({ temper, view }: Mind): number =>
  1 - temper.haste - (1 - temper.haste + temper.depth) * progressAt(momentOf(view));

function ownLines({ board, text }: Mind, steps: readonly Step[]): number {
  const own = (of: typeof text) => crossedIn(board, of).filter(l => l.owner === board.seat).length;
  return LINE_PULL * (own(text) - own(after(text, steps)));
}

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
 * Signs what keeps its lines, what home would ratify and what is worth walking away. A bold seat also signs
 * over a line of its own that home forgives, with its reason.
 */
export function signatureOf(mind: Mind, words: (point: PointId) => string): Act {
  const { view, temper, board, text } = mind;
  const crossed = view.crossed[view.seat];
  const reasons = whySign(mind);
  const holds = crossed.length === 0 || temper.bold;
  if (!holds || view.support <= 0 || view.worth < view.mandate.walkAway) {
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
  const reservation = { point: against.id, words: words(against.id) };
  return { type: 'sign', signing: 'reserve', reservation, ...crossings, reasons };
}

/** Yes to every swap that takes nothing from it. */
export const swapsOf = ({ board, view, text }: Mind): Act => ({
  type: 'answerSwaps',
  yes: view.swaps
    .filter(
      swap =>
        gainOf(
          board,
          text,
          swap.changes.map(c => stepOf(board, c)),
        ) >= 0,
    )
    .map(swap => swap.id),
});
