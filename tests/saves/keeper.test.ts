import { describe, expect, it } from 'vitest';
import { keeper, type Status } from '#saves/keeper.ts';
import type { Save } from '#saves/save.ts';
import { memoryShelf } from './memory.ts';
import { savedGame } from './saves.ts';

const game = savedGame();
const named = (name: string, id = 'one'): Save => ({ ...game, id, name });
const settled = () => new Promise(resolve => setTimeout(resolve, 5));

function start() {
  const shelf = memoryShelf();
  const told: Status[] = [];
  const keeping = keeper(shelf, status => told.push(status));
  const keep = (name: string, id = 'one') => keeping.keep(id, () => named(name, id));
  const written = () => shelf.writes.map(save => (save as Save).name);
  return { shelf, told, keeping, keep, written };
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
});
