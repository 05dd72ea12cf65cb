import { describe, expect, it } from 'vitest';
import { mostOpposed, pairsOf } from '#record/pairs.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { PreferenceContent } from '#content/schema.ts';
import type { Party } from '#engine/types.ts';
import { shippedContent } from '../content/shipped.ts';

const some = ['a', 'b', 'c'] as unknown as readonly Party[];
const wants = (party: string, value: number, more: object = {}) =>
  ({ party, point: 'p1', option: 'drafted', value, ...more }) as unknown as PreferenceContent;

describe('the pair that is shown first', () => {
  it('is Russia and Ukraine in the shipped scenario', () => {
    expect(mostOpposed(PARTIES, shippedContent().preferences)).toEqual(['russia', 'ukraine']);
  });

  it('is the one whose wishes lie furthest apart', () => {
    expect(mostOpposed(some, [wants('a', 1), wants('b', -3), wants('c', 2)])).toEqual(['b', 'c']);
  });

  it('does not go by numbers that are not counted any more', () => {
    const gone = wants('b', -3, { until: 2 });
    expect(mostOpposed(some, [wants('a', 1), gone, wants('c', -1)])).toEqual(['a', 'c']);
  });

  it('is one of each party with each', () => {
    expect(pairsOf(some)).toEqual([['a', 'b'], ['a', 'c'], ['b', 'c']]); // prettier-ignore
    expect(mostOpposed([], [])).toBeNull();
  });
});
