/**
 * Rooms in one SQLite file. What is to be written within two milliseconds is written in one transaction, which is on the
 * disk when it ends (write-ahead log, synchronous FULL). The primary key is the fence: of two writers of one room only
 * the first has its record kept.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { RoomCode } from '#wire/roomCode.ts';
import { StoreError, type KeptRoom, type Store } from './store.ts';

const GATHERED_FOR = 2; // ms
const FILE = 'rooms.sqlite';

const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  PRAGMA busy_timeout = 2000;
  CREATE TABLE IF NOT EXISTS room (
    room TEXT PRIMARY KEY, opened INTEGER NOT NULL, code TEXT NOT NULL UNIQUE
  ) WITHOUT ROWID, STRICT;
  CREATE TABLE IF NOT EXISTS event (
    room TEXT NOT NULL, seq INTEGER NOT NULL, record TEXT NOT NULL, PRIMARY KEY (room, seq)
  ) WITHOUT ROWID, STRICT;
`;

interface Job {
  readonly run: () => void;
  readonly done: () => void;
  readonly failed: (error: StoreError) => void;
}

/** `folder`: made where it is missing; null: in memory, gone with the process. Throws where it cannot be opened. */
export function sqliteStore(folder: string | null): Store {
  if (folder !== null) mkdirSync(folder, { recursive: true });
  return new SqliteStore(new DatabaseSync(folder === null ? ':memory:' : join(folder, FILE)));
}

class SqliteStore implements Store {
  readonly #db: DatabaseSync;
  readonly #insert: StatementSync;
  #jobs: Job[] = [];
  #gathering: NodeJS.Timeout | null = null;

  constructor(db: DatabaseSync) {
    db.exec(SCHEMA);
    this.#db = db;
    this.#insert = db.prepare('INSERT INTO event VALUES (?, ?, ?)');
  }

  append(room: string, first: number, records: readonly string[]): Promise<void> {
    return this.#queue(() =>
      records.forEach((record, i) => this.#insert.run(room, first + i, record)),
    );
  }

  open({ room, opened, code }: KeptRoom): Promise<void> {
    return this.#queue(() => {
      this.#db.prepare('INSERT INTO room VALUES (?, ?, ?)').run(room, opened, code);
    });
  }

  async rooms(): Promise<readonly KeptRoom[]> {
    const rows = this.#db.prepare('SELECT * FROM room ORDER BY opened, room').all();
    return rows.map(({ room, opened, code }) => ({
      room: String(room),
      opened: Number(opened),
      code: String(code),
    }));
  }

  async find(code: RoomCode): Promise<string | null> {
    const row = this.#db.prepare('SELECT room FROM room WHERE code = ?').get(code);
    return row ? String(row['room']) : null;
  }

  async read(room: string): Promise<readonly string[]> {
    const rows = this.#db.prepare('SELECT seq, record FROM event WHERE room = ? ORDER BY seq').all(room); // prettier-ignore
    return rows.map(({ seq, record }, i) => {
      if (seq !== i + 1) throw new Error(`record ${i + 1} of a room is missing`);
      return String(record);
    });
  }

  remove(room: string): Promise<void> {
    return this.#queue(() => {
      this.#db.prepare('DELETE FROM event WHERE room = ?').run(room);
      this.#db.prepare('DELETE FROM room WHERE room = ?').run(room);
    });
  }

  async close(): Promise<void> {
    if (this.#gathering) clearTimeout(this.#gathering);
    this.#write();
    this.#db.close();
  }

  #queue(run: () => void): Promise<void> {
    return new Promise((done, failed) => {
      this.#jobs.push({ run, done, failed });
      this.#gathering ??= setTimeout(() => this.#write(), GATHERED_FOR);
    });
  }

  /** Each job stands or falls by itself; all that stand are on the disk before anybody hears of it. */
  #write(): void {
    this.#gathering = null;
    const jobs = this.#jobs;
    this.#jobs = [];
    if (jobs.length === 0) return;
    const good: Job[] = [];
    try {
      this.#db.exec('BEGIN IMMEDIATE');
      for (const job of jobs) if (this.#ran(job)) good.push(job);
      this.#db.exec('COMMIT');
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      for (const job of jobs) job.failed(new StoreError('failed', error));
      return;
    }
    for (const job of good) job.done();
  }

  #ran(job: Job): boolean {
    this.#db.exec('SAVEPOINT job');
    try {
      job.run();
      this.#db.exec('RELEASE job');
      return true;
    } catch (error) {
      if (!this.#db.isTransaction) throw error; // a full disk ends the whole transaction
      this.#db.exec('ROLLBACK TO job');
      this.#db.exec('RELEASE job');
      job.failed(new StoreError(isTaken(error) ? 'taken' : 'failed', error));
      return false;
    }
  }
}

const SQLITE_CONSTRAINT = 19;
const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === SQLITE_CONSTRAINT; // prettier-ignore
