/** Computer seats in a Web Worker: the table stays free while they think. */
import { thinkingDesk } from './desk.ts';
import type { ToWorker } from './message.ts';

const answer = thinkingDesk();

globalThis.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const reply = answer(data);
  if (reply) globalThis.postMessage(reply);
});
