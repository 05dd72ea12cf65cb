/**
 * What stands in the way, by trying every subset of the constraints. To enforce a subset is to read the
 * model without the other lines and without the other parties' walk-away values.
 */
import type { Model } from '#solver/model.ts';
import type { Constraint } from '#solver/question.ts';
import { sum, type Enumeration, type Reading } from './brute.ts';

export interface Blockers {
  readonly sets: readonly (readonly Constraint[])[]; // irreducible infeasible sets
  readonly openings: readonly Constraint[];
  readonly cost: number | null; // of the cheapest set that, set aside, opens the zone
}

/** Lines in order, then walk-away values by party. */
export const constraintsOf = (model: Model): readonly Constraint[] => [
  ...model.lines.map((_, line) => ({ type: 'line' as const, line })),
  ...model.parties.map((_, party) => ({ type: 'walkAway' as const, party })),
];

/**
 * What it costs to set a constraint aside: for a line its price, or else its cost, at least 1, and 1 if it is
 * hard; for a walk-away value more than all lines together.
 */
export function costOf(model: Model, constraint: Constraint): number {
  const lines = model.lines.map(line => line.price ?? Math.max(1, line.cost ?? 1));
  return constraint.type === 'line' ? (lines[constraint.line] ?? 0) : sum(lines) + 1;
}

export function blockers({ model, sorts }: Enumeration): Blockers {
  const constraints = constraintsOf(model);
  const whole = 2 ** constraints.length - 1;
  const bits = constraints.map((_, c) => 1 << c);
  const open = new Uint8Array(whole + 1);
  for (let set = whole; set >= 0; set--) {
    const more = bits.some(bit => !(set & bit) && open[set | bit]);
    if (more || sorts.some(text => passes(model, text, set))) open[set] = 1;
  }
  if (open[whole]) return { sets: [], openings: [], cost: null };
  const subsets = Array.from(open.keys());
  const named = (set: number): Constraint[] => constraints.filter((_, c) => set & (1 << c));
  const sets = subsets.filter(
    set => !open[set] && bits.every(bit => !(set & bit) || open[set & ~bit]),
  );
  const costs = subsets
    .filter(aside => open[whole & ~aside])
    .map(aside => sum(named(aside).map(constraint => costOf(model, constraint))));
  return {
    sets: sets.map(named),
    openings: constraints.filter((_, c) => open[whole & ~(1 << c)]),
    cost: Math.min(...costs),
  };
}

/** Whether some text is acceptable to all when only these constraints are enforced. */
export function isOpenUnder(
  { model, sorts }: Enumeration,
  enforced: readonly Constraint[],
): boolean {
  const names = enforced.map(nameOf);
  const bits = constraintsOf(model).map((c, n) => (names.includes(nameOf(c)) ? 1 << n : 0));
  return sorts.some(text => passes(model, text, sum(bits)));
}

/** A constraint in a word, so that sets can be compared. */
export const nameOf = (constraint: Constraint): string =>
  constraint.type === 'line' ? `line ${constraint.line}` : `walkAway ${constraint.party}`;

function passes(model: Model, { crossed, gains, met }: Reading, enforced: number): boolean {
  const walkAway = model.lines.length;
  if (gains.some((gain, p) => gain < 0 && enforced & (1 << (walkAway + p)))) return false;
  const support = model.parties.map(({ home }, p) => home.start + (met[p] ? home.bonus : 0));
  for (const l of crossed) {
    const line = model.lines[l];
    if (!line || !(enforced & (1 << l))) continue;
    if (line.cost === null) return false;
    support[line.party] = (support[line.party] ?? 0) - line.cost;
  }
  return support.every(left => left > 0);
}
