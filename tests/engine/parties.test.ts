/** The rules with other parties than those of the shipped scenario. */
import { describe, expect, it } from 'vitest';
import { begin } from '#engine/begin.ts';
import { fingerprintOf } from '#engine/fingerprint.ts';
import { hashOf } from '#engine/hash.ts';
import { seatingFrom } from '#engine/parties.ts';
import { openCaucus } from '#engine/rounds.ts';
import type { Act, Move, Party, Setting } from '#engine/types.ts';
import { awaitedIn } from '#engine/view.ts';
import { someSetting } from '../ai/settings.ts';
import { playAtRandom } from './arbitrary.ts';
import { refusalOf, START } from './builders.ts';
import { sides } from './sides.ts';

const COUNTS = [2, 3, 4, 5, 6, 7, 8];
const seatedAs = (setting: Setting, parties: readonly Party[]): Setting => ({
  ...setting,
  parties,
});

describe.each(COUNTS)('talks of %i', count => {
  const setting = someSetting(count, { parties: count });

  it('await each of them once at first', () => {
    expect(awaitedIn(begin(setting, 1))).toEqual(sides(count));
  });

  it('let each speak once a lap, and another first in each round', () => {
    const n = begin(setting, 1);
    const orders = sides(count).map((_, i) => openCaucus({ ...n, round: i + 1 }).caucus?.order);
    for (const order of orders) expect(order?.toSorted()).toEqual(sides(count).toSorted());
    expect(new Set(orders.map(order => order?.[0]))).toEqual(new Set(sides(count)));
  });

  it('end in an agreement only where all have ratified', () => {
    for (let seed = 0; seed < 12; seed++) {
      const { ending, signatures } = playAtRandom(setting, seed).end;
      if (ending?.type === 'leftEarly') continue;
      const ratified = sides(count).filter(p => signatures[p]?.ratified).length;
      if (ratified === 0) expect(ending?.type).toBe('none');
      else if (ratified < count) expect(ending?.type).toBe('someSign');
      else expect(ending?.type).toMatch(/full|partial/);
    }
  });
});

describe('whoever is not at the table', () => {
  const asked = (act: unknown, by = 'eu'): Move => ({ by: by as Party, act: act as Act }) as Move;
  const belief = { type: 'belief', party: 'oak', point: 'p1', toward: 'for' };

  it.each([
    ['has no move', asked({ type: 'seal' }, 'oak')],
    ['is not predicted', asked({ type: 'predict', of: 'oak', prediction: null })],
    ['is no reason', asked({ type: 'vote', yes: true, reasons: [belief] })],
  ])('%s', (_what, move) => {
    expect(refusalOf(START, move)).toEqual({ code: 'ERR_MALFORMED_ACT' });
  });
});

describe('the fingerprint of a negotiation', () => {
  const sorted = seatedAs(someSetting(1, { parties: 3 }), sides(3).toSorted());

  it('is that of games kept from before there was a list, where all sit in the order of their ids', () => {
    const n = begin(sorted, 1);
    const { parties: _, ...before } = n.setting;
    expect(fingerprintOf(n)).toBe(hashOf({ ...n, setting: before }));
  });

  it('is another for every other seating', () => {
    const seatings = [0, 1, 2].map(first => seatingFrom(sorted.parties, first));
    const prints = seatings.map(parties => fingerprintOf(begin(seatedAs(sorted, parties), 1)));
    expect(new Set(prints).size).toBe(3);
  });
});
