/** The shelf of a browser: one IndexedDB store, opened when first needed. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Shelf } from './shelf.ts';

const NAME = 'twenty-eight-points';
const VERSION = 1;

interface Games extends DBSchema {
  games: { key: string; value: unknown };
}

export function databaseShelf(): Shelf {
  let opened: Promise<IDBPDatabase<Games>> | null = null;
  const database = () => {
    opened ??= open(() => (opened = null));
    return opened;
  };
  return {
    put: async (id, value) => void (await (await database()).put('games', value, id)),
    get: async id => (await database()).get('games', id),
    all: async () => (await database()).getAll('games'),
    remove: async id => (await database()).delete('games', id),
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
