/** The lines of its own that a computer seat goes over, read with the rules alone. */
import { changed, linesCrossedByChoice, linesInForce } from '#engine/crossing.ts';
import { crossedBy } from '#engine/predicate.ts';
import {
  changesOf,
  type Act,
  type Change,
  type CrossingReason,
  type LineId,
  type PartyView,
} from '#engine/types.ts';
import type { Decided } from './games.ts';

export interface Crossed {
  readonly line: LineId;
  readonly at: Act['type'];
  readonly reason: CrossingReason | undefined;
}

/** Every line that the decision crosses by choice, agrees to cross or signs over, with the reason given for it. */
export function linesCrossedIn({ view, decision }: Decided): readonly Crossed[] {
  return decision.flatMap((act): readonly Crossed[] => {
    if (act.type === 'sign') {
      if (act.signing === 'refuse') return [];
      return view.crossed[view.seat].map(line => ({
        line,
        at: act.type,
        reason: act.crossings?.[line],
      }));
    }
    const lines = crossedIn(view, act);
    const reason = 'crossing' in act ? act.crossing : undefined;
    return lines.map(line => ({ line, at: act.type, reason }));
  });
}

/** By choice, as the rules ask for reasons; a swap may not turn a line that is kept into one that is crossed. */
function crossedIn(view: PartyView, act: Act): readonly LineId[] {
  if (act.type !== 'answerSwaps') return linesCrossedByChoice(view, view.seat, chosenIn(view, act));
  const lines = linesInForce(view);
  return view.swaps
    .filter(swap => act.yes.includes(swap.id))
    .flatMap(({ changes }) => crossedBy(view.seat, changed(view.text, changes), lines))
    .filter(line => !view.crossed[view.seat].includes(line));
}

/** What an act would put into the text: a mark, an initiative, a vote for one. */
export function chosenIn(view: PartyView, act: Act): readonly Change[] {
  switch (act.type) {
    case 'mark':
      return [act];
    case 'table':
      return changesOf(act.initiative);
    case 'vote':
      return act.yes && view.caucus?.tabled ? changesOf(view.caucus.tabled.initiative) : [];
    default:
      return [];
  }
}
