/** The lines of its own that a computer seat goes over, read with the rules alone. */
import { linesCrossedByChoice } from '#engine/crossing.ts';
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

/** Every line that the decision crosses by choice or signs over, with the reason given for it. */
export function crossedBy({ view, decision }: Decided): readonly Crossed[] {
  return decision.flatMap((act): readonly Crossed[] => {
    if (act.type === 'sign') {
      if (act.signing === 'refuse') return [];
      return view.crossed[view.seat].map(line => ({
        line,
        at: act.type,
        reason: act.crossings?.[line],
      }));
    }
    const lines = linesCrossedByChoice(view, view.seat, chosenIn(view, act));
    const reason = 'crossing' in act ? act.crossing : undefined;
    return lines.map(line => ({ line, at: act.type, reason }));
  });
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
