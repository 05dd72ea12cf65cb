/** One port: the game's files, the door, and rooms over sockets and over plain HTTP. */
import type { Entry } from '#wire/entry.ts';
import { noCounts, type Counts } from './counts.ts';
import { Hall } from './hall.ts';
import { shelfLessons } from './lessons.ts';
import { Front, type FrontOptions } from './net/front.ts';
import { PlainLines, type Open } from './net/plain.ts';
import { colyseusSockets } from './net/sockets.ts';
import { openSession } from './session.ts';
import { redisStore } from './store/redis.ts';
import { sqliteStore } from './store/sqlite.ts';
import type { Store } from './store/store.ts';
import { ThreadedMinds } from './thinking/minds.ts';

export interface ServeOptions extends FrontOptions {
  readonly data: string | null; // folder; null: nothing outlasts the process
  readonly sockets: boolean; // false: over plain HTTP alone
  /** Address of the Redis that several processes share, instead of `data`; null: this is the only one. */
  readonly redis: string | null;
  readonly today?: () => number; // s since 1970
}

export interface Served {
  readonly port: number;
  readonly hall: Hall;
  readonly counts: Counts;
  /** Stops taking anything in, lets what is being written be written, and ends. */
  close(): Promise<void>;
}

const TICK = 1_000; // ms

/** A process that stood still for so long may no more be what the others take it for, ms. */
const STALLED = 3_000;
const EXIT_STALLED = 70;

/** Rejects where the port is taken or the folder cannot be written. */
export async function serve(options: ServeOptions): Promise<Served> {
  const { log, redis, address } = options;
  const now = () => performance.now();
  const today = options.today ?? (() => Math.floor(Date.now() / 1_000));
  const counts = noCounts();
  const store = redis === null ? sqliteStore(options.data) : await sharedStore(redis, log);
  const minds = new ThreadedMinds();
  const open: Open = (room, token, carrier) => openSession(hall, room, token, carrier, now, counts);
  const evicted = () => void (counts.evicted += 1);
  const cluster = redis === null || address === null ? null : { redis, address };
  const enter = (entry: Entry) => hall.enter(entry);
  const sockets = options.sockets ? await colyseusSockets({ open, enter, evicted, log }, cluster) : null; // prettier-ignore
  const failed = () => log('a room has no sockets: its pages go on over plain HTTP');
  const hall: Hall = new Hall({
    store,
    lessons: await shelfLessons(),
    minds,
    now,
    today,
    log,
    ...(cluster && sockets && { neighbours: sockets }),
    opened: async room => {
      await sockets?.open(room).catch(failed);
    },
    gone: room => void sockets?.close(room).catch(failed),
  });
  await hall.start();
  const front = new Front(options, hall, counts, new PlainLines(open, evicted), sockets, now);
  const port = await front.listen();
  const tick = setInterval(() => hall.tick(), TICK);
  const watch = cluster && setInterval(stallWatch(now), STALLED / 12);
  return {
    port,
    hall,
    counts,
    close: async () => {
      clearInterval(tick);
      if (watch) clearInterval(watch);
      front.stop();
      await hall.close();
      await sockets?.end();
      await front.end();
      await minds.close();
      await store.close();
    },
  };
}

async function sharedStore(redis: string, log: (line: string) => void): Promise<Store> {
  const store = redisStore(redis);
  for (const fault of await store.faults()) log(fault);
  return store;
}

/** Ends the process where it has stood still: another may have taken up its rooms. */
function stallWatch(now: () => number): () => void {
  let last = now();
  return () => {
    if (now() - last > STALLED) process.exit(EXIT_STALLED);
    last = now();
  };
}
