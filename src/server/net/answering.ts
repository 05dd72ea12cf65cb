/** Small answers of the server, and bodies that are no larger than they may be. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { SAFE_HEADS } from './files.ts';

export function answer(to: ServerResponse, status: number, body: unknown): void {
  if (to.headersSent || to.destroyed) return;
  const json = JSON.stringify(body);
  to.writeHead(status, {
    ...SAFE_HEADS,
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(json),
    'cache-control': 'no-store',
  });
  to.end(json);
}

/** As text; null where it is larger than `most` bytes, or breaks off. The rest is not read. */
export function bodyOf(asked: IncomingMessage, most: number): Promise<string | null> {
  const said = Number(asked.headers['content-length'] ?? 0);
  if (said > most) return Promise.resolve(null);
  return new Promise(done => {
    const chunks: Buffer[] = [];
    let size = 0;
    asked.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) done(null);
      else chunks.push(chunk);
    });
    asked.on('end', () => done(Buffer.concat(chunks).toString('utf8')));
    asked.on('error', () => done(null));
    asked.on('close', () => done(null)); // after `end` this does nothing
  });
}
