/**
 * Rooms in Redis, for several processes. A script compares the length of the log before it adds to it: of two writers of one
 * room only the first has its record kept. Redis has to write each record to its disk before it answers (`appendonly yes`,
 * `appendfsync always`); `faultsOf` says where it does not.
 */
import { Redis } from 'ioredis';
import type { RoomCode } from '#wire/roomCode.ts';
import { StoreError, type KeptRoom, type Store } from './store.ts';

const APPEND = `
  if redis.call('LLEN', KEYS[1]) ~= tonumber(ARGV[1]) then return 0 end
  for i = 2, #ARGV do redis.call('RPUSH', KEYS[1], ARGV[i]) end
  return 1`;
const OPEN = `
  if redis.call('HSETNX', KEYS[1], ARGV[1], ARGV[2]) == 0 then return 0 end
  redis.call('HSET', KEYS[2], ARGV[2], ARGV[3])
  return 1`;

const ROOMS = 'class:rooms';
const CODES = 'class:codes';
const logOf = (room: string): string => `class:log:${room}`;

/** While Redis is away, what is to be written waits; nothing is acknowledged meanwhile. */
export function redisStore(
  url: string,
): Store & { readonly faults: () => Promise<readonly string[]> } {
  // prettier-ignore
  const redis = new Redis(url, { maxRetriesPerRequest: null });
  redis.on('error', () => {}); // it tries again by itself
  const done = async (ran: Promise<unknown>): Promise<void> => {
    const answer = await ran.catch((error: unknown) => {
      throw new StoreError('failed', error);
    });
    if (answer !== 1) throw new StoreError('taken', null);
  };
  return {
    append: (room, first, records) =>
      done(redis.eval(APPEND, 1, logOf(room), first - 1, ...records)),
    open: ({ room, opened, code }) =>
      done(redis.eval(OPEN, 2, CODES, ROOMS, code, room, JSON.stringify({ opened, code }))),
    rooms: async () => {
      const rooms = Object.entries(await redis.hgetall(ROOMS));
      return rooms.map(([room, kept]) => ({ room, ...(JSON.parse(kept) as Omit<KeptRoom, 'room'>) })); // prettier-ignore
    },
    find: (code: RoomCode) => redis.hget(CODES, code),
    read: room => redis.lrange(logOf(room), 0, -1),
    remove: async room => {
      const kept = await redis.hget(ROOMS, room);
      const { code = '' } = kept === null ? {} : (JSON.parse(kept) as KeptRoom);
      await redis.multi().del(logOf(room)).hdel(ROOMS, room).hdel(CODES, code).exec();
    },
    close: async () => redis.disconnect(),
    faults: async () => {
      const is = async (name: string) => ((await redis.config('GET', name)) as string[])[1];
      try {
        const [file, sync] = [await is('appendonly'), await is('appendfsync')];
        return [
          ...(file === 'yes' ? [] : ['Redis keeps no file: set appendonly yes.']),
          ...(sync === 'always' ? [] : ['Redis may lose its last second: set appendfsync always.']),
        ];
      } catch {
        return ['Redis does not say whether it writes to its disk at once.'];
      }
    },
  };
}
