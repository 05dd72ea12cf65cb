/** A seat's own text check before it signs: lines, priorities, walking away, support at home. */
import { linesInForce } from '#engine/crossing.ts';
import type { LineId, LineStatus, PartyView, Priority } from '#engine/types.ts';
import { fallsShort, prioritiesMet } from '#engine/worth.ts';

export interface Checklist {
  readonly lines: readonly { readonly line: LineId; readonly crossed: boolean }[];
  readonly priorities: readonly { readonly priority: Priority; readonly met: boolean }[];
  readonly worth: number;
  readonly walkAway: number;
  readonly support: number;
  readonly steps: readonly SupportStep[]; // how support comes about
}

/** One step from the start of support to its end: `by` is added. */
export type SupportStep =
  | { readonly type: 'start'; readonly by: number }
  | {
      readonly type: 'line';
      readonly line: LineId;
      readonly status: LineStatus;
      readonly by: number;
    }
  | { readonly type: 'walkAway'; readonly by: number } // worth less than that
  | { readonly type: 'priorities'; readonly by: number }
  | { readonly type: 'cap'; readonly by: number }; // never above the start

export function checklistOf(view: PartyView): Checklist {
  const crossed = view.crossed[view.seat];
  const met = prioritiesMet(view.mandate, view.text);
  const own = linesInForce(view).filter(line => line.party === view.seat);
  const rule = view.setting.support;
  const steps: SupportStep[] = [{ type: 'start', by: rule.start }];
  for (const { id, status } of own) {
    if (crossed.includes(id)) steps.push({ type: 'line', line: id, status, by: -rule[status] });
  }
  if (fallsShort(rule, view.mandate, view.text))
    steps.push({ type: 'walkAway', by: -(rule.belowWalkAway ?? 0) });
  else if (met.every(Boolean)) steps.push({ type: 'priorities', by: rule.priorities });
  const over = steps.reduce((sum, step) => sum + step.by, 0) - rule.start;
  if (over > 0) steps.push({ type: 'cap', by: -over });
  return {
    lines: own.map(({ id }) => ({ line: id, crossed: crossed.includes(id) })),
    priorities: view.mandate.priorities.map((priority, i) => ({ priority, met: met[i] ?? false })),
    worth: view.worth,
    walkAway: view.mandate.walkAway,
    support: view.support,
    steps,
  };
}
