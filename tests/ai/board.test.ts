import { describe, expect, test } from 'vitest';
import { boardOf } from '#ai/board.ts';
import { byParty } from '#engine/parties.ts';
import { Referee } from '#engine/referee.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { decidedIn, seatsOf } from './games.ts';
import { SHIPPED } from './settings.ts';

const [setting] = SHIPPED.quick;
if (!setting) throw new Error('no quick setting');

describe('the board of a seat', () => {
  test('is its own, even where two seats have one and the same mandate', () => {
    const shared = { ...setting, mandates: byParty(PARTIES, () => setting.mandates.us) };
    const referee = new Referee(shared, 1);
    for (const party of PARTIES) expect(boardOf(referee.viewFor(party), false).seat).toBe(party);
  });

  test('is worked out once for all that follows the brief', () => {
    const seats = seatsOf({ personality: 'firm', difficulty: 'novice' }, 1);
    const views = decidedIn(setting, 1, seats).map(d => d.view);
    for (const party of PARTIES) {
      const own = views.filter(v => v.seat === party);
      const after = own.filter(v => v.phase !== 'brief').map(v => boardOf(v, false));
      expect(new Set(after).size).toBe(1);
    }
  });
});
