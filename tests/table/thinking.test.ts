import { describe, expect, it } from 'vitest';
import { baseline } from '#tournament/baseline/baseline.ts';
import type { Decision, Opponent } from '#ai/opponent.ts';
import { byParty } from '#engine/parties.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { PartyView } from '#engine/types.ts';
import { asBaseline, ended, playOn, seat } from './shipped.ts';

/** An opponent that answers when the test says so. */
function slow(): Opponent & { answer(): void; fail(): void; readonly asked: number } {
  const waiting: { settle: (ok: boolean) => void }[] = [];
  let asked = 0;
  return {
    get asked() {
      return asked;
    },
    decide(view: PartyView) {
      asked += 1;
      return new Promise<Decision>((resolve, reject) => {
        const settle = (ok: boolean) =>
          ok ? resolve([asBaseline(view)]) : reject(new Error('lost'));
        waiting.push({ settle });
      });
    },
    answer: () => waiting.shift()?.settle(true),
    fail: () => waiting.shift()?.settle(false),
  };
}

const pause = () => new Promise(resolve => setTimeout(resolve, 0));
const rest = byParty(PARTIES, () => baseline({ seed: 1 }));

describe('a computer seat that takes its time', () => {
  it('is named in the store while it thinks', async () => {
    const eu = slow();
    const game = seat({ persons: ['ukraine'], opponents: { ...rest, eu } });
    expect(game.store.getState().thinking).toBe('eu');
    eu.answer();
    await pause();
    expect(game.store.getState().thinking).toBeNull();
    expect(game.store.getState().view?.declared.eu).not.toBeNull();
  });

  it('is shown once for each act, with the seat that thinks next', async () => {
    const [eu, russia] = [slow(), slow()];
    const game = seat({ persons: ['ukraine'], opponents: { ...rest, eu, russia } });
    const shown: unknown[] = [];
    game.store.subscribe(({ view, thinking }) => shown.push([view?.declared.eu?.length, thinking]));
    eu.answer();
    await pause();
    expect(shown).toEqual([[1, 'russia']]);
  });

  it('keeps nobody from acting: the act counts, and what it overtakes is decided anew', async () => {
    const eu = slow();
    const game = seat({ persons: ['ukraine'], opponents: { ...rest, eu } });
    game.table.act({ type: 'declare', lines: [] });
    expect(game.store.getState().view?.declared.ukraine).toEqual([]);
    game.table.act({ type: 'leave' });
    expect(ended(game)).toBe('leftEarly');
    eu.answer();
    await pause();
    expect(game.store.getState().thinking).toBeNull();
    expect(ended(game)).toBe('leftEarly');
  });

  it('that fails does the least it can, and the talks go on', async () => {
    const eu = slow();
    const game = seat({ persons: ['ukraine'], opponents: { ...rest, eu } });
    eu.fail();
    await pause();
    expect(game.store.getState().view?.declared.eu).toHaveLength(1);
  });

  it('writes nothing once the table is closed', async () => {
    const eu = slow();
    const game = seat({ persons: ['ukraine'], opponents: { ...rest, eu } });
    const before = game.store.getState();
    game.table.close();
    eu.answer();
    await pause();
    expect(game.store.getState()).toBe(before);
  });

  it('finishes a whole game', async () => {
    const opponents = byParty(PARTIES, (): Opponent => ({
      decide: async view => [asBaseline(view, 3)],
    }));
    const game = seat({ opponents });
    for (let wait = 0; wait < 2_000 && !ended(game); wait++) {
      if (game.store.getState().view?.phase === 'summary') game.table.nextRound();
      await Promise.resolve();
    }
    expect(ended(game)).toBeDefined();
  });
});

describe('a computer seat that errs', () => {
  it.each([
    ['throws', () => { throw new Error('lost'); }], // prettier-ignore
    ['has no act', (): Decision => []],
    ['acts against the rules', (): Decision => [{ type: 'answerSwaps', yes: [] }]],
  ])('and %s costs itself its turn, not the others their talks', (_says, decide) => {
    const game = seat({ opponents: { ...rest, us: { decide } } });
    playOn(game);
    expect(ended(game)).toBeDefined();
    expect(game.store.getState().view?.signatures.us?.signing).toBe('refuse');
  });
});
