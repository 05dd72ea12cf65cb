/**
 * Rooms over plain HTTP, for networks that let no socket through: what the server sends is one long answer of
 * server-sent events, what a page says is a POST that names the stream. The same messages, sessions and guards.
 */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { BYTES_MAX } from '#wire/limits.ts';
import { ROOM_REFUSALS, refused, type Outcome } from '#wire/refusals.ts';
import type { Carrier, Session } from '../session.ts';
import { answer, bodyOf } from './answering.ts';
import { SAFE_HEADS } from './files.ts';

export type Open = (address: string, token: string, carrier: Carrier) => Outcome<Session>;

/** What waits to be taken in by one client at most, bytes: some forty views. */
export const UNREAD_MAX = 2 * 1024 * 1024;
/** Proxies close what is silent. */
const STILL_HERE = 10_000; // ms

export class PlainLines {
  readonly #open: Open;
  readonly #evicted: () => void;
  readonly #sessions = new Map<string, Session>(); // by the stream's name

  constructor(open: Open, evicted: () => void) {
    this.#open = open;
    this.#evicted = evicted;
  }

  /** Whether the stream of that name is of this process. */
  has(name: string): boolean {
    return this.#sessions.has(name);
  }

  /** `GET /rooms/stream` with `Authorization: Bearer ROOM.TOKEN`. Seats nobody: a token is a place already. */
  stream(asked: IncomingMessage, to: ServerResponse): void {
    const [, address = '', token = ''] = /^Bearer ([0-9a-f]{24})\.([\w-]{32})$/.exec(asked.headers.authorization ?? '') ?? []; // prettier-ignore
    const name = `${address}.${randomBytes(12).toString('hex')}`; // with the room, so that any process finds it
    let isOpen = true;
    const waiting: string[] = []; // until the head is written
    const write = (json: string) => {
      if (!isOpen) return;
      if (to.writableLength > UNREAD_MAX) {
        this.#evicted();
        to.destroy();
      } else to.write(`data: ${json}\n\n`);
    };
    let send: Carrier['send'] = json => void waiting.push(json);
    const opened = this.#open(address, token, {
      send: json => send(json),
      close: () => void (isOpen && to.end()),
    });
    if (!opened.ok) return answer(to, 403, opened);
    to.writeHead(200, {
      ...SAFE_HEADS,
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    to.write(`data: ${JSON.stringify({ type: 'stream', name })}\n\n`);
    send = write;
    waiting.forEach(write);
    this.#sessions.set(name, opened.value);
    const timer = setInterval(() => to.write(': \n\n'), STILL_HERE);
    timer.unref();
    to.on('close', () => {
      isOpen = false;
      clearInterval(timer);
      this.#sessions.delete(name);
      opened.value.closed();
    });
  }

  /** `POST /rooms/say/STREAM`: one message. Its answer comes on the stream. */
  async say(asked: IncomingMessage, to: ServerResponse, name: string): Promise<void> {
    const session = this.#sessions.get(name);
    if (!session) return answer(to, 410, refused(ROOM_REFUSALS.NotKnown));
    const text = await bodyOf(asked, BYTES_MAX);
    if (text === null) {
      session.stray();
      return answer(to, 413, refused(ROOM_REFUSALS.TooLarge));
    }
    session.receive(text);
    answer(to, 202, { ok: true, value: null });
  }
}
