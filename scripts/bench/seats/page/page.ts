/** Times of computer seats, in a worker or in the page's own thread. */
import { took, type Games, type Took } from '../acts.ts';

declare global {
  interface Window {
    actsInWorker: (games: Games) => Promise<Took>;
    actsOnPage: (games: Games) => Took;
    /** Milliseconds of a fixed piece of work in the page's own thread. */
    fixedWork: () => number;
  }
}

window.actsOnPage = took;

window.actsInWorker = games =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Took>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener('error', event => reject(new Error(event.message)));
    worker.postMessage(games);
  });

window.fixedWork = () => {
  const begun = performance.now();
  let sum = 0;
  for (let i = 0; i < 20_000_000; i++) sum = (sum * 31 + i) | 0;
  const done = performance.now();
  return sum === 0.5 ? 0 : done - begun; // the sum is used, so that it is worked out
};
