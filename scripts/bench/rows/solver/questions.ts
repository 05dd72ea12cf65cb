/** The solver in Node, beside HiGHS on the same models and typed brute force on small ones. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { loadHighs } from '../../../../tests/solver/highs.ts';
import { measured, type Tools } from '../../solver/measures.ts';
import { solverRows } from '../../solver/rows.ts';

/** Heap and buffers in use. */
function memory(collect: boolean): number {
  if (collect) collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

let tools: Promise<Tools> | null = null;

export default solverRows<undefined>(async id => {
  tools ??= loadHighs().then(highs => ({ highs, memory }));
  return measured(id, await tools);
});
