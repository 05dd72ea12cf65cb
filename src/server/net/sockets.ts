/**
 * Rooms over web sockets, as rooms of Colyseus: it finds them, reserves a place and carries messages. Its state, its
 * clock and its tokens are not used. One server a process, for its match maker is one.
 */
import {
  createServer,
  type IncomingMessage,
  type Server as HttpServer,
  type ServerResponse,
} from 'node:http';
import type { Duplex } from 'node:stream';
import { matchMaker, Room, Server, ServerError, type Client } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import { RedisDriver } from '@colyseus/redis-driver';
import { RedisPresence } from '@colyseus/redis-presence';
import type { Entry, EntryAnswer } from '#wire/entry.ts';
import { BYTES_MAX } from '#wire/limits.ts';
import { refused, ROOM_REFUSALS } from '#wire/refusals.ts';
import type { Neighbours } from '../hall.ts';
import type { Session } from '../session.ts';
import { UNREAD_MAX, type Open } from './plain.ts';

/** What a server has to do with sockets, whatever library carries them. */
export interface Sockets {
  /** There is a room at this address now; asked again, nothing changes. */
  open(address: string): Promise<void>;
  /** There is none any more. */
  close(address: string): Promise<void>;
  /** `POST /matchmake/joinById/ADDRESS`, guarded before. */
  request(asked: IncomingMessage, to: ServerResponse): void;
  /** A socket that is to be opened, guarded before. */
  upgrade(asked: IncomingMessage, socket: Duplex, head: Buffer): void;
  end(): Promise<void>;
}

/** Several processes share what Redis holds. */
export interface Cluster {
  readonly redis: string; // its address
  readonly address: string; // of this process, `host:port`, for pages and for the other processes
}

const MESSAGE = 'm'; // the one type of message: the text of a frame, or of what is sent
const ENVELOPE = 64; // bytes that the library adds, at most

interface Doing {
  readonly open: Open;
  readonly enter: (entry: Entry) => Promise<EntryAnswer>; // of a room that is open here
  readonly evicted: () => void;
  readonly log: (line: string) => void;
}

/** What rooms need; they are made by the library, so it cannot be handed to them. */
let doing: Doing | null = null;

interface RawSocket {
  readonly bufferedAmount: number;
  terminate(): void;
}

class ClassRoom extends Room {
  override autoDispose = false;
  override patchRate = 1_000; // there is no state to be sent; null would be costlier
  override maxClients = 10_000; // who may come in is not the library's to say
  override seatReservationTimeout = 5; // s
  readonly #sessions = new Map<string, Session>();

  override async onCreate({ address }: { address: string }): Promise<void> {
    this.roomId = address;
    await this.setPrivate(true);
    this.onMessage(MESSAGE, (client: Client, text: unknown) => {
      const session = this.#sessions.get(client.sessionId);
      if (typeof text === 'string') session?.receive(text);
      else session?.stray();
    });
    this.onMessage('*', (client: Client) => this.#sessions.get(client.sessionId)?.stray());
  }

  /** Called from other processes, over the library's own channel between them. */
  async enter(entry: Entry): Promise<EntryAnswer> {
    return doing?.enter(entry) ?? refused(ROOM_REFUSALS.NoSuchRoom);
  }

  override onJoin(client: Client, options: unknown): void {
    const token = typeof options === 'object' && options !== null && 'token' in options ? String(options.token) : ''; // prettier-ignore
    const raw = client.ref as unknown as RawSocket;
    const opened = doing?.open(this.roomId, token, {
      send: json => {
        if (raw.bufferedAmount <= UNREAD_MAX) return client.send(MESSAGE, json);
        doing?.evicted();
        raw.terminate();
      },
      close: () => client.leave(),
    });
    if (opened?.ok) this.#sessions.set(client.sessionId, opened.value);
    else throw new ServerError(403, opened?.refusal.by === 'room' ? opened.refusal.code : '');
  }

  override onLeave(client: Client): void {
    this.#sessions.get(client.sessionId)?.closed();
    this.#sessions.delete(client.sessionId);
  }

  /** Without it one fault in one room would end the whole server. */
  override onUncaughtException(error: Error, method: string): void {
    if (error.cause instanceof ServerError) return; // somebody was not let in
    doing?.log(`a socket room failed in ${method}: ${error.name}`);
  }
}

const NAME = 'class';
const ANSWERS_WITHIN = 1_000; // ms, of another process; with the look at whether it is there, less than a page waits

export async function colyseusSockets(
  with_: Doing,
  cluster: Cluster | null,
): Promise<Sockets & Neighbours> {
  doing = with_;
  matchMaker.controller.exposedMethods = ['joinById'];
  matchMaker.controller.DEFAULT_CORS_HEADERS =
    {} as typeof matchMaker.controller.DEFAULT_CORS_HEADERS;
  matchMaker.controller.getCorsHeaders = () => ({}); // pages of this origin alone
  const inner: HttpServer = createServer(); // listens to nothing: it gets what was guarded
  const transport = new WebSocketTransport({
    noServer: true,
    maxPayload: BYTES_MAX + ENVELOPE,
    pingInterval: 5_000,
    pingMaxRetries: 2,
    perMessageDeflate: {
      threshold: 1_024,
      serverNoContextTakeover: true,
      clientNoContextTakeover: true,
      zlibDeflateOptions: { level: 3, memLevel: 7 },
    },
  }).attachToServer(inner);
  const shared = cluster && {
    driver: new RedisDriver(cluster.redis),
    presence: new RedisPresence(cluster.redis),
    publicAddress: cluster.address,
    // whoever takes a room up has it
    selectProcessIdToCreateRoom: async () => matchMaker.processId,
  };
  const server = new Server({ transport, greet: false, gracefullyShutdown: false, logger: QUIET, ...shared }); // prettier-ignore
  server.define(NAME, ClassRoom);
  await server.serverless();
  const isOpen = (address: string) => matchMaker.getLocalRoomById(address) !== undefined;
  return {
    open: async address => {
      // to create one whose id is taken would quietly join it instead
      if (!isOpen(address)) await matchMaker.createRoom(NAME, { address });
    },
    close: async address => {
      await matchMaker.getLocalRoomById(address)?.disconnect();
    },
    find: async room => {
      const [listed] = await matchMaker.query({ roomId: room });
      if (!listed || listed.processId === matchMaker.processId) return null;
      return listed.publicAddress === undefined ? null : `http://${listed.publicAddress}/`;
    },
    check: async room => {
      const [listed] = await matchMaker.query({ roomId: room });
      if (listed) await matchMaker.healthCheckProcessId(listed.processId);
    },
    enter: async (room, entry) =>
      (await matchMaker.remoteRoomCall(room, 'enter', [entry], ANSWERS_WITHIN)) as EntryAnswer,
    request: (asked, to) => void inner.emit('request', asked, to),
    upgrade: (asked, socket, head) => void inner.emit('upgrade', asked, socket, head),
    end: async () => {
      await server.gracefullyShutdown(false);
      inner.emit('close');
    },
  };
}

/** What the library would write down may hold addresses. */
const nothing = () => {};
const QUIET = { debug: nothing, error: nothing, info: nothing, trace: nothing, warn: nothing, log: nothing }; // prettier-ignore
