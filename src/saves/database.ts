/** The shelf of a browser: one IndexedDB store, opened when first needed. */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import { inOrder, orderIn, placed } from './order.ts';
import type { Shelf } from './shelf.ts';

const NAME = 'twenty-eight-points';
const VERSION = 1;

/** Under the empty key, which no game can have, lies the order of the games: older builds pass over it. */
const ORDER = '';

interface Games extends DBSchema {
  games: { key: string; value: unknown };
}

type Store = IDBPObjectStore<Games, ['games'], 'games', 'readwrite'>;

export function databaseShelf(): Shelf {
  let opened: Promise<IDBPDatabase<Games>> | null = null;
  const database = () => {
    opened ??= open(() => (opened = null));
    return opened;
  };
  /** All or nothing: a failure inside leaves the shelf as it was. */
  const writing = async (work: (games: Store) => Promise<void>): Promise<void> => {
    const { store, done } = (await database()).transaction('games', 'readwrite');
    await Promise.all([work(store), done]);
  };
  return {
    get: async id => (await database()).get('games', id),
    async all() {
      const { store } = (await database()).transaction('games');
      const range = IDBKeyRange.lowerBound(ORDER, true);
      const [ids, games, order] = await Promise.all([
        store.getAllKeys(range),
        store.getAll(range),
        store.get(ORDER),
      ]);
      return inOrder(new Map(ids.map((id, i) => [id, games[i]])), orderIn(order));
    },
    change: (id, place, next) =>
      writing(async games => {
        const [kept, order] = await Promise.all([games.get(id), games.get(ORDER)]);
        const value = next(kept);
        if (value === undefined) return;
        await games.put(value, id);
        const before = orderIn(order);
        if (place !== 'first' || before[0] !== id)
          await games.put(placed(before, id, place), ORDER);
      }),
    remove: id =>
      writing(async games => {
        const order = orderIn(await games.get(ORDER)).filter(other => other !== id);
        await games.delete(id);
        await games.put(order, ORDER);
      }),
    clear: async () => (await database()).clear('games'),
  };
}

/** A connection that fails or is closed is forgotten, so that the next call tries again. */
async function open(forget: () => void): Promise<IDBPDatabase<Games>> {
  try {
    const database = await openDB<Games>(NAME, VERSION, {
      upgrade: db => void db.createObjectStore('games'),
      blocking: (_now, _wanted, event) => {
        forget();
        (event.target as IDBDatabase).close(); // another tab has a newer version of the game
      },
      terminated: forget,
    });
    return database;
  } catch (error) {
    forget();
    throw error;
  }
}
