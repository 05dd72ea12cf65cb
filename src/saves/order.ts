/** The order of the games on the shelf: that in which they were last kept, for a clock may be set back. */
import type { Place } from './shelf.ts';

/** Ids, the one kept last first. */
export type Order = readonly string[];

/** What is kept of the order; none was before there was one, and what makes no sense is none. */
export const orderIn = (kept: unknown): Order =>
  Array.isArray(kept) ? kept.filter(id => typeof id === 'string') : [];

export function placed(order: Order, id: string, place: Place): Order {
  if (place === 'same' && order.includes(id)) return order;
  const others = order.filter(other => other !== id);
  return place === 'first' ? [id, ...others] : [...others, id];
}

/** Games that the order does not know were kept before it was: by their dates, after all others. */
export function inOrder<T>(games: ReadonlyMap<string, T>, order: Order): readonly T[] {
  const known = order.flatMap(id => {
    const game = games.get(id);
    return game === undefined ? [] : [game];
  });
  const listed = new Set(order);
  const older = [...games].filter(([id]) => !listed.has(id)).map(([, game]) => game);
  return [...known, ...older.toSorted((a, b) => dateOf(b).localeCompare(dateOf(a)))];
}

const dateOf = (game: unknown): string =>
  typeof game === 'object' && game !== null && 'savedAt' in game ? String(game.savedAt) : '';
