/** One port: the game's files, the door, and rooms over sockets and over plain HTTP. */
import { noCounts, type Counts } from './counts.ts';
import { Hall } from './hall.ts';
import { shelfLessons } from './lessons.ts';
import { Front, type FrontOptions } from './net/front.ts';
import { PlainLines, type Open } from './net/plain.ts';
import { colyseusSockets, type Sockets } from './net/sockets.ts';
import { openSession } from './session.ts';
import { sqliteStore } from './store/sqlite.ts';
import { ThreadedMinds } from './thinking/minds.ts';

export interface ServeOptions extends FrontOptions {
  readonly data: string | null; // folder; null: nothing outlasts the process
  readonly sockets: boolean; // false: over plain HTTP alone
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

/** Rejects where the port is taken or the folder cannot be written. */
export async function serve(options: ServeOptions): Promise<Served> {
  const { log } = options;
  const now = () => performance.now();
  const today = options.today ?? (() => Math.floor(Date.now() / 1_000));
  const counts = noCounts();
  const store = sqliteStore(options.data);
  const minds = new ThreadedMinds();
  const carried: { sockets: Sockets | null } = { sockets: null };
  const failed = () => log('a room has no sockets: its pages go on over plain HTTP');
  const hall: Hall = new Hall({
    store,
    lessons: await shelfLessons(),
    minds,
    now,
    today,
    log,
    opened: room => void carried.sockets?.open(room).catch(failed),
    gone: room => void carried.sockets?.close(room).catch(failed),
  });
  const open: Open = (room, token, carrier) => openSession(hall, room, token, carrier, now, counts);
  const evicted = () => void (counts.evicted += 1);
  if (options.sockets) {
    carried.sockets = await colyseusSockets({ open, evicted, log });
    for (const room of hall.addresses()) await carried.sockets.open(room);
  }
  const front = new Front(options, hall, counts, new PlainLines(open, evicted), carried.sockets, now); // prettier-ignore
  const port = await front.listen();
  const tick = setInterval(() => hall.tick(), TICK);
  return {
    port,
    hall,
    counts,
    close: async () => {
      clearInterval(tick);
      front.stop();
      await hall.close();
      await carried.sockets?.end();
      await front.end();
      await minds.close();
      await store.close();
    },
  };
}
