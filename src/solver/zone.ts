/** The texts that some parties accept, ready for questions: a diagram of what lines and homes permit, and rows for walking away. */
import { arcsOf, build, type Built, type Diagram } from './diagram.ts';
import type { Measures } from './direction.ts';
import type { Row } from './goal.ts';
import type { Model } from './model.ts';
import { orderOf } from './order.ts';
import { demandsOf, type Demands } from './progress.ts';
import type { Work } from './work.ts';

export interface Zone {
  readonly diagram: Diagram;
  readonly measures: Measures; // the parties' worths
  readonly floors: readonly (number | null)[]; // by party: its worth has to be at least so much
  readonly rows: readonly Row[]; // what else the measures have to keep
}

/** The floors as rows. `implied`: worths that a search keeps by itself; floors no higher need no row. */
export function floorRows(zone: Zone, implied: readonly (number | null)[] = []): readonly Row[] {
  return zone.floors.flatMap((least, party) => {
    const kept = implied[party] ?? -Infinity;
    return least === null || least <= kept ? [] : [{ weights: unit(party), least }];
  });
}

/** Why there is no zone to search: lines and homes permit no text, or the diagram is beyond its cap. */
export type NoZone = 'empty' | 'tooLarge';

/** One model with its order and the diagrams made so far. */
export class Compiled {
  readonly model: Model;
  readonly order: readonly number[];
  readonly #maxArcs: number;
  readonly #built = new Map<string, Built>();

  /** `order`: of a model with the same lines and linkages, to save the search for one. */
  constructor(model: Model, maxArcs: number, order: readonly number[] = orderOf(model)) {
    this.model = model;
    this.order = order;
    this.#maxArcs = maxArcs;
  }

  /** What all the named parties accept, default all parties, of what is settled, default nothing. */
  zone(
    work: Work,
    parties?: readonly number[],
    settled?: readonly (number | null)[],
  ): Zone | NoZone {
    const options = settled && optionsLeft(this.model, settled);
    const demands = { ...demandsOf(this.model, parties), ...(options && { options }) };
    const floors = this.model.parties.map(({ walkAway }, party) =>
      !parties || parties.includes(party) ? walkAway : null,
    );
    return this.zoneWith(work, demands, floors);
  }

  /** The texts that keep the demands; `floors`: the least worth by party, null where any will do. */
  zoneWith(work: Work, demands: Demands, floors: readonly (number | null)[]): Zone | NoZone {
    const built = this.#diagram(demands);
    if (built.type !== 'built') return built.type;
    work.arcs = Math.max(work.arcs, arcsOf(built.diagram));
    return {
      diagram: built.diagram,
      measures: built.diagram.worths,
      floors,
      rows: [],
    };
  }

  #diagram(demands: Demands): Built {
    const { lines, support, options } = demands;
    const key = `${lines.map(Number).join('')} ${support.join()} ${options?.join(' ') ?? ''}`;
    let built = this.#built.get(key);
    if (!built) {
      if (this.#built.size >= KEPT) this.#built.clear();
      built = build(this.model, this.order, demands, this.#maxArcs);
      this.#built.set(key, built);
    }
    return built;
  }
}

/** By issue: the options that are left where some issues are settled. */
export const optionsLeft = (
  model: Model,
  settled: readonly (number | null)[],
): readonly (readonly number[])[] =>
  model.issues.map(({ options }, issue) => {
    const option = settled[issue] ?? null;
    return option === null ? options.map((_, place) => place) : [option];
  });

const KEPT = 64; // diagrams; blockers try many

/** The row or direction of one measure. */
export const unit = (measure: number): readonly number[] =>
  Array.from({ length: measure + 1 }, (_, m) => (m === measure ? 1 : 0));
