/**
 * All permitted texts as paths of a layered graph (a decision diagram: Bergman, Cire, van Hoeve and Hooker,
 * Decision Diagrams for Optimization, 2016). A layer settles one issue; a node is what the issues still to
 * come need to know: lines not yet decided, support at home left, linkages half made. An arc is an option
 * with what it adds to each party's worth. So lines, support and linkages are in the graph, and every
 * question is one about paths.
 */
import type { Model } from './model.ts';
import { Progress, type Demands, type Stage } from './progress.ts';

export interface Diagram {
  readonly order: readonly number[]; // issue by layer
  readonly layers: Int32Array; // first node by layer; the last entry is the terminal
  readonly arcStart: Int32Array; // first arc by node, and one more entry
  readonly arcTo: Int32Array;
  readonly arcOption: Uint16Array;
  readonly arcNode: Int32Array; // the node it leaves
  readonly worths: readonly Float64Array[]; // by party and arc
}

/** `empty`: no text is permitted. `tooLarge`: more arcs than the cap. */
export type Built =
  | { readonly type: 'built'; readonly diagram: Diagram }
  | { readonly type: 'empty' }
  | { readonly type: 'tooLarge' };

interface Arc {
  readonly option: number;
  readonly to: number; // in the next layer
  readonly worths: readonly number[];
}

/** The diagram of the texts that keep the demands; nodes from which no text can be finished are left out. */
export function build(
  model: Model,
  order: readonly number[],
  demands: Demands,
  maxArcs: number,
): Built {
  const progress = new Progress(model, order, demands);
  const start = progress.start();
  if (!start) return { type: 'empty' };
  const layers: Arc[][][] = []; // by layer and node
  let stages: readonly Stage[] = [start];
  let arcs = 0;
  for (let layer = 0; layer < order.length; layer++) {
    const known = new Map<string, number>();
    const next: Stage[] = [];
    const nodes: Arc[][] = [];
    for (const stage of stages) {
      const out: Arc[] = [];
      for (const option of progress.optionsAt(layer)) {
        const after = progress.settle(stage, layer, option);
        if (!after) continue;
        let to = known.get(after.key);
        if (to === undefined) {
          to = next.length;
          known.set(after.key, to);
          next.push(after);
        }
        out.push({ option, to, worths: progress.worthsOf(stage, layer, option) });
      }
      nodes.push(out);
      arcs += out.length;
      if (arcs > maxArcs) return { type: 'tooLarge' };
    }
    layers.push(nodes);
    stages = next;
    if (next.length === 0) return { type: 'empty' };
  }
  return packed(reduced(layers), order, model.parties.length);
}

/** From below: arcs to dead ends go, and nodes from which the same is left to decide become one. */
function reduced(layers: readonly (readonly Arc[][])[]): readonly Arc[][][] {
  const result: Arc[][][] = [];
  let becomes: readonly number[] = [0]; // nodes of the layer below; -1: a dead end
  for (const nodes of layers.toReversed()) {
    const known = new Map<string, number>();
    const kept: Arc[][] = [];
    becomes = nodes.map(out => {
      const arcs = out.flatMap(arc => {
        const to = becomes[arc.to] ?? -1;
        return to < 0 ? [] : [{ ...arc, to }];
      });
      if (arcs.length === 0) return -1;
      const key = arcs.map(arc => `${arc.option}:${arc.to}:${arc.worths.join()}`).join(' ');
      const same = known.get(key);
      if (same !== undefined) return same;
      known.set(key, kept.length);
      return kept.push(arcs) - 1;
    });
    result.push(kept);
  }
  return result.reverse();
}

function packed(nodes: readonly Arc[][][], order: readonly number[], parties: number): Built {
  const first = nodes[0];
  if (first?.length !== 1) return first && first.length > 1 ? never() : { type: 'empty' };
  const size = nodes.reduce((n, layer) => n + layer.length, 0);
  const arcs = nodes.reduce((n, layer) => layer.reduce((m, out) => m + out.length, n), 0);
  const diagram = {
    order,
    layers: new Int32Array(order.length + 1),
    arcStart: new Int32Array(size + 1),
    arcTo: new Int32Array(arcs),
    arcOption: new Uint16Array(arcs),
    arcNode: new Int32Array(arcs),
    worths: Array.from({ length: parties }, () => new Float64Array(arcs)),
  };
  let node = 0;
  let arc = 0;
  nodes.forEach((layer, depth) => {
    diagram.layers[depth] = node;
    const below = node + layer.length;
    for (const out of layer) {
      diagram.arcStart[node] = arc;
      for (const { option, to, worths } of out) {
        diagram.arcTo[arc] = below + to;
        diagram.arcOption[arc] = option;
        diagram.arcNode[arc] = node;
        worths.forEach((worth, party) => (diagram.worths[party]![arc] = worth));
        arc++;
      }
      node++;
    }
  });
  diagram.layers[order.length] = node;
  diagram.arcStart[node] = arc;
  return { type: 'built', diagram };
}

function never(): never {
  throw new Error('a diagram has one root');
}

export const arcsOf = (diagram: Diagram): number => diagram.arcTo.length;
export const terminalOf = (diagram: Diagram): number => diagram.arcStart.length - 1;
