/** A shelf in memory, which can be made to fail. */
import { inOrder, placed, type Order } from '#saves/order.ts';
import type { Shelf } from '#saves/shelf.ts';

export interface MemoryShelf extends Shelf {
  readonly kept: Map<string, unknown>;
  readonly writes: unknown[];
  full: boolean;
}

export function memoryShelf(): MemoryShelf {
  const kept = new Map<string, unknown>();
  const writes: unknown[] = [];
  let order: Order = [];
  const check = (shelf: MemoryShelf) => {
    if (shelf.full) throw new DOMException('full', 'QuotaExceededError');
  };
  return {
    kept,
    writes,
    full: false,
    async change(id, place, next) {
      check(this);
      await Promise.resolve();
      const value = next(structuredClone(kept.get(id)));
      if (value === undefined) return;
      writes.push(value);
      kept.set(id, structuredClone(value));
      order = placed(order, id, place);
    },
    async get(id) {
      check(this);
      return structuredClone(kept.get(id));
    },
    async all() {
      check(this);
      return inOrder(kept, order);
    },
    async remove(id) {
      check(this);
      kept.delete(id);
      order = order.filter(other => other !== id);
    },
    async clear() {
      check(this);
      kept.clear();
      order = [];
    },
  };
}
