import { describe, expect, it } from 'vitest';
import { defaultCharacters } from '#ai/character.ts';
import { Referee } from '#engine/referee.ts';
import type { Opponent } from '#ai/opponent.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Party, PartyView } from '#engine/types.ts';
import { computerSeats, computersIn } from '#table/opponents.ts';
import { thinkingDesk } from '#table/thinking/desk.ts';
import type { FromWorker, ToWorker } from '#table/thinking/message.ts';
import { Thinkers, type HireThinker } from '#table/thinking/thinkers.ts';
import { CONTENT, ended, opponentsFor, playOn, seat, seatsWith, settingFor } from './shipped.ts';

const SEED = 4;
const allSeats = computersIn(PARTIES, seatsWith(), defaultCharacters(PARTIES), SEED);

/** The desk of the real worker; every message is copied and comes later, as between threads. */
const deskWorker: HireThinker = ({ replied }) => {
  const answer = thinkingDesk();
  let ended = false;
  return {
    post: message => {
      const copy = structuredClone(message);
      queueMicrotask(() => {
        const reply = ended ? null : answer(copy);
        if (reply) replied(structuredClone(reply));
      });
    },
    end: () => (ended = true),
  };
};

const noWorker: HireThinker = () => {
  throw new Error('no workers here');
};

interface Staged {
  readonly got: readonly ToWorker[];
  readonly ended: boolean;
  readonly reply: (reply: FromWorker) => void;
  readonly fail: () => void;
}

/** Workers that do what the test says; `workers` lists them as they are hired. */
function staged(): { readonly hire: HireThinker; readonly workers: readonly Staged[] } {
  const workers: Staged[] = [];
  const hire: HireThinker = ({ replied, failed }) => {
    const got: ToWorker[] = [];
    let ended = false;
    workers.push({
      got,
      get ended() {
        return ended;
      },
      reply: replied,
      fail: failed,
    });
    return { post: message => got.push(message), end: () => (ended = true) };
  };
  return { hire, workers };
}

const viewOf = (party: Party): PartyView => new Referee(settingFor('quick'), SEED).viewFor(party);
const decision = [{ type: 'declare', lines: [] }] as const;
const settle = () => new Promise(resolve => setTimeout(resolve, 0));

/** The log of a whole game of four computer seats, these or those that think at once. */
async function gameOf(opponents: Readonly<Partial<Record<Party, Opponent>>>) {
  const game = seat({ seed: SEED, opponents });
  for (let wait = 0; wait < 5_000 && !ended(game); wait++) {
    if (game.store.getState().view?.phase === 'summary') game.table.nextRound();
    await settle();
  }
  return game.referee.log();
}

function gameAtOnce() {
  const atOnce = opponentsFor(seatsWith(), SEED);
  const game = seat({ seed: SEED, opponents: atOnce });
  playOn(game);
  return game.referee.log();
}

/** The moves without what the page adds to them: sources. */
const bare = (moves: readonly unknown[]) =>
  JSON.parse(
    JSON.stringify(moves, (key, value: unknown) => (key === 'evidence' ? undefined : value)),
  );

describe('computer seats that think in a worker', () => {
  it('do what they would have done at once', async () => {
    const { opponents, close } = computerSeats(allSeats, deskWorker, CONTENT);
    const { moves } = await gameOf(opponents);
    expect(moves.length).toBeGreaterThan(20);
    expect(bare(moves)).toEqual(bare(gameAtOnce().moves));
    close();
  });

  it('share one worker, hired when the first is asked and told once who they are', async () => {
    const { hire, workers } = staged();
    const thinkers = new Thinkers(allSeats, hire);
    expect(workers).toHaveLength(0);
    const asked = PARTIES.map(async party => thinkers.opponent().decide(viewOf(party)));
    expect(workers).toHaveLength(1);
    expect(workers[0]?.got[0]).toEqual({ type: 'seats', seats: allSeats });
    expect(workers[0]?.got.slice(1)).toEqual(
      PARTIES.map((party, i) => ({ type: 'decide', id: i + 1, view: viewOf(party) })),
    );
    for (const id of [4, 3, 2, 1]) workers[0]?.reply({ id, decision });
    expect(await Promise.all(asked)).toEqual(PARTIES.map(() => decision));
  });

  it('fail where the worker could not decide, and keep it', async () => {
    const { hire, workers } = staged();
    const thinkers = new Thinkers(allSeats, hire);
    const first = thinkers.opponent().decide(viewOf('eu'));
    workers[0]?.reply({ id: 1, fault: 'lost the thread' });
    await expect(first).rejects.toThrow('lost the thread');
    const second = thinkers.opponent().decide(viewOf('eu'));
    workers[0]?.reply({ id: 2, decision });
    expect(await second).toBe(decision);
    expect(workers).toHaveLength(1);
  });

  it('are heard no more once the table is closed, and the worker is ended', async () => {
    const { hire, workers } = staged();
    const { opponents, close } = computerSeats(allSeats, hire, null);
    let heard = false;
    const hear = () => (heard = true);
    void Promise.resolve(opponents.eu?.decide(viewOf('eu'))).then(hear, hear);
    close();
    workers[0]?.reply({ id: 1, decision });
    workers[0]?.fail();
    void Promise.resolve(opponents.us?.decide(viewOf('us'))).then(hear, hear);
    await settle();
    expect(heard).toBe(false);
    expect(workers.map(worker => worker.ended)).toEqual([true]);
  });
});

describe('computer seats without a worker', () => {
  it('think on the page, and do what they would have done in one', async () => {
    const { opponents } = computerSeats(allSeats, noWorker, CONTENT);
    expect(bare((await gameOf(opponents)).moves)).toEqual(bare(gameAtOnce().moves));
  });

  it('take up on the page what a worker that breaks down was asked, and hire no other', async () => {
    const { hire, workers } = staged();
    const thinkers = new Thinkers(allSeats, hire);
    const atOnce = opponentsFor(seatsWith(), SEED);
    const asked = PARTIES.map(async party => thinkers.opponent().decide(viewOf(party)));
    workers[0]?.fail();
    expect(workers[0]?.ended).toBe(true);
    expect(await Promise.all(asked)).toEqual(
      PARTIES.map(party => atOnce[party]?.decide(viewOf(party))),
    );
    await thinkers.opponent().decide(viewOf('eu'));
    expect(workers).toHaveLength(1);
  });

  it('fail where they cannot be loaded, and try again when next asked', async () => {
    let tries = 0;
    const thinkers = new Thinkers(allSeats, noWorker, () =>
      ++tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(thinkingDesk()),
    );
    await expect(thinkers.opponent().decide(viewOf('eu'))).rejects.toThrow('offline');
    expect(await thinkers.opponent().decide(viewOf('eu'))).not.toHaveLength(0);
    await thinkers.opponent().decide(viewOf('us'));
    expect(tries).toBe(2);
  });

  it('may break down unasked: nothing is rejected that nobody waits for', async () => {
    const { hire, workers } = staged();
    const thinkers = new Thinkers(allSeats, hire, () => Promise.reject(new Error('offline')));
    const asked = thinkers.opponent().decide(viewOf('eu'));
    workers[0]?.reply({ id: 1, decision });
    await asked;
    workers[0]?.fail(); // an unhandled rejection fails the test run
    await settle();
    expect(workers[0]?.ended).toBe(true);
  });
});

describe('the desk', () => {
  it('has a fault for a seat that no computer holds', () => {
    const answer = thinkingDesk();
    answer({
      type: 'seats',
      seats: computersIn(PARTIES, seatsWith('eu'), defaultCharacters(PARTIES), SEED),
    });
    expect(answer({ type: 'decide', id: 7, view: viewOf('eu') })).toEqual({
      id: 7,
      fault: 'nobody speaks for eu',
    });
    expect(answer({ type: 'decide', id: 8, view: viewOf('us') })).toMatchObject({ id: 8 });
  });
});

describe('the chance of a computer seat', () => {
  it('is the game’s seed and its place, whoever else is a computer', () => {
    const seeds = (...persons: readonly Party[]) =>
      computersIn(PARTIES, seatsWith(...persons), defaultCharacters(PARTIES), SEED).map(s => [
        s.party,
        s.seed,
      ]);
    expect(seeds()).toEqual([['eu', 4], ['russia', 5], ['ukraine', 6], ['us', 7]]); // prettier-ignore
    expect(seeds('eu', 'ukraine')).toEqual([['russia', 5], ['us', 7]]); // prettier-ignore
  });
});
