/** A shelf in memory, which can be made to fail. */
import type { Shelf } from '#saves/shelf.ts';

export interface MemoryShelf extends Shelf {
  readonly kept: Map<string, unknown>;
  readonly writes: unknown[];
  full: boolean;
}

export function memoryShelf(): MemoryShelf {
  const kept = new Map<string, unknown>();
  const writes: unknown[] = [];
  const check = (shelf: MemoryShelf) => {
    if (shelf.full) throw new DOMException('full', 'QuotaExceededError');
  };
  return {
    kept,
    writes,
    full: false,
    async put(id, value) {
      check(this);
      await Promise.resolve();
      writes.push(value);
      kept.set(id, structuredClone(value));
    },
    async get(id) {
      check(this);
      return kept.get(id);
    },
    async all() {
      check(this);
      return [...kept.values()];
    },
    async remove(id) {
      check(this);
      kept.delete(id);
    },
    async clear() {
      check(this);
      kept.clear();
    },
  };
}
