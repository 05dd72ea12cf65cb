/** Hands questions of the bench to a worker, and starts the game's own to see how long its first answer takes. */
import { Analyst } from '#analysis/analyst.ts';
import type { Basis } from '#analysis/basis.ts';
import { browserWorker } from '#analysis/browser.ts';
import { doorsOf } from '#analysis/doors.ts';
import type { Log } from '#engine/types.ts';
import type { Samples } from '../../measure.ts';
import type { MeasureId } from '../measures.ts';

declare global {
  interface Window {
    /** Samples taken in a worker. */
    measured: (id: MeasureId) => Promise<Samples>;
    /** Milliseconds from nothing to whether any text is acceptable to all. */
    coldStart: (basis: Basis) => Promise<number>;
    /** Milliseconds from nothing to how many agreements were possible after each moment of ended talks. */
    doorsCurve: (log: Log) => Promise<number>;
    /** Milliseconds from nothing to a word from a worker that does nothing else. */
    emptyStart: () => Promise<number>;
  }
}

window.measured = id =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Samples>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener('error', event => reject(new Error(event.message)));
    worker.postMessage(id);
  });

window.coldStart = async basis => {
  const begun = performance.now();
  const analyst = new Analyst(basis, browserWorker);
  const reply = await analyst.ask({ type: 'feasible' });
  const took = performance.now() - begun;
  analyst.close();
  if (!reply.ok) throw new Error(reply.says ?? reply.fault);
  return took;
};

window.doorsCurve = async log => {
  const begun = performance.now();
  const { signal } = new AbortController();
  const doors = await doorsOf({ log, hire: browserWorker, signal });
  if (typeof doors === 'string') throw new Error(doors);
  return performance.now() - begun;
};

window.emptyStart = () =>
  new Promise(resolve => {
    const begun = performance.now();
    const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(0)'])));
    worker.addEventListener('message', () => {
      worker.terminate();
      resolve(performance.now() - begun);
    });
  });
