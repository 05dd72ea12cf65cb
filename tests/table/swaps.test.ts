import { describe, expect, it } from 'vitest';
import { findSwaps } from '#analysis/swaps.ts';
import { changed, linesInForce } from '#engine/crossing.ts';
import { byParty } from '#engine/parties.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Outcome } from '#engine/types.ts';
import { supportFor, worthOf } from '#engine/worth.ts';
import type { GameStore } from '#store/store.ts';
import { deskWorker, staged } from '../analysis/workers.ts';
import { acceptableText, scripted } from './scripted.ts';
import { ended, playOn, seat, settingFor, type Seated } from './shipped.ts';

const setting = settingFor('quick');
const text = acceptableText(setting);
const all = byParty(PARTIES, () => scripted({ text }));
const isSwapping = ({ getState }: GameStore) => getState().view?.phase === 'postSettlement';

/** Four ratified signatures, and the search for swaps not yet begun. */
function signed(): Seated {
  const game = seat({ opponents: all, findSwaps: () => new Promise(() => undefined) });
  playOn(game, isSwapping);
  expect(game.store.getState().view?.phase).toBe('postSettlement');
  return game;
}

describe('swaps after four ratified signatures', () => {
  it('help someone and lower nobody’s worth or support', async () => {
    const { referee } = signed();
    const swaps = await findSwaps(referee.log(), deskWorker);
    expect(swaps.length).toBeGreaterThan(0);
    expect(swaps.length).toBeLessThanOrEqual(3);
    expect(new Set(swaps.map(s => s.id)).size).toBe(swaps.length);
    const lines = linesInForce(referee.publicView());
    const before: Outcome = referee.publicView().text;
    for (const { changes } of swaps) {
      const after = changed(before, changes);
      const gains = PARTIES.map(
        p => worthOf(setting.mandates[p], after) - worthOf(setting.mandates[p], before),
      );
      expect(Math.min(...gains)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...gains)).toBeGreaterThan(0);
      for (const p of PARTIES) {
        const support = (of: Outcome) => supportFor(setting, lines, p, of);
        expect(support(after)).toBeGreaterThanOrEqual(support(before));
      }
    }
  });

  it('are offered by the table, adopted where all say yes, and signed again', async () => {
    const game = seat({ opponents: all, findSwaps: log => findSwaps(log, deskWorker) });
    playOn(game, isSwapping);
    await expect.poll(() => ended(game)).toBe('full');
    const { view } = game.store.getState();
    expect(view?.text).not.toEqual(text);
    expect(Object.values(view?.points ?? {}).some(p => p.settled?.by === 'swap')).toBe(true);
  });

  it('are none where the worker breaks down', async () => {
    const { hire, workers } = staged();
    const found = findSwaps(signed().referee.log(), hire);
    workers[0]?.fail();
    expect(await found).toEqual([]);
    expect(workers.map(w => w.ended)).toEqual([true]);
  });

  it('are none for a log that does not replay', async () => {
    const log = signed().referee.log();
    expect(await findSwaps({ ...log, moves: log.moves.slice(1) }, deskWorker)).toEqual([]);
  });
});
