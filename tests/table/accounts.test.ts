import { describe, expect, it } from 'vitest';
import { accountOf } from '#ai/account.ts';
import { defaultCharacters } from '#ai/character.ts';
import { accountsOf } from '#table/accounts.ts';
import { computersIn } from '#table/opponents.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Party } from '#engine/types.ts';
import { playOn, seat, seatsWith } from './shipped.ts';

const SEED = 3;

const seatedWith = (...persons: readonly Party[]) =>
  computersIn(PARTIES, seatsWith(...persons), defaultCharacters(PARTIES), SEED);

/** Talks whose computer seats' papers can be opened. */
const talksWith = (...persons: readonly Party[]) =>
  seat({
    seed: SEED,
    persons,
    accounts: async log => accountsOf(log, seatedWith(...persons)),
  });

describe('the papers of the computer seats', () => {
  it('stay closed until the talks have ended', async () => {
    const game = talksWith('ukraine');
    expect(await game.table.accounts()).toEqual([]);
    playOn(game, ({ getState }) => getState().view?.phase === 'summary');
    expect(game.store.getState().view?.phase).toBe('summary');
    expect(await game.table.accounts()).toEqual([]);
  });

  it('open at the end, one for each computer seat and none for a person', async () => {
    const game = talksWith('ukraine', 'eu');
    playOn(game);
    const accounts = await game.table.accounts();
    expect(accounts.map(a => a.party)).toEqual(['russia', 'us']);
  });

  it('say what the account of the seat says, and the character it was given', async () => {
    const game = talksWith();
    playOn(game);
    const accounts = await game.table.accounts();
    expect(accounts.map(a => a.party)).toEqual(PARTIES);
    for (const { party, character, seed } of seatedWith()) {
      const account = accountOf(game.referee.log(), party, { character, seed });
      expect(account.rounds.length).toBeGreaterThan(0);
      expect(accounts.find(a => a.party === party)).toEqual({ ...account, character });
    }
  });

  it('are none at a table that was given no way to open them', async () => {
    const game = seat({ seed: SEED });
    playOn(game);
    expect(await game.table.accounts()).toEqual([]);
  });

  it('cannot be told where working them out fails', async () => {
    const game = seat({ seed: SEED, accounts: () => Promise.reject(new Error('broken off')) });
    playOn(game);
    await expect(game.table.accounts()).rejects.toThrow('broken off');
  });
});
