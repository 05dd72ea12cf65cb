/**
 * All texts that tie: the beginnings of texts that can still reach a value, layer by layer, each set of sums
 * once, less those that another one dominates. The bounds of the search leave few of them. From these come
 * how many texts share the best gains, and among them the one with the lowest options, issue by issue.
 */
import { EPSILON, keeps, toleranceOf, type Ascent, type Problem } from './ascent.ts';

/** The texts that reach the same sums. */
export interface Tie {
  readonly sums: readonly number[]; // by measure
  readonly texts: number;
  /** The one with the lowest options, issue by issue. */
  readonly lowest: () => readonly number[];
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
 * `root`: the bounds of the same problem. Every set of sums whose value is at least `value`, that keeps the rows, and whose first `parties` sums, the
 * worths, no other such text exceeds; null where more than `maxStates` beginnings would have to be held.
 * Larger sums must never be worse, neither to the goal nor to the rows.
 */
export function tiesAt(
  problem: Problem,
  root: Ascent,
  parties: number,
  value: number,
  maxStates: number,
): readonly Tie[] | null {
  if (root.infeasible) return [];
  const ends = endsOf(problem, parties, root, value, maxStates);
  return (
    ends &&
    ends
      .filter(
        ({ sums }) => problem.goal.value(sums) >= value - EPSILON && keeps(sums, problem.rows),
      )
      .map(end => ({ sums: [...end.sums], texts: end.texts, lowest: () => lowest(problem, end) }))
  );
}

function endsOf(
  { diagram, measures, goal }: Problem,
  parties: number,
  { bounds, corners, tightRows, rowBounds }: Ascent,
  value: number,
  maxStates: number,
): readonly Beginning[] | null {
  const { order, arcStart, arcTo, arcOption } = diagram;
  const all = [...bounds, ...corners];
  const directions = [...all.map(b => b.direction), ...rowBounds];
  const least = [
    ...all.map(b => value - b.constant - toleranceOf(goal)),
    ...tightRows.map(row => row.least - EPSILON),
  ];
  const size = measures.length;
  const reaches = (sums: Float64Array, node: number): boolean => {
    for (let d = 0; d < directions.length; d++) {
      const { weights, best } = directions[d]!;
      let most = best[node]!;
      for (let m = 0; m < size; m++) most += weights[m]! * sums[m]!;
      if (most < least[d]!) return false;
    }
    return true;
  };
  const first: Beginning = { sums: new Float64Array(size), steps: [], texts: 1 };
  let here = new Map<number, readonly Beginning[]>([[0, [first]]]);
  let held = 0;
  for (let layer = 0; layer < order.length; layer++) {
    const next = new Map<number, Beginning[]>();
    for (const [node, beginnings] of here) {
      for (let arc = arcStart[node]!; arc < arcStart[node + 1]!; arc++) {
        const to = arcTo[arc]!;
        const option = arcOption[arc]!;
        for (const before of beginnings) {
          const sums = new Float64Array(size);
          for (let m = 0; m < size; m++) sums[m] = before.sums[m]! + measures[m]![arc]!;
          if (!reaches(sums, to)) continue;
          const found = { sums, steps: [{ before, option }], texts: before.texts };
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
function undominated(found: Beginning[], parties: number): readonly Beginning[] {
  if (found.length === 1) return found;
  const kept: Beginning[] = [];
  for (const beginning of found.sort(largestFirst)) {
    const over = kept.find(other => isOver(other.sums, beginning.sums, parties));
    if (!over) kept.push(beginning);
    else if (largestFirst(over, beginning) === 0) {
      over.steps.push(...beginning.steps);
      over.texts += beginning.texts;
    }
  }
  return kept;
}

/** At least as much of everything; where all worths are equal, the rest has to be equal too. */
function isOver(a: Float64Array, b: Float64Array, parties: number): boolean {
  let more = false;
  for (let m = 0; m < a.length; m++) {
    if (a[m]! < b[m]!) return false;
    if (a[m]! > b[m]!) {
      if (m >= parties && !more) return false;
      more = true;
    }
  }
  return true;
}

function largestFirst(a: Beginning, b: Beginning): number {
  for (let m = 0; m < a.sums.length; m++)
    if (a.sums[m] !== b.sums[m]) return b.sums[m]! - a.sums[m]!;
  return 0;
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
