/** Writes games to the shelf in order, one at a time; the newest state of a game stands in for older ones. */
import type { Save } from './save.ts';
import type { Shelf } from './shelf.ts';
import { verdictOn, type Verdict } from './verdict.ts';

export type Status = 'saved' | 'saving' | 'off';

export interface Keeper {
  /** Asks for a game to be kept; `make` is called when its turn comes. */
  keep(id: string, make: () => Save): void;
  /**
   * The game leaves the page: what is asked for is made now, and what could not be written is tried once more.
   * Answers with what still cannot be; null: nothing is left.
   */
  finish(id: string): Promise<Save | null>;
  /** What stands on the shelf of a game, as far as this page knows: read there, or null for nothing. */
  know(id: string, kept: Save | null): void;
  /** Anything else that touches the shelf, in turn with the writes. */
  inTurn<T>(work: (shelf: Shelf) => Promise<T>): Promise<T>;
  /** Drops what is asked for but not begun: the game is deleted. */
  forget(id: string): void;
}

export interface Told {
  readonly status: (status: Status) => void;
  /** A game was not written, for another tab has touched it; `mine` is what would have been. */
  readonly parted: (id: string, verdict: Exclude<Verdict, 'write'>, mine: Save) => void;
}

export function keeper(shelf: Shelf, told: Told): Keeper {
  const wanted = new Map<string, () => Save>();
  const unwritten = new Map<string, Save>(); // what a write has begun with, or could not write
  const known = new Map<string, Save>();
  let turn: Promise<void> = Promise.resolve();

  const inTurn = <T>(work: (shelf: Shelf) => Promise<T>): Promise<T> => {
    const mine = turn.then(() => work(shelf));
    turn = mine.then(over, over);
    return mine;
  };
  const write = async (id: string) => {
    const make = wanted.get(id);
    wanted.delete(id);
    if (!make) return;
    const mine = make();
    unwritten.set(id, mine);
    let written = mine;
    let verdict: Verdict = 'write';
    await shelf.change(id, 'first', kept => {
      verdict = verdictOn(kept, known.get(id) ?? null, mine);
      written = { ...mine, name: nameIn(kept) ?? mine.name };
      return verdict === 'write' ? written : undefined;
    });
    unwritten.delete(id);
    if (isWritten(verdict)) known.set(id, written);
    else if (verdict !== 'apart') told.parted(id, verdict, mine);
    else {
      const newest = wanted.get(id)?.() ?? mine; // what came meanwhile is no third game
      forget(id);
      told.parted(id, verdict, newest);
    }
    if (wanted.size === 0) told.status('saved');
  };
  const keep = (id: string, make: () => Save): void => {
    const inLine = wanted.has(id);
    wanted.set(id, make);
    if (inLine) return; // the write already in line takes the newest
    told.status('saving');
    inTurn(() => write(id)).catch(() => told.status('off')); // play goes on; the next move tries again
  };
  const forget = (id: string): void => {
    wanted.delete(id);
    unwritten.delete(id);
    known.delete(id);
  };
  return {
    keep,
    async finish(id) {
      const made = wanted.get(id)?.() ?? unwritten.get(id);
      if (made) keep(id, () => made);
      await inTurn(async () => undefined);
      const left = unwritten.get(id) ?? null;
      unwritten.delete(id);
      return left;
    },
    know(id, kept) {
      if (kept) known.set(id, kept);
      else known.delete(id);
    },
    inTurn,
    forget,
  };
}

/** What was read, every game perhaps, is not held until the next turn. */
const over = (): void => undefined;

const isWritten = (verdict: Verdict): verdict is 'write' => verdict === 'write';

/** The name on the shelf is the one that counts: a game may be renamed from another tab. */
const nameIn = (kept: unknown): string | null =>
  typeof kept === 'object' && kept !== null && 'name' in kept && typeof kept.name === 'string'
    ? kept.name
    : null;
