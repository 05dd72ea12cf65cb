import { describe, expect, it } from 'vitest';
import { settingOf } from '#content/setting.ts';
import { generator } from '#engine/rng.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { isAcceptable, supportFor, worthOf } from '#engine/worth.ts';
import { linesByDefault } from '#engine/defaults.ts';
import { BOUNDS, faultsOf, sharesOf, Table } from '../../scripts/content/calibration.ts';
import { shippedContent } from './shipped.ts';
import { LENGTHS } from '#content/shipped-now.ts';

const content = shippedContent();
const MINUTES = 1_800_000;

describe.each(LENGTHS)('of a million uniformly drawn texts in length %s', length => {
  const setting = settingOf(content, { length, day: '2025-11-21', brief: 'full' });

  it(
    'all four could ratify 1 to 8 %, and each party alone 10 to 90 %',
    () => {
      const shares = sharesOf(setting, 1_000_000);
      expect(faultsOf(setting, shares)).toEqual([]);
      expect(shares.all).toBeGreaterThanOrEqual(BOUNDS.all[0]);
      expect(shares.all).toBeLessThanOrEqual(BOUNDS.all[1]);
      for (const party of PARTIES) {
        expect(shares.alone[party]).toBeGreaterThanOrEqual(BOUNDS.alone[0]);
        expect(shares.alone[party]).toBeLessThanOrEqual(BOUNDS.alone[1]);
      }
    },
    MINUTES,
  );

  it('the compiled tables say what the engine says', () => {
    const lines = linesByDefault(setting);
    const table = new Table(setting, lines);
    const random = generator(7);
    const text = new Uint8Array(setting.points.length);
    for (let n = 0; n < 2000; n++) {
      table.draw(random, text);
      const outcome = table.outcome(text);
      for (const party of PARTIES) {
        expect(table.worthOf(party, text)).toBe(worthOf(setting.mandates[party], outcome));
        expect(table.supportFor(party, text)).toBe(supportFor(setting, lines, party, outcome));
        expect(table.isAcceptable(party, text)).toBe(isAcceptable(setting, lines, party, outcome));
      }
    }
  });
});

describe('the bounds', () => {
  it('are missed by a negotiation in which every text passes', () => {
    const { mandates, ...setting } = settingOf(content, {
      length: 'quick',
      day: '2025-11-21',
      brief: 'full',
    });
    const free = (party: 'eu' | 'russia' | 'ukraine' | 'us') => ({
      ...mandates[party],
      walkAway: -99,
    });
    const lax = {
      ...setting,
      lines: [],
      declarable: [],
      mandates: {
        eu: free('eu'),
        russia: free('russia'),
        ukraine: free('ukraine'),
        us: free('us'),
      },
    };
    expect(faultsOf(lax, sharesOf(lax, 1000))).toHaveLength(9);
  });
});
