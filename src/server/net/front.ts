/** The first to see a request: what it lets through has the right origin, size and pace. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Duplex } from 'node:stream';
import { entrySchema } from '#wire/entry.ts';
import { BYTES_MAX, WIRE_VERSION } from '#wire/limits.ts';
import { readAs, readJson } from '#wire/reading.ts';
import { refused, ROOM_REFUSALS, type RoomRefusalCode } from '#wire/refusals.ts';
import { Bucket, Buckets } from '../bucket.ts';
import { metricsOf, type Counts } from '../counts.ts';
import type { Hall } from '../hall.ts';
import { answer, bodyOf } from './answering.ts';
import { filesOf } from './files.ts';
import { handOn } from './handOn.ts';
import { originGuard } from './origins.ts';
import type { PlainLines } from './plain.ts';
import type { Sockets } from './sockets.ts';

export interface FrontOptions {
  readonly port: number; // 0: any that is free
  readonly host: string; // the address to listen on
  readonly files: string | null; // folder of the built game; null: rooms alone
  /** Where the world finds it, behind a proxy on this machine; null: no proxy. */
  readonly publicUrl: string | null;
  /** Of several processes: where the others and the pages reach this one, `host:port`; null: it is the only one. */
  readonly address: string | null;
  readonly log: (line: string) => void; // nothing in it is of a person
}

/** Tries to come in with a code that leads nowhere: some are typing errors, many are guesses. */
const WRONG_CODES = { atOnce: 40, perSecond: 0.5 };
/** A whole class comes from one address. */
const ENTRIES = { atOnce: 500, perSecond: 50 };
const HEAD_WITHIN = 10_000; // ms
const CONNECTIONS = 8_000;

export class Front {
  readonly #options: FrontOptions;
  readonly #hall: Hall;
  readonly #counts: Counts;
  readonly #plain: PlainLines;
  readonly #sockets: Sockets | null;
  readonly #server: Server;
  readonly #mayAsk: ReturnType<typeof originGuard>;
  readonly #files: ReturnType<typeof filesOf> | null;
  readonly #wrong: Buckets;
  readonly #entries: Buckets;
  readonly #delay = monitorEventLoopDelay({ resolution: 20 });
  #isStopping = false;

  constructor(
    options: FrontOptions,
    hall: Hall,
    counts: Counts,
    plain: PlainLines,
    sockets: Sockets | null,
    now: () => number,
  ) {
    this.#options = options;
    this.#hall = hall;
    this.#counts = counts;
    this.#plain = plain;
    this.#sockets = sockets;
    this.#mayAsk = originGuard(options);
    this.#files = options.files === null ? null : filesOf(options.files);
    const buckets = ({ atOnce, perSecond }: typeof ENTRIES) =>
      new Buckets(() => new Bucket(atOnce, perSecond, now));
    this.#wrong = buckets(WRONG_CODES);
    this.#entries = buckets(ENTRIES);
    this.#server = createServer((asked, to) => void this.#answer(asked, to));
    this.#server.on('upgrade', (asked, socket, head) => this.#upgrade(asked, socket, head));
    this.#server.headersTimeout = HEAD_WITHIN;
    this.#server.requestTimeout = HEAD_WITHIN;
    this.#server.maxConnections = CONNECTIONS;
    this.#server.on('clientError', (_error, socket) => socket.destroy());
  }

  listen(): Promise<number> {
    this.#delay.enable();
    const { port, host } = this.#options;
    return new Promise((done, failed) => {
      this.#server.once('error', failed);
      this.#server.listen(port, host, () => {
        this.#server.off('error', failed);
        const address = this.#server.address();
        done(typeof address === 'object' && address ? address.port : port);
      });
    });
  }

  stop(): void {
    this.#isStopping = true;
  }

  end(): Promise<void> {
    this.#delay.disable();
    return new Promise(done => {
      this.#server.close(() => done());
      this.#server.closeAllConnections();
    });
  }

  async #answer(asked: IncomingMessage, to: ServerResponse): Promise<void> {
    to.on('error', () => {}); // whoever asked has gone
    try {
      await this.#route(asked, to);
    } catch (error) {
      this.#options.log(`an answer failed: ${error instanceof Error ? error.name : typeof error}`);
      answer(to, 500, refused(ROOM_REFUSALS.Internal));
    }
  }

  async #route(asked: IncomingMessage, to: ServerResponse): Promise<void> {
    const { method, url = '/' } = asked;
    const path = url.split(/[?#]/)[0] ?? '/';
    const isReading = method === 'GET' || method === 'HEAD';
    if (isReading && path === '/health')
      return answer(to, this.#isStopping ? 503 : 200, { ok: !this.#isStopping, rooms: this.#hall.rooms }); // prettier-ignore
    if (isReading && path === '/metrics') return this.#metrics(to);
    const isRooms = path === '/rooms' || path.startsWith('/rooms/') || path.startsWith('/matchmake/'); // prettier-ignore
    if (!isRooms) {
      if (isReading && this.#files) return this.#files(asked, to);
      return deny(asked, to, isReading ? 404 : 405, ROOM_REFUSALS.NotAllowed);
    }
    if (this.#isStopping) return deny(asked, to, 503, ROOM_REFUSALS.Internal);
    if (!this.#isFromOurs(asked)) return deny(asked, to, 403, ROOM_REFUSALS.WrongOrigin);
    if (method === 'GET' && path === '/rooms/stream') {
      if (this.#entries.of(this.#addressOf(asked)).take()) return this.#stream(asked, to);
      return deny(asked, to, 429, ROOM_REFUSALS.TooManyTries);
    }
    if (method !== 'POST') return deny(asked, to, 405, ROOM_REFUSALS.NotAllowed);
    if (Number(asked.headers['content-length'] ?? 0) > BYTES_MAX)
      return deny(asked, to, 413, ROOM_REFUSALS.TooLarge);
    if (path.startsWith('/rooms/say/'))
      return this.#say(asked, to, path.slice('/rooms/say/'.length));
    if (!this.#entries.of(this.#addressOf(asked)).take())
      return deny(asked, to, 429, ROOM_REFUSALS.TooManyTries);
    if (path === '/rooms') return this.#enter(asked, to);
    if (this.#sockets && /^\/matchmake\/joinById\/[0-9a-f]{24}$/.test(path)) {
      if (asked.headers['content-length'] === undefined)
        return deny(asked, to, 411, ROOM_REFUSALS.Malformed);
      await this.#hall.whereIs(path.slice(-24)); // it may have to be taken up; the library knows the way
      return this.#sockets.request(asked, to);
    }
    return deny(asked, to, 404, ROOM_REFUSALS.NotAllowed);
  }

  async #stream(asked: IncomingMessage, to: ServerResponse): Promise<void> {
    const [, address = ''] =
      /^Bearer ([0-9a-f]{24})\./.exec(asked.headers.authorization ?? '') ?? [];
    const where = await this.#hall.whereIs(address);
    if (typeof where === 'object') return this.#handOn(asked, to, where.at, address);
    return this.#plain.stream(asked, to);
  }

  #handOn(asked: IncomingMessage, to: ServerResponse, at: string, address: string): void {
    const failed = () => this.#options.log('another process could not be looked for');
    handOn(asked, to, at, () => void this.#hall.lost(address).catch(failed));
  }

  async #say(asked: IncomingMessage, to: ServerResponse, name: string): Promise<void> {
    if (this.#plain.has(name)) return this.#plain.say(asked, to, name);
    const [, address = ''] = /^([0-9a-f]{24})\./.exec(name) ?? [];
    const where = await this.#hall.whereIs(address);
    if (typeof where === 'object') return this.#handOn(asked, to, where.at, address);
    return this.#plain.say(asked, to, name);
  }

  async #enter(asked: IncomingMessage, to: ServerResponse): Promise<void> {
    const text = await bodyOf(asked, BYTES_MAX);
    if (text === null) return answer(to, 413, refused(ROOM_REFUSALS.TooLarge));
    const json = readJson(text);
    const version = json.ok ? otherVersion(json.value) : null;
    const entry = json.ok && version === null ? readAs(entrySchema, json.value) : null;
    this.#counts.entries += 1;
    if (!json.ok) return this.#refuse(to, 400, json);
    if (version !== null) return this.#refuse(to, 400, refused(version));
    if (!entry?.ok) return this.#refuse(to, 400, entry ?? refused(ROOM_REFUSALS.Malformed));
    const guesses = this.#wrong.of(this.#addressOf(asked));
    if (guesses.isEmpty) return this.#refuse(to, 429, refused(ROOM_REFUSALS.TooManyTries));
    const entered = await this.#hall.enter(entry.value);
    if (!entered.ok && isGuess(entered.refusal)) guesses.take();
    if (!entered.ok) return this.#refuse(to, 200, entered);
    answer(to, 200, entered);
  }

  #refuse(to: ServerResponse, status: number, body: unknown): void {
    this.#counts.refused += 1;
    answer(to, status, body);
  }

  #metrics(to: ServerResponse): void {
    const { rooms, lines } = this.#hall;
    const text = metricsOf(this.#counts, { rooms, lines, delay: this.#delay.percentile(99) / 1e9 });
    to.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(text);
  }

  #upgrade(asked: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy());
    const isRoom = /^\/[\w-]+\/[0-9a-f]{24}\?/.test(asked.url ?? '');
    const isFine = this.#sockets && isRoom && !this.#isStopping && this.#isFromOurs(asked);
    if (isFine) this.#sockets?.upgrade(asked, socket, head);
    else socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  }

  #isFromOurs({ headers }: IncomingMessage): boolean {
    return this.#mayAsk({ host: headers.host, origin: headers.origin });
  }

  /** Behind a proxy on this machine, what that one says; else who is really there. */
  #addressOf({
    socket,
    headers,
  }: {
    readonly socket: Socket;
    readonly headers: IncomingMessage['headers'];
  }): string {
    // prettier-ignore
    const there = socket.remoteAddress ?? '';
    const isProxy = this.#options.publicUrl !== null && /^(::1|(::ffff:)?127\.)/.test(there);
    const last = String(headers['x-forwarded-for'] ?? '').split(',').at(-1)?.trim(); // prettier-ignore
    return isProxy && last ? last : there;
  }
}

/** The rest of what is being sent is not read. */
function deny(
  asked: IncomingMessage,
  to: ServerResponse,
  status: number,
  code: RoomRefusalCode,
): void {
  to.setHeader('connection', 'close');
  answer(to, status, refused(code));
  to.on('finish', () => asked.socket.destroySoon());
}

/** A page of another version is told so, and not that its question is malformed. */
const otherVersion = (value: unknown): RoomRefusalCode | null =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  value.version !== WIRE_VERSION
    ? ROOM_REFUSALS.OtherVersion
    : null;

/** Secrets and codes that opened nothing. */
const isGuess = (refusal: { readonly by: string; readonly code?: string }): boolean =>
  refusal.code === ROOM_REFUSALS.NoSuchRoom || refusal.code === ROOM_REFUSALS.NotKnown;
