/** Whether changes are good enough for a seat: lines apart, what it would ask for next. */
import { momentOf, progressAt } from './aspiration.ts';
import type { Mind } from './mind.ts';
import { LINE_PULL } from './packages.ts';
import { isLastTurn, planAfter } from './reach.ts';
import { after, crossedIn, gainOf, ownWorth, type Step } from './worths.ts';

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
  if ((!left || left.most < floor) && mind.plan) return false;
  if (isLastTurn(mind)) return isBetterEnd(mind, steps);
  const { next } = mind;
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

/** What a seat lets go for each point of a package that it would otherwise ask for next. */
const SLACK = 0.34;

/** The text as it would be signed: worth more, or with fewer lines in its way. */
function isBetterEnd({ board, view, text }: Mind, steps: readonly Step[]): boolean {
  const floor = view.mandate.walkAway;
  const next = after(text, steps);
  const value = (of: typeof text) => {
    const left = crossedIn(board, of).length;
    return Math.max(0, ownWorth(board, of) - floor + 1) * chanceOf(left);
  };
  return value(next) >= value(text);
}

/** The chance that so many lines crossed now are mended before the end. */
const chanceOf = (lines: number): number => 1 / (1 << Math.min(30, 2 * lines)); // 1/4 for each

/** What a seat without a plan asks of a vote: from half its patience to a little less than nothing. */
const askOf = ({ temper, view }: Mind): number =>
  1 - temper.haste - (1 - temper.haste + temper.depth) * progressAt(momentOf(view));

function ownLines({ board, text }: Mind, steps: readonly Step[]): number {
  const own = (of: typeof text) => crossedIn(board, of).filter(l => l.owner === board.seat).length;
  return LINE_PULL * (own(text) - own(after(text, steps)));
}

/** A text over another's line, by which the seat gains too little to sign it in the hope that the other goes over it. */
export const isHopeless = ({ view, temper, others }: Mind): boolean =>
  !temper.bold &&
  view.worth - view.mandate.walkAway < EAGER &&
  others.some(party => view.crossed[party].length > 0);

const EAGER = 6; // worth above walking away: more than half of what a seat can gain at best in quick talks
