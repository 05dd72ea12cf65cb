/** The worker as a browser starts it. */
import type { HireThinker } from './thinkers.ts';
import type { FromWorker } from './message.ts';

/** Throws where there are no workers; what goes wrong later is told to `failed`. */
export const browserThinker: HireThinker = ({ replied, failed }) => {
  const worker = new Worker(new URL('./seats-worker.ts', import.meta.url), {
    type: 'module',
    name: 'computer seats',
  });
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => replied(data));
  worker.addEventListener('messageerror', () => failed());
  worker.addEventListener('error', event => {
    event.preventDefault(); // the seats then think on the page, so it is no trouble of the page
    failed();
  });
  return { post: message => worker.postMessage(message), end: () => worker.terminate() };
};
