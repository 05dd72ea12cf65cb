/**
 * All texts that tie: the beginnings of texts that can still reach a value, layer by layer, each set of sums
 * once, less those that another one dominates. The bounds of the search leave few of them. From these come
 * how many texts share the best gains, and among them the one with the lowest options, issue by issue.
 */
import { ascend, EPSILON, keeps, type Ascent, type Problem } from './ascent.ts';

/** The texts that reach the same sums. */
export interface Tie {
  readonly sums: readonly number[]; // by measure
  readonly texts: number;
  readonly lowest: readonly number[];
}

/** What some beginnings of texts add up to at a node, and how each was reached. */
interface Beginning {
  readonly sums: Float64Array;
  readonly steps: Step[];
  texts: number;
}
interface Step {
  readonly before: Beginning;
  readonly option: number;
}

/**
 * Every set of sums whose value is at least `value`, that keeps the rows, and whose first `parties` sums, the
 * worths, no other such text exceeds; null where more than `maxStates` beginnings would have to be held.
 * Larger sums must never be worse, neither to the goal nor to the rows.
 */
export function tiesAt(
  problem: Problem,
  parties: number,
  value: number,
  maxStates: number,
): readonly Tie[] | null {
  const root = ascend(problem, { needed: value });
  if (root.infeasible) return [];
  const ends = endsOf(problem, parties, root, value, maxStates);
  return (
    ends &&
    ends
      .filter(
        ({ sums }) => problem.goal.value(sums) >= value - EPSILON && keeps(sums, problem.rows),
      )
      .map(end => ({ sums: [...end.sums], texts: end.texts, lowest: lowest(problem, end) }))
  );
}

function endsOf(
  { diagram, measures }: Problem,
  parties: number,
  { bounds, tightRows, rowBounds }: Ascent,
  value: number,
  maxStates: number,
): readonly Beginning[] | null {
  const { order, layers, arcStart, arcTo, arcOption } = diagram;
  const directions = [...bounds.map(b => b.direction), ...rowBounds];
  const least = [
    ...bounds.map(b => value - b.constant - EPSILON),
    ...tightRows.map(row => row.least - EPSILON),
  ];
  const reaches = (sums: Float64Array, node: number): boolean => {
    for (let d = 0; d < directions.length; d++) {
      const { weights, best } = directions[d]!;
      let most = best[node]!;
      for (let m = 0; m < sums.length; m++) most += weights[m]! * sums[m]!;
      if (most < least[d]!) return false;
    }
    return true;
  };
  const first: Beginning = { sums: new Float64Array(measures.length), steps: [], texts: 1 };
  let here = new Map<number, readonly Beginning[]>([[0, [first]]]);
  let held = 0;
  for (let layer = 0; layer < order.length; layer++) {
    const next = new Map<number, Beginning[]>();
    for (let node = layers[layer]!; node < layers[layer + 1]!; node++) {
      for (const before of here.get(node) ?? []) {
        for (let arc = arcStart[node]!; arc < arcStart[node + 1]!; arc++) {
          const sums = before.sums.map((sum, m) => sum + measures[m]![arc]!);
          const to = arcTo[arc]!;
          if (!reaches(sums, to)) continue;
          const step = { before, option: arcOption[arc]! };
          const found = { sums, steps: [step], texts: before.texts };
          const there = next.get(to);
          if (there) there.push(found);
          else next.set(to, [found]);
          if (++held > maxStates) return null;
        }
      }
    }
    here = new Map([...next].map(([node, found]) => [node, undominated(found, parties)]));
  }
  return here.values().next().value ?? [];
}

/** Equal sums become one beginning; those with less of every measure, and less worth to someone, go. */
function undominated(found: readonly Beginning[], parties: number): readonly Beginning[] {
  if (found.length === 1) return found;
  const kept: Beginning[] = [];
  for (const beginning of found.toSorted(largestFirst)) {
    const { sums } = beginning;
    const over = kept.filter(other => other.sums.every((sum, m) => sum >= sums[m]!));
    const same = over.find(other => other.sums.every((sum, m) => sum === sums[m]));
    if (same) {
      same.steps.push(...beginning.steps);
      same.texts += beginning.texts;
    } else if (over.every(other => sums.every((sum, m) => m >= parties || sum === other.sums[m])))
      kept.push(beginning);
  }
  return kept;
}

function largestFirst(a: Beginning, b: Beginning): number {
  const m = a.sums.findIndex((sum, i) => sum !== b.sums[i]);
  return m < 0 ? 0 : b.sums[m]! - a.sums[m]!;
}

/** Of the texts that end there the lowest: each issue in turn takes its lowest option that some of them has. */
function lowest({ diagram }: Problem, end: Beginning): readonly number[] {
  const { order } = diagram;
  const text = order.map(() => 0);
  const only: (number | null)[] = order.map(() => null); // by layer, the option chosen
  order
    .map((issue, layer) => ({ issue, layer }))
    .sort((a, b) => a.issue - b.issue)
    .forEach(({ issue, layer }) => {
      const options = optionsAt(end, only, layer);
      only[layer] = Math.min(...options);
      text[issue] = only[layer];
    });
  return text;
}

/** The options at a layer of the texts that end there and take the options chosen so far. */
function optionsAt(
  end: Beginning,
  only: readonly (number | null)[],
  layer: number,
): ReadonlySet<number> {
  const options = new Set<number>();
  const open = new Map<Beginning, boolean>(); // whether some text comes there
  const comes = (beginning: Beginning, depth: number): boolean => {
    if (depth === 0) return true;
    let known = open.get(beginning);
    if (known !== undefined) return known;
    known = false;
    for (const { before, option } of beginning.steps) {
      const allowed = only[depth - 1] === null || only[depth - 1] === option;
      if (!allowed || !comes(before, depth - 1)) continue;
      known = true;
      if (depth - 1 === layer) options.add(option);
    }
    open.set(beginning, known);
    return known;
  };
  comes(end, only.length);
  return options;
}
