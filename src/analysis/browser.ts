/** The worker as a browser starts it. */
import type { Hire } from './analyst.ts';
import type { FromWorker } from './message.ts';

/** Throws where there are no workers; what goes wrong later is told to `failed`. */
export const browserWorker: Hire = ({ replied, failed }) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    type: 'module',
    name: 'solver',
  });
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => replied(data));
  worker.addEventListener('messageerror', () => failed('a reply could not be read'));
  worker.addEventListener('error', event => {
    event.preventDefault(); // it is answered for here, and is no trouble of the page
    failed(event.message || 'the worker did not start');
  });
  return { post: message => worker.postMessage(message), end: () => worker.terminate() };
};
