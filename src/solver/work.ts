/** What an answer may cost and has cost. Caps count steps, never time: the same question costs the same everywhere. */
import type { Caps, Effort } from './question.ts';

/**
 * Enough for 28 issues and four parties with room to spare; a question that needs more is answered with
 * bounds. Counting holds 16 bytes a state, twice that while merging, the frontier 8.
 */
export const CAPS: Caps = {
  nodes: 2_000_000,
  states: 4_000_000,
  arcs: 60_000,
  samples: 4000,
  checks: 400,
};

/** The work of one question, added up as it is done. */
export class Work {
  readonly caps: Caps;
  readonly ties: boolean; // are they told apart and counted?
  nodes = 0;
  states = 0; // most held at once
  arcs = 0;
  checks = 0;

  constructor(caps: Caps, ties = true) {
    this.caps = caps;
    this.ties = ties;
  }

  /** The same caps with fewer nodes, counted apart. */
  limited(nodes: number): Work {
    return new Work({ ...this.caps, nodes: Math.min(nodes, this.caps.nodes) }, this.ties);
  }

  add({ nodes, states, arcs, checks }: Effort): void {
    this.nodes += nodes;
    this.held(states);
    this.arcs = Math.max(this.arcs, arcs);
    this.checks += checks;
  }

  held(states: number): void {
    this.states = Math.max(this.states, states);
  }

  get effort(): Effort {
    const { nodes, states, arcs, checks } = this;
    return { nodes, states, arcs, checks };
  }
}
