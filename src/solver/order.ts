/**
 * The order in which the diagram settles the issues. What is begun and not yet decided (a line, a linkage,
 * support at home) multiplies the diagram's width, so the order keeps few things open at once: low
 * vertex separation (Kinnersley 1992), sought by moving single issues while the estimate falls.
 */
import { generator } from '#engine/rng.ts';
import { issuesOf, type Formula } from './formula.ts';
import type { Model } from './model.ts';
import { exp, ln } from './portable.ts';

/** Something that stays open from its first issue to its last, and about how many states it has meanwhile. */
interface Span {
  readonly issues: readonly number[];
  readonly weight: number; // log of the states
}

const TRIES_PER_ISSUE = 60;

/** Every issue once, by layer. The same model always gives the same order. */
export function orderOf(model: Model): readonly number[] {
  const size = model.issues.length;
  const spans = spansOf(model);
  const options = model.issues.map(issue => issue.options.length);
  const place = new Int32Array(size);
  const open = new Float64Array(size + 1);
  /** About how many arcs the diagram would have. */
  const widthOf = (order: readonly number[]): number => {
    order.forEach((issue, layer) => (place[issue] = layer));
    open.fill(0);
    for (const { issues, weight } of spans) {
      let first = size;
      let last = 0;
      for (const issue of issues) {
        first = Math.min(first, place[issue]!);
        last = Math.max(last, place[issue]!);
      }
      open[first + 1]! += weight;
      open[last + 1]! -= weight;
    }
    let total = 0;
    let log = 0;
    for (let layer = 0; layer < size; layer++) {
      log += open[layer]!;
      total += exp(log) * options[order[layer]!]!;
    }
    return total;
  };

  const random = generator(1);
  let best = bySpread(model);
  let width = widthOf(best);
  for (let tries = TRIES_PER_ISSUE * size; tries > 0 && size > 1; tries--) {
    const moved = best.slice();
    const [issue] = moved.splice(Math.floor(random() * size), 1);
    if (issue !== undefined) moved.splice(Math.floor(random() * size), 0, issue);
    const found = widthOf(moved);
    if (found > width) continue;
    best = moved;
    width = found;
  }
  return best;
}

/** The issues that move the worths most first: a search that starts there is cut off soonest. */
function bySpread(model: Model): number[] {
  const spread = model.issues.map((_, issue) =>
    model.parties.reduce((sum, { worths }) => {
      const row = worths[issue] ?? [];
      return sum + Math.max(...row) - Math.min(...row);
    }, 0),
  );
  return model.issues.map((_, issue) => issue).sort((a, b) => spread[b]! - spread[a]! || a - b);
}

function spansOf(model: Model): readonly Span[] {
  const spans: Span[] = [];
  const add = (issues: readonly number[], weight: number) => {
    if (issues.length > 1) spans.push({ issues, weight });
  };
  for (const line of model.lines) add(issuesOf(line.holds), statesOf(line.holds));
  model.parties.forEach(({ home, linkages }, party) => {
    const own = model.lines.filter(line => line.party === party && line.cost !== null);
    const spoken = own.flatMap(line => issuesOf(line.holds));
    add([...new Set(spoken)], ln(Math.min(own.length, home.start) + 1) / 2);
    const prior = home.priorities.flatMap(issuesOf);
    if (own.length > 0) add([...new Set(prior)], ln(2) / 2);
    for (const { issues } of linkages) add(issues, ln(2));
  });
  return spans;
}

function statesOf(formula: Formula): number {
  switch (formula.type) {
    case 'truth':
    case 'is':
      return 0;
    case 'not':
      return statesOf(formula.of);
    case 'atLeast': {
      const counted = Math.min(formula.count, formula.of.length - formula.count + 1);
      return formula.of.reduce((sum, f) => sum + statesOf(f), ln(counted + 1));
    }
  }
}
