import { describe, expect, it } from 'vitest';
import { byParty } from '#engine/parties.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { DRAFTED, STRUCK, type ByParty, type PointId, type Swap } from '#engine/types.ts';
import type { GameStore } from '#store/store.ts';
import type { FindSwaps } from '#table/local.ts';
import { acceptableText, follow, scripted, type Script } from './scripted.ts';
import { ended, playOn, seat, settingFor } from './shipped.ts';

const text = acceptableText(settingFor('quick'));
/** A point that the text strikes: where one seat marks otherwise it stays bracketed, and counts the same. */
const struck = Object.keys(text).find((p): p is PointId => text[p as PointId] === STRUCK);
if (!struck) throw new Error('this text strikes no point');
const withOneLeft = byParty(PARTIES, party =>
  party === 'us' ? { ...text, [struck]: DRAFTED } : text,
);

const isSearching = ({ getState }: GameStore) => getState().view?.phase === 'postSettlement';
const pause = () => new Promise(resolve => setTimeout(resolve, 0));

const played = (scripts: ByParty<Script>) => {
  const opponents = byParty(PARTIES, party => scripted(scripts[party]));
  const game = seat({ opponents });
  playOn(game);
  return game;
};

describe('the talks', () => {
  it('end in full where all agree on every point and four homes ratify', () => {
    expect(ended(played(byParty(PARTIES, () => ({ text }))))).toBe('full');
  });

  it('end in part where a point stays bracketed and four homes ratify', () => {
    expect(ended(played(byParty(PARTIES, party => ({ text: withOneLeft[party] }))))).toBe(
      'partial',
    );
  });

  it('end with some signatures where one seat refuses', () => {
    const game = played(byParty(PARTIES, p => ({ text, signing: p === 'us' ? 'refuse' : 'sign' })));
    expect(ended(game)).toBe('someSign');
  });

  it('end with none where no seat signs', () => {
    expect(ended(played(byParty(PARTIES, () => ({ signing: 'refuse' }))))).toBe('none');
  });

  it.each(['brief', 'marks', 'caucus', 'ratification'] as const)(
    'end early where a seat leaves in the phase %s',
    leavesIn => {
      const game = played(byParty(PARTIES, p => (p === 'russia' ? { text, leavesIn } : { text })));
      expect(game.store.getState().view?.ending).toEqual({ type: 'leftEarly', by: 'russia' });
    },
  );
});

describe('after four ratified signatures', () => {
  const all = byParty(PARTIES, () => scripted({ text }));

  it('the talks end where nothing finds a swap', () => {
    const game = seat({ opponents: all });
    expect(game.store.getState().view?.phase).toBe('summary');
    playOn(game);
    expect(game.kept.at(-1)?.moves.at(-1)).toEqual({
      by: 'chair',
      act: { type: 'offerSwaps', swaps: [] },
    });
  });

  it.each<readonly [string, FindSwaps]>([
    ['swaps that do not hold', async () => [{ id: 'wrong', changes: [{ point: 'p99', option: 'drafted' }] }]], // prettier-ignore
    ['none', async () => []],
    ['a failure', () => Promise.reject(new Error('no worker'))],
  ])('%s: nothing is offered, and the talks end', async (_says, findSwaps) => {
    const game = seat({ opponents: all, findSwaps });
    playOn(game, isSearching);
    expect(game.store.getState().view?.phase).toBe('postSettlement');
    await pause();
    expect(ended(game)).toBe('full');
  });

  it('the search is dropped where somebody leaves meanwhile', async () => {
    const { us: _us, ...others } = all;
    let find: (swaps: readonly Swap[]) => void = () => undefined;
    const game = seat({
      persons: ['us'],
      opponents: others,
      findSwaps: () => new Promise(resolve => (find = resolve)),
    });
    playOn(game, isSearching, view => follow(view, { text }));
    game.table.act({ type: 'leave' });
    const before = game.referee.hash();
    find([]);
    await pause();
    expect(ended(game)).toBe('full'); // the text is in force
    expect(game.referee.hash()).toBe(before);
  });
});
