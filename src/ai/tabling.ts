/** What a seat tables in the caucus: an amendment, a package, the reopening of what went wrong, or a pass. */
import { tiedTo } from '#engine/text.ts';
import type { Act, Initiative, PointId } from '#engine/types.ts';
import { bestIdea, type Foresight } from './foresight.ts';
import type { Mind } from './mind.ts';
import { ideasOf, soundIdeas, type Idea } from './packages.ts';
import { allowedBy, planOf } from './search.ts';
import { changeOf } from './worths.ts';
import { whyReopen, whyTable } from './why.ts';

export function initiativeOf(mind: Mind, foresight: Foresight | null): Act {
  const reopened = reopeningOf(mind);
  if (reopened !== null) {
    const reasons = whyReopen(mind, reopened);
    return { type: 'table', initiative: { type: 'reopening', point: reopened }, reasons };
  }
  const best = foresight ? bestIdea(foresight) : soundIdeas(mind, ideasOf(mind), 1)[0];
  return best ? tabling(mind, best) : { type: 'pass' };
}

export function tabling(mind: Mind, { steps }: Idea): Act {
  const changes = steps.map(step => changeOf(mind.board, step));
  const [change] = changes;
  const initiative: Initiative =
    changes.length === 1 && change ? { type: 'amendment', change } : { type: 'package', changes };
  return { type: 'table', initiative, reasons: whyTable(mind, steps) };
}

/** A settled point without which a text that it could sign is in reach again, where none is now. */
function reopeningOf(mind: Mind): PointId | null {
  const { board, view, temper, fixed, text, plan } = mind;
  const floor = view.mandate.walkAway;
  if (!temper.plans || view.isLastRound || (plan && plan.most >= floor)) return null;
  const worths = new Float64Array(board.own.length);
  for (const id of board.points) {
    const state = view.points[id];
    if (!state?.settled || state.reopenedBy.includes(view.seat)) continue;
    const freed = tiedTo(view.points, id);
    const open = fixed.map((isFixed, i) => isFixed && !freed.includes(board.points[i] ?? id));
    const again = planOf(board, allowedBy(board, text, open), worths);
    if (again && again.most >= floor) return id;
  }
  return null;
}
