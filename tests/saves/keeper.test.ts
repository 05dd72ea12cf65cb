import { describe, expect, it } from 'vitest';
import { keeper, type Status } from '#saves/keeper.ts';
import type { Save } from '#saves/save.ts';
import { memoryShelf } from './memory.ts';
import { savedGame } from './saves.ts';

const game = savedGame();
const after = (hash: string, id: string): Save => ({ ...game, id, hash });
const settled = () => new Promise(resolve => setTimeout(resolve, 5));

function start() {
  const shelf = memoryShelf();
  const told: Status[] = [];
  const partings: unknown[] = [];
  const keeping = keeper(shelf, {
    status: status => told.push(status),
    parted: (id, verdict, mine) => partings.push([id, verdict, mine.hash]),
  });
  const keep = (move: string, id = 'one') => keeping.keep(id, () => after(move, id));
  const written = () => shelf.writes.map(save => (save as Save).hash);
  return { shelf, told, partings, keeping, keep, written };
}

describe('keeping games', () => {
  it('writes the newest state once where many moves come at once', async () => {
    const { keep, told, written } = start();
    for (let move = 1; move <= 50; move++) keep(`move ${move}`);
    await settled();
    expect(written()).toEqual(['move 50']);
    expect(told).toEqual(['saving', 'saved']);
  });

  it('writes in order, and what comes during a write after it', async () => {
    const { keep, written } = start();
    keep('first');
    await Promise.resolve();
    await Promise.resolve();
    keep('second');
    keep('third');
    await settled();
    expect(written()).toEqual(['first', 'third']);
  });

  it('loses no game to another one', async () => {
    const { keep, shelf } = start();
    keep('mine', 'one');
    keep('yours', 'two');
    await settled();
    expect([...shelf.kept.keys()]).toEqual(['one', 'two']);
  });

  it('says when the store is full, and that it is kept again once it can be', async () => {
    const { keep, shelf, told } = start();
    shelf.full = true;
    keep('first');
    await settled();
    expect(told.at(-1)).toBe('off');
    shelf.full = false;
    keep('second');
    await settled();
    expect(told.at(-1)).toBe('saved');
  });

  it('tries once more what could not be written when the game leaves the page', async () => {
    const { keep, keeping, shelf, written } = start();
    shelf.full = true;
    keep('first');
    await settled();
    shelf.full = false;
    expect(await keeping.finish('one')).toBeNull();
    expect(written()).toEqual(['first']);
  });

  it('gives back what cannot be written at the last, as it stood when the game left', async () => {
    const { keeping, shelf } = start();
    shelf.full = true;
    let state = 'mine';
    keeping.keep('one', () => after(state, 'one'));
    const finished = keeping.finish('one');
    state = 'of another game';
    expect(await finished).toMatchObject({ id: 'one', hash: 'mine' });
  });

  it('writes nothing more of a game that is written when it leaves the page', async () => {
    const { keep, keeping, written } = start();
    keep('first');
    await settled();
    expect(await keeping.finish('one')).toBeNull();
    expect(written()).toEqual(['first']);
  });

  it('parts once, with the newest, where more is played while a write is refused', async () => {
    const { keep, keeping, shelf, partings } = start();
    const more = (hash: string) => (): Save => ({
      ...after(hash, 'one'),
      moves: [...game.moves, ...game.moves],
    });
    keep('first');
    await settled();
    shelf.kept.set('one', { ...game, id: 'one', hash: 'theirs' });
    keeping.keep('one', more('second'));
    await Promise.resolve();
    await Promise.resolve();
    keeping.keep('one', more('third'));
    await settled();
    expect(partings).toEqual([['one', 'apart', 'third']]);
  });

  it('does not bring back a game that is deleted meanwhile', async () => {
    const { keep, keeping, shelf } = start();
    keep('first');
    await settled();
    keep('second');
    keeping.forget('one');
    await keeping.inTurn(games => games.remove('one'));
    await settled();
    expect(shelf.kept.size).toBe(0);
  });

  it('writes nothing over what another tab has written, and says so', async () => {
    const { keep, shelf, partings } = start();
    keep('first');
    await settled();
    const theirs = { ...game, id: 'one', hash: 'theirs' };
    shelf.kept.set('one', theirs);
    keep('mine');
    await settled();
    expect(shelf.kept.get('one')).toEqual(theirs);
    expect(partings).toEqual([['one', 'behind', 'mine']]);
  });

  it('does not bring back a game that another tab has deleted, unless that is wanted', async () => {
    const { keep, keeping, shelf, partings } = start();
    keep('first');
    await settled();
    shelf.kept.clear();
    keep('second');
    await settled();
    expect(shelf.kept.size).toBe(0);
    expect(partings).toEqual([['one', 'gone', 'second']]);
    keeping.know('one', null);
    keep('third');
    await settled();
    expect(shelf.kept.size).toBe(1);
  });

  it('leaves a game the name that another tab has given it', async () => {
    const { keep, shelf } = start();
    keep('first');
    await settled();
    shelf.kept.set('one', { ...Object(shelf.kept.get('one')), name: 'Monday' });
    keep('first');
    await settled();
    expect(shelf.kept.get('one')).toMatchObject({ name: 'Monday' });
  });
});
