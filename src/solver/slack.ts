/**
 * What every node of a diagram still allows: by party, the most and the least that the rest of a text can
 * add, and the most and the least that beginnings have added. Counting and the frontier keep a beginning as
 * its slack: by how much its best end would exceed what the party asks.
 */
import { terminalOf, type Diagram } from './diagram.ts';

export interface Reach {
  readonly most: readonly Float64Array[]; // by party and node, of what is to come
  readonly least: readonly Float64Array[];
  readonly mostBefore: readonly Float64Array[]; // of what has come
  readonly leastBefore: readonly Float64Array[];
}

export function reachOf(diagram: Diagram): Reach {
  const { arcStart, arcTo, arcNode, worths } = diagram;
  const terminal = terminalOf(diagram);
  const filled = (value: number) => worths.map(() => new Float64Array(terminal + 1).fill(value));
  const reach = {
    most: filled(-Infinity),
    least: filled(Infinity),
    mostBefore: filled(-Infinity),
    leastBefore: filled(Infinity),
  };
  worths.forEach((worth, p) => {
    const [most, least] = [reach.most[p]!, reach.least[p]!];
    most[terminal] = 0;
    least[terminal] = 0;
    for (let node = terminal - 1; node >= 0; node--) {
      for (let arc = arcStart[node]!; arc < arcStart[node + 1]!; arc++) {
        const to = arcTo[arc]!;
        most[node] = Math.max(most[node]!, worth[arc]! + most[to]!);
        least[node] = Math.min(least[node]!, worth[arc]! + least[to]!);
      }
    }
    const [mostBefore, leastBefore] = [reach.mostBefore[p]!, reach.leastBefore[p]!];
    mostBefore[0] = 0;
    leastBefore[0] = 0;
    for (let arc = 0; arc < arcTo.length; arc++) {
      const [from, to] = [arcNode[arc]!, arcTo[arc]!];
      mostBefore[to] = Math.max(mostBefore[to]!, mostBefore[from]! + worth[arc]!);
      leastBefore[to] = Math.min(leastBefore[to]!, leastBefore[from]! + worth[arc]!);
    }
  });
  return reach;
}
