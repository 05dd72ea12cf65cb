import { describe, expect, it } from 'vitest';
import { inOrder, orderIn, placed } from '#saves/order.ts';

const game = (id: string, savedAt: string) => ({ id, savedAt });

describe('the order of the games on the shelf', () => {
  it.each([
    ['first', ['c', 'a', 'b']],
    ['same', ['a', 'b', 'c']],
    ['last', ['a', 'b', 'c']],
  ] as const)('takes in a new game: %s', (place, order) => {
    expect(placed(['a', 'b'], 'c', place)).toEqual(order);
  });

  it.each([
    ['first', ['b', 'a', 'c']],
    ['same', ['a', 'b', 'c']],
    ['last', ['a', 'c', 'b']],
  ] as const)('moves one that is there: %s', (place, order) => {
    expect(placed(['a', 'b', 'c'], 'b', place)).toEqual(order);
  });

  it('counts, not the dates; games from before there was one come after, by their dates', () => {
    const games = new Map(
      [
        game('played', '2025-01-01T00:00:00Z'),
        game('older', '2026-01-01T00:00:00Z'),
        game('newer', '2026-02-01T00:00:00Z'),
        game('before', '2026-03-01T00:00:00Z'),
      ].map(one => [one.id, one]),
    );
    const ids = inOrder(games, ['played', 'before', 'deleted']).map(({ id }) => id);
    expect(ids).toEqual(['played', 'before', 'newer', 'older']);
  });

  it.each([[undefined], [null], ['a'], [{ 0: 'a' }]])('is none where it is damaged: %j', kept => {
    expect(orderIn(kept)).toEqual([]);
  });
});
