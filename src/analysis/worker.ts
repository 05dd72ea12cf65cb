/** The solver in a Web Worker: the page stays free while it works, and can end it at any time. */
import { solverDesk } from './desk.ts';
import type { ToWorker } from './message.ts';

const answer = solverDesk();

globalThis.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const reply = answer(data);
  if (reply) globalThis.postMessage(reply);
});
