/** Writes games to the shelf in order, one at a time; the newest state of a game stands in for older ones. */
import type { Save } from './save.ts';
import type { Shelf } from './shelf.ts';

export type Status = 'saved' | 'saving' | 'off';

export interface Keeper {
  /** Asks for a game to be kept; `make` is called when its turn comes. */
  keep(id: string, make: () => Save): void;
  /** Anything else that touches the shelf, in turn with the writes. */
  inTurn<T>(work: (shelf: Shelf) => Promise<T>): Promise<T>;
  /** Drops what is asked for but not begun: the game is deleted. */
  forget(id: string): void;
}

export function keeper(shelf: Shelf, tell: (status: Status) => void): Keeper {
  const wanted = new Map<string, () => Save>();
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
    await shelf.put(id, make());
    if (wanted.size === 0) tell('saved');
  };
  return {
    keep(id, make) {
      const inLine = wanted.has(id);
      wanted.set(id, make);
      if (inLine) return; // the write already in line takes the newest
      tell('saving');
      inTurn(() => write(id)).catch(() => tell('off')); // play goes on; the next move tries again
    },
    inTurn,
    forget(id) {
      wanted.delete(id);
    },
  };
}

/** What was read, every game perhaps, is not held until the next turn. */
const over = (): void => undefined;
