/** Hands a request on to the process that has the room open, and its answer back, as they come. */
import { request, type IncomingMessage, type ServerResponse } from 'node:http';
import { refused, ROOM_REFUSALS } from '#wire/refusals.ts';
import { answer } from './answering.ts';

/** `to`: its base address; `lost`: it is not there. What was guarded here is guarded there again. */
export function handOn(
  asked: IncomingMessage,
  back: ServerResponse,
  to: string,
  lost: () => void,
): void {
  const { method, url = '/', headers } = asked;
  const there = request(new URL(url, to), { method, headers }, answered => {
    back.writeHead(answered.statusCode ?? 502, answered.headers);
    answered.pipe(back);
    answered.on('error', () => back.destroy());
  });
  there.on('error', () => {
    if (back.destroyed) return; // whoever asked has gone
    lost();
    if (back.headersSent) back.destroy();
    else answer(back, 503, refused(ROOM_REFUSALS.Internal)); // the page tries again
  });
  back.on('close', () => there.destroy());
  asked.pipe(there);
}
