/**
 * All texts that tie: the beginnings of texts that can still reach given sums, layer by layer, each once.
 * The bounds of the search leave few of them. From these come how many texts share the best gains, and
 * among them the one with the lowest options, issue by issue.
 */
import { ascend, EPSILON, keeps, type Ascent, type Problem } from './ascent.ts';

/** The texts that reach the same sums. */
export interface Tie {
  readonly sums: readonly number[]; // by measure
  readonly texts: number;
  readonly lowest: readonly number[];
}

/** A beginning of texts: the node it has come to and what it adds up to. */
interface Beginning {
  readonly node: number;
  readonly sums: readonly number[];
  readonly from: readonly { readonly beginning: number; readonly option: number }[]; // in the layer above
}

/**
 * Every set of sums whose value is at least `value` and that keeps the rows, with its texts; null where more
 * than `maxStates` beginnings would have to be held.
 */
export function tiesAt(problem: Problem, value: number, maxStates: number): readonly Tie[] | null {
  const root = ascend(problem, { needed: value });
  const layers = beginnings(problem, root, value, maxStates);
  if (!layers) return null;
  const ends = layers.at(-1) ?? [];
  return ends.flatMap(({ sums }, end) => {
    const reached = Float64Array.from(sums);
    if (problem.goal.value(reached) < value - EPSILON || !keeps(reached, problem.rows)) return [];
    return [{ sums, ...below(problem, layers, end) }];
  });
}

function beginnings(
  { diagram, measures }: Problem,
  { bounds, tightRows, rowBounds, infeasible }: Ascent,
  value: number,
  maxStates: number,
): readonly (readonly Beginning[])[] | null {
  const { order, arcStart, arcTo, arcOption } = diagram;
  if (infeasible) return [];
  const directions = [...bounds.map(b => b.direction), ...rowBounds];
  const least = [
    ...bounds.map(b => value - b.constant - EPSILON),
    ...tightRows.map(row => row.least - EPSILON),
  ];
  const layers: Beginning[][] = [[{ node: 0, sums: measures.map(() => 0), from: [] }]];
  let held = 0;
  for (let layer = 0; layer < order.length; layer++) {
    const known = new Map<string, number>();
    const next: { node: number; sums: number[]; from: { beginning: number; option: number }[] }[] =
      [];
    for (const [beginning, { node, sums }] of layers[layer]!.entries()) {
      for (let arc = arcStart[node]!; arc < arcStart[node + 1]!; arc++) {
        const to = arcTo[arc]!;
        const after = sums.map((sum, m) => sum + measures[m]![arc]!);
        const open = directions.every(
          ({ weights, best }, d) =>
            after.reduce((total, sum, m) => total + sum * weights[m]!, best[to]!) >= least[d]!,
        );
        if (!open) continue;
        const step = { beginning, option: arcOption[arc]! };
        const key = `${to} ${after.join()}`;
        const same = known.get(key);
        if (same !== undefined) {
          next[same]!.from.push(step);
          continue;
        }
        if (++held > maxStates) return null;
        known.set(key, next.length);
        next.push({ node: to, sums: after, from: [step] });
      }
    }
    layers.push(next);
  }
  return layers;
}

/** How many texts end there, and the lowest: each issue in turn takes its lowest option that some text has. */
function below(
  { diagram }: Problem,
  layers: readonly (readonly Beginning[])[],
  end: number,
): { readonly texts: number; readonly lowest: readonly number[] } {
  const { order } = diagram;
  const layerOf: number[] = [];
  order.forEach((issue, layer) => (layerOf[issue] = layer));
  const only: (number | null)[] = order.map(() => null); // by layer, the option chosen
  const texts = countTexts(layers, end, only);
  for (const layer of layerOf) {
    const options = new Set(layers[layer + 1]!.flatMap(b => b.from.map(f => f.option)));
    for (const option of [...options].sort((a, b) => a - b)) {
      only[layer] = option;
      if (countTexts(layers, end, only) > 0) break;
    }
  }
  return { texts, lowest: layerOf.map(layer => only[layer] ?? 0) };
}

/** The texts that end there and take the options chosen so far. */
function countTexts(
  layers: readonly (readonly Beginning[])[],
  end: number,
  only: readonly (number | null)[],
): number {
  let counts = new Map([[end, 1]]);
  for (let layer = only.length - 1; layer >= 0; layer--) {
    const above = new Map<number, number>();
    for (const [at, count] of counts)
      for (const { beginning, option } of layers[layer + 1]![at]!.from)
        if (only[layer] === null || only[layer] === option)
          above.set(beginning, (above.get(beginning) ?? 0) + count);
    counts = above;
  }
  return counts.get(0) ?? 0;
}
