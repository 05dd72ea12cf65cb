/** What a choice does to the one who makes it, from that seat's own papers and what is public. */
import { changed, linesCrossedByChoice, linesInForce } from '#engine/crossing.ts';
import type { Change, LineId, PartyView, Priority } from '#engine/types.ts';
import { worthOf } from '#engine/worth.ts';

export interface OwnEffect {
  readonly lines: number; // how many of one's own hold
  readonly crossed: readonly LineId[]; // of these
  readonly priorities: number;
  readonly met: readonly Priority[];
  readonly lost: readonly Priority[];
  readonly worth: { readonly now: number; readonly after: number; readonly walkAway: number };
}

export function ownEffect(view: PartyView, changes: readonly Change[]): OwnEffect {
  const { mandate, seat, text } = view;
  const touched = mandate.priorities.flatMap(priority => {
    const change = changes.find(({ point }) => point === priority.point);
    return change ? [{ priority, isMet: priority.options.includes(change.option) }] : [];
  });
  return {
    lines: linesInForce(view).filter(({ party }) => party === seat).length,
    crossed: linesCrossedByChoice(view, seat, changes),
    priorities: mandate.priorities.length,
    met: touched.filter(({ isMet }) => isMet).map(({ priority }) => priority),
    lost: touched.filter(({ isMet }) => !isMet).map(({ priority }) => priority),
    worth: {
      now: worthOf(mandate, text),
      after: worthOf(mandate, changed(text, changes)),
      walkAway: mandate.walkAway,
    },
  };
}
