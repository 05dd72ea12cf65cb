import { describe, expect, test } from 'vitest';
import { isLive, isTrue, pointsOf, withoutParked } from '#engine/predicate.ts';
import type { Line, PointId, Predicate } from '#engine/types.ts';

const p1 = (option: string): Predicate => ({ type: 'option', point: 'p1', option });
const p2 = (option: string): Predicate => ({ type: 'option', point: 'p2', option });
const line: Line = {
  id: 'UA-one',
  party: 'ukraine',
  status: 'stated',
  holds: { type: 'forbid', of: [p1('a')] },
};
const crossed: Predicate = { type: 'crosses', line: 'UA-one' };

// The text is p1 = a, p2 = b; the line forbids p1 = a and so is crossed.
const text = { p1: 'a', p2: 'b' };

describe('a predicate read on a text', () => {
  test.each<[Predicate, boolean]>([
    [p1('a'), true],
    [p1('b'), false],
    [crossed, true],
    [{ type: 'crosses', line: 'UA-other' }, false],
    [{ type: 'forbid', of: [p1('b'), p2('a')] }, true],
    [{ type: 'forbid', of: [p1('b'), p2('b')] }, false],
    [{ type: 'require', of: [p1('a'), p1('b')] }, true],
    [{ type: 'require', of: [p2('a')] }, false],
    [{ type: 'any', of: [p1('b'), p2('b')] }, true],
    [{ type: 'all', of: [p1('a'), p2('a')] }, false],
    [{ type: 'all', of: [p1('a'), p2('b')] }, true],
    [{ type: 'onlyIf', what: p1('a'), when: p2('b') }, true],
    [{ type: 'onlyIf', what: p1('a'), when: p2('a') }, false],
    [{ type: 'onlyIf', what: p1('b'), when: p2('a') }, true],
    [{ type: 'atLeast', count: 2, of: [p1('a'), p2('b'), crossed] }, true],
    [{ type: 'atLeast', count: 3, of: [p1('a'), p2('b')] }, false],
    [{ type: 'atMost', count: 1, of: [p1('a'), p2('a')] }, true],
    [{ type: 'atMost', count: 0, of: [crossed] }, false],
  ])('%j is %s', (predicate, truth) => {
    expect(isTrue(predicate, text, [line])).toBe(truth);
  });
});

describe('parked points', () => {
  const live = new Set<PointId>(['p1']);

  test('drop out of a predicate with their atoms', () => {
    const both: Predicate = { type: 'atLeast', count: 1, of: [p1('a'), p2('b')] };
    expect(withoutParked(both, live)).toEqual({ type: 'atLeast', count: 1, of: [p1('a')] });
  });

  test('leave nothing of a predicate that speaks of them alone', () => {
    expect(isLive({ type: 'forbid', of: [p2('a'), p2('b')] }, live)).toBe(false);
    expect(isLive({ type: 'onlyIf', what: p1('a'), when: p2('b') }, live)).toBe(false);
  });
});

test('a predicate speaks of its own points and of those of the lines it names', () => {
  expect(pointsOf({ type: 'all', of: [crossed, p2('a')] }, [line])).toEqual(new Set(['p1', 'p2']));
});
