/**
 * What stands in the way where no text is acceptable to all. A constraint is a line or a walk-away value. An
 * irreducible infeasible set cannot all be kept, but all but any one of it can (Chinneck 2008); a correction
 * set, set aside, lets the rest be kept. Each kind is the minimal hitting sets of the other (Reiter 1987).
 */
import { leastGoal } from './goal.ts';
import { HittingSets } from './hitting.ts';
import { optimise } from './optimum.ts';
import type { Constraint } from './question.ts';
import type { Work } from './work.ts';
import type { Compiled } from './zone.ts';

/** Which constraints can be kept together; lines first, then walk-away values, in the model's order. */
export class Constraints {
  readonly all: readonly Constraint[];
  readonly #compiled: Compiled;
  readonly #work: Work;
  readonly #known = new Map<string, boolean>();
  undecided = false; // some search was capped

  constructor(compiled: Compiled, work: Work) {
    const { lines, parties } = compiled.model;
    this.all = [
      ...lines.map((_, line): Constraint => ({ type: 'line', line })),
      ...parties.map((_, party): Constraint => ({ type: 'walkAway', party })),
    ];
    this.#compiled = compiled;
    this.#work = work;
  }

  get exhausted(): boolean {
    return this.#work.checks >= this.#work.caps.checks;
  }

  /** Whether some text keeps these, by place in `all`. A search that was capped counts as "yes". */
  canKeep(kept: ReadonlySet<number>): boolean {
    const key = this.all.map((_, i) => (kept.has(i) ? 1 : 0)).join('');
    let answer = this.#known.get(key);
    if (answer === undefined) {
      this.#work.checks++;
      answer = this.#search(kept);
      this.#known.set(key, answer);
    }
    return answer;
  }

  /** What setting it aside costs: what it takes from support at home; a walk-away value more than all lines. */
  costOf(place: number): number {
    const { lines } = this.#compiled.model;
    const costs = lines.map(line => line.price ?? Math.max(1, line.cost ?? 1));
    return costs[place] ?? 1 + costs.reduce((sum, cost) => sum + cost, 0);
  }

  #search(kept: ReadonlySet<number>): boolean {
    const { model } = this.#compiled;
    const { lines, parties } = model;
    const support = parties.map(() => 1);
    const demands = { lines: lines.map((_, i) => kept.has(i)), support };
    const floors = parties.map((p, i) => (kept.has(lines.length + i) ? p.walkAway : null));
    const zone = this.#compiled.zoneWith(this.#work, demands, floors);
    if (zone === 'tooLarge') this.undecided = true;
    if (typeof zone === 'string') return zone === 'tooLarge';
    const asking = floors.flatMap((floor, party) => (floor === null ? [] : [party]));
    if (asking.length === 0) return true;
    const goal = leastGoal(
      asking,
      floors.map(floor => floor ?? 0),
      floors.map(() => 1),
    );
    const found = optimise({ ...zone, goal }, this.#work.caps.nodes, {
      needed: 0,
      enough: 0,
    });
    this.#work.nodes += found.nodes;
    if (!found.proved) this.undecided = true;
    return found.best !== null || !found.proved;
  }
}

/**
 * From constraints that cannot all be kept, an irreducible set, by halves (Junker, QuickXplain, AAAI 2004): what
 * of the second half is needed beside the first, then what of the first beside that. Earlier ones stay
 * where they suffice, so that lines are named before walk-away values.
 */
export function irreducibleSet(
  constraints: Constraints,
  within: ReadonlySet<number>,
): ReadonlySet<number> {
  const needed = (
    beside: readonly number[],
    added: boolean,
    of: readonly number[],
  ): readonly number[] => {
    // prettier-ignore
    if (added && !constraints.canKeep(new Set(beside))) return [];
    if (of.length === 1) return of;
    const first = of.slice(0, of.length >> 1);
    const second = of.slice(of.length >> 1);
    const late = needed([...beside, ...first], true, second);
    const early = needed([...beside, ...late], late.length > 0, first);
    return [...early, ...late];
  };
  return new Set(
    needed(
      [],
      false,
      [...within].sort((a, b) => a - b),
    ),
  );
}

/** Constraints each of which alone, set aside, lets all the others be kept: only members of every irreducible set can. */
export function openings(
  constraints: Constraints,
  irreducible: ReadonlySet<number>,
): readonly number[] {
  const everything = constraints.all.map((_, i) => i);
  return [...irreducible]
    .sort((a, b) => a - b)
    .filter(place => constraints.canKeep(new Set(everything.filter(i => i !== place))));
}

export interface Blockers {
  readonly sets: readonly (readonly number[])[]; // irreducible infeasible sets, the smallest first
  readonly complete: boolean;
  readonly openings: readonly number[];
  readonly cheapest: readonly number[];
  readonly proved: boolean; // that nothing cheaper opens the zone
}

const MOST_SETS = 64;

/**
 * All irreducible sets, found by their duality: every minimal hitting set of those known either is a
 * correction set, or leaves a new irreducible set among the rest (Liffiton and Sakallah 2008). The cheapest
 * are tried first, so the first that proves a correction set is the cheapest of all.
 */
export function blockers(constraints: Constraints): Blockers | null {
  const everything = new Set(constraints.all.keys());
  if (constraints.canKeep(everything)) return null;
  const first = irreducibleSet(constraints, everything);
  const sets = [first];
  const hitting = new HittingSets(place => constraints.costOf(place));
  hitting.mustHit(first);
  let cheapest: readonly number[] | null = null;
  let tried = hitting.nextUntried();
  while (tried && !constraints.exhausted && sets.length < MOST_SETS) {
    const rest = new Set([...everything].filter(place => !tried?.includes(place)));
    if (constraints.canKeep(rest)) cheapest ??= tried;
    else {
      const found = irreducibleSet(constraints, rest);
      sets.push(found);
      hitting.mustHit(found);
    }
    tried = hitting.nextUntried();
  }
  const { exhausted, undecided } = constraints;
  const complete = tried === null && !hitting.overflown && !exhausted && !undecided;
  return {
    sets: sets
      .map(set => [...set].sort((a, b) => a - b))
      .sort((a, b) => a.length - b.length || lexicographic(a, b)),
    complete,
    openings: openings(constraints, first),
    cheapest: cheapest ?? hitting.cheapest(),
    proved: cheapest !== null && !exhausted && !undecided,
  };
}

function lexicographic(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((place, i) => place !== b[i]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
