/** The same games in two tabs of one browser: no act that was accepted is ever lost. */
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app/app.ts';
import { createHolds, type Between } from '../../src/app/holds.ts';
import { defaultCharacters } from '#ai/character.ts';
import { loadFromShelf } from '#content/fromShelf.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Setup } from '#record/setup.ts';
import type { Save } from '#saves/save.ts';
import { createGameStore } from '#store/store.ts';
import { memoryShelf } from '../saves/memory.ts';
import { seatsWith } from '../table/shipped.ts';
import { fakeBrowser } from './tabs.ts';

const MINE = 'Ukraine, quick talks'; // what a game is called at first

const setup: Setup = {
  length: 'quick',
  day: '2025-11-21',
  brief: 'full',
  seats: seatsWith('ukraine'),
  characters: defaultCharacters(PARTIES),
  seed: 5,
  hints: true,
};

type Shelf = ReturnType<typeof memoryShelf>;

function page(between: Between, shelf: Shelf) {
  const said: string[] = [];
  const store = createGameStore();
  const app = createApp({
    store,
    shelf,
    holds: createHolds(between),
    loadScenario: loadFromShelf,
    mountStage: () => Promise.resolve({ ok: false, reason: 'no page' }),
    say: sentence => said.push(sentence),
    takeUpdate: () => undefined,
    versions: { isReplaced: () => Promise.resolve(false) },
  });
  const mark = (point: `p${number}`) =>
    app.table()?.act({ type: 'mark', point, option: 'drafted' });
  const written = () => expect.poll(() => store.getState().saving).toBe('saved');
  const off = () => expect.poll(() => store.getState().saving).toBe('off');
  return { app, store, said, mark, written, off };
}

/** The points that the person marked, in their order. */
const marksIn = (kept: unknown): readonly string[] =>
  (kept as Save).moves.flatMap(({ by, act }) =>
    by === 'ukraine' && act.type === 'mark' ? act.point : [],
  );

/** A game with its first table open in one tab, and a second tab on the title. */
async function twoTabs(options: Parameters<typeof fakeBrowser>[0] = {}) {
  const open = fakeBrowser(options);
  const shelf = memoryShelf();
  const [first, second] = [open(), open()];
  const one = page(first, shelf);
  const two = page(second, shelf);
  await one.app.begin(setup);
  one.app.table()?.act({ type: 'declare', lines: [] });
  await one.written();
  const id = one.store.getState().gameId ?? '';
  const marks = () => marksIn(shelf.kept.get(id));
  return { shelf, first, second, one, two, id, marks };
}

/** Two tabs that know nothing of each other have the same game open, and in the second one a point was marked. */
async function apart(name: string) {
  const shelf = memoryShelf();
  const alone = { locks: null, channel: null, patience: 0 };
  const [one, two] = [page(alone, shelf), page(alone, shelf)];
  await one.app.begin(setup);
  one.app.table()?.act({ type: 'declare', lines: [] });
  await one.written();
  const id = one.store.getState().gameId ?? '';
  await one.app.renameGame(id, name);
  await two.app.resume(id);
  two.mark('p22');
  await two.written();
  return { one, two, shelf };
}

const shows = (at: ReturnType<typeof page>, why: string) =>
  expect.poll(() => [at.store.getState().screen, at.store.getState().elsewhere?.why]).toEqual(['elsewhere', why]); // prettier-ignore

describe('the same game in two tabs', () => {
  it('is played in the first; the second says so and writes nothing', async () => {
    const { one, two, id, shelf, marks } = await twoTabs();
    const before = structuredClone(shelf.kept.get(id));
    expect(await two.app.resume(id)).toBeNull();
    await shows(two, 'open');
    expect(two.app.table()).toBeNull();
    expect(shelf.kept.get(id)).toEqual(before);
    one.mark('p5');
    await one.written();
    expect(marks()).toEqual(['p5']);
  });

  it('is taken over with every act of the other, which says so, and back again', async () => {
    const { one, two, id, marks } = await twoTabs();
    await two.app.resume(id);
    one.mark('p5');
    expect(await two.app.takeOver()).toBeNull();
    expect(two.store.getState()).toMatchObject({ screen: 'talks', gameId: id });
    await shows(one, 'taken');
    expect(one.store.getState()).toMatchObject({ view: null, gameId: null });
    one.mark('p12');
    two.mark('p22');
    await two.written();
    expect(marks()).toEqual(['p5', 'p22']);

    expect(await one.app.takeOver()).toBeNull();
    await shows(two, 'taken');
    one.mark('p12');
    await one.written();
    expect(marks()).toEqual(['p5', 'p22', 'p12']);
  });

  it('is free again when the tab that played it has died', async () => {
    const { first, two, one, id } = await twoTabs();
    one.mark('p5');
    await one.written();
    first.die();
    expect(await two.app.resume(id)).toBeNull();
    expect(two.store.getState().screen).toBe('talks');
  });

  it('is taken from a tab that does not answer, which cannot write any more', async () => {
    const { first, one, two, id, marks } = await twoTabs();
    first.channel?.addEventListener('message', () => undefined); // frozen: it hears nothing
    await two.app.resume(id);
    expect(await two.app.takeOver()).toBeNull();
    await shows(one, 'taken');
    one.mark('p12');
    two.mark('p22');
    await two.written();
    expect(marks()).toEqual(['p22']);
  });

  it('stays on the title where the first tab had gone there', async () => {
    const { one, two, id } = await twoTabs();
    one.app.toTitle();
    await two.app.resume(id);
    await two.app.takeOver();
    await expect.poll(() => one.store.getState().view).toBeNull();
    expect(one.store.getState().screen).toBe('title');
    expect(await one.app.resume(id)).toBeNull();
    await shows(one, 'open');
  });

  it('is taken over with the acts that could not be kept before', async () => {
    const { one, two, id, shelf, marks } = await twoTabs();
    shelf.full = true;
    one.mark('p5');
    one.mark('p12');
    await one.off();
    shelf.full = false;
    await two.app.resume(id);
    expect(await two.app.takeOver()).toBeNull();
    await shows(one, 'taken');
    await two.written();
    expect(marks()).toEqual(['p5', 'p12']);
  });

  it('leaves acts that cannot be kept on the page, which says so and keeps them as a game of its own', async () => {
    const { one, two, id, shelf, marks } = await twoTabs();
    shelf.full = true;
    one.mark('p5');
    await one.off();
    await two.app.resume(id);
    void two.app.takeOver();
    await shows(one, 'unkept');
    shelf.full = false;
    expect(await one.app.takeOver()).toBeNull();
    await one.written();
    const copy = one.store.getState().gameId ?? '';
    expect(marksIn(shelf.kept.get(copy))).toEqual(['p5']);
    expect(shelf.kept.get(copy)).toMatchObject({ name: `${MINE}, from another tab` });
    expect(marks()).toEqual([]);
  });

  it('is not lost to another one that is begun while nothing can be kept', async () => {
    const { one, id, shelf, marks } = await twoTabs();
    shelf.full = true;
    one.mark('p5');
    await one.off();
    await one.app.begin(setup);
    await expect.poll(() => one.said).toEqual([expect.stringMatching(/could not be kept/)]);
    shelf.full = false;
    expect(await one.app.resume(id)).toBeNull();
    await shows(one, 'unkept');
    expect(await one.app.takeOver()).toBeNull();
    await one.written();
    expect(marks()).toEqual(['p5']);
  });

  it('is given back where it cannot be opened', async () => {
    const { first, one, two, id, shelf } = await twoTabs();
    first.die();
    shelf.kept.set(id, { ...Object(shelf.kept.get(id)), hash: '0' });
    expect(await two.app.resume(id)).toMatch(/changed since/);
    expect(await one.app.savedGames()).toHaveLength(1);
    const third = page({ ...first, channel: null }, shelf);
    expect(await third.app.resume(id)).toMatch(/changed since/);
  });
});

describe('without locks', () => {
  it('the last tab that asks has the game, and the other says so', async () => {
    const { one, two, id, marks } = await twoTabs({ withLocks: false });
    one.mark('p5');
    await one.written();
    expect(await two.app.resume(id)).toBeNull();
    await shows(one, 'taken');
    two.mark('p22');
    await two.written();
    expect(marks()).toEqual(['p5', 'p22']);
  });

  it('and without a word between the tabs, what both have done is kept as two games', async () => {
    const { one, two, shelf } = await apart(MINE);
    one.mark('p5');
    await shows(one, 'taken');
    const name = `${MINE}, from another tab`;
    expect(one.store.getState().elsewhere?.copy).toBe(name);
    await expect.poll(async () => (await two.app.savedGames()).map(game => game.name)).toEqual([name, MINE]); // prettier-ignore
    expect((await shelf.all()).map(marksIn)).toEqual([['p5'], ['p22']]);
  });

  it('and what was done while that came to light is in the same copy', async () => {
    const { one, shelf } = await apart(MINE);
    const change = shelf.change.bind(shelf);
    let acts: readonly `p${number}`[] = ['p12'];
    shelf.change = async (...args) => {
      const writing = change(...args);
      acts.forEach(one.mark);
      acts = [];
      await writing;
    };
    one.mark('p5');
    await shows(one, 'taken');
    await expect.poll(() => shelf.kept.size).toBe(2);
    await one.app.savedGames(); // comes after all writes
    expect((await shelf.all()).map(marksIn)).toEqual([['p5', 'p12'], ['p22']]);
  });

  it('and the copy of a game with the longest name has another name', async () => {
    const long = 'n'.repeat(80);
    const { one, shelf } = await apart(long);
    one.mark('p5');
    await shows(one, 'taken');
    await expect.poll(() => shelf.kept.size).toBe(2);
    const [copy] = await one.app.savedGames();
    expect(copy?.name).toMatch(/^n+…, from another tab$/);
    expect(copy?.name).toHaveLength(80);
  });

  it('a copy that cannot be kept stays on the page, which says so', async () => {
    const shelf = memoryShelf();
    const alone = { locks: null, channel: null, patience: 0 };
    const one = page(alone, shelf);
    await one.app.begin(setup);
    await one.written();
    const id = one.store.getState().gameId ?? '';
    shelf.kept.set(id, { ...Object(shelf.kept.get(id)), hash: 'theirs', moves: [1] });
    const change = shelf.change.bind(shelf);
    shelf.change = (...args) => change(...args).finally(() => (shelf.full = true));
    one.app.table()?.act({ type: 'declare', lines: [] });
    await shows(one, 'unkept');
    shelf.full = false;
    shelf.change = change;
    expect(await one.app.takeOver()).toBeNull();
    await one.written();
    expect(shelf.kept.size).toBe(2);
  });
});

describe('what another tab does to the games', () => {
  it('a game renamed there keeps its new name here', async () => {
    const { one, two, id } = await twoTabs();
    expect(await two.app.renameGame(id, 'Monday')).toBeNull();
    one.mark('p5');
    await one.written();
    expect(await two.app.savedGames()).toMatchObject([{ name: 'Monday' }]);
    expect(await one.app.gameFile(false)).toContain('"name":"Monday"');
  });

  it('a game deleted there is not brought back by an act here, unless it is wanted', async () => {
    const { one, two, id, shelf, marks } = await twoTabs();
    one.mark('p5');
    await one.written();
    expect(await two.app.deleteGame(id)).toBeNull();
    await shows(one, 'gone');
    one.mark('p12');
    expect(shelf.kept.size).toBe(0);
    expect(await one.app.takeOver()).toBeNull();
    one.mark('p22');
    await one.written();
    expect(marks()).toEqual(['p5', 'p22']);
  });

  it('a game deleted there is still to be had here after a look at the title', async () => {
    const { one, two, id, marks } = await twoTabs();
    one.mark('p5');
    await one.written();
    await two.app.deleteGame(id);
    await shows(one, 'gone');
    one.app.toTitle();
    expect(await one.app.savedGames()).toMatchObject([{ id, name: MINE }]);
    expect(await one.app.renameGame(id, 'Monday')).toBeNull();
    expect(await one.app.resume(id)).toBeNull();
    await shows(one, 'gone');
    expect(await one.app.takeOver()).toBeNull();
    await one.written();
    expect(marks()).toEqual(['p5']);
    expect(await two.app.savedGames()).toMatchObject([{ id, name: 'Monday' }]);
  });

  it('a game deleted there can be deleted here too', async () => {
    const { one, two, id } = await twoTabs();
    await two.app.deleteGame(id);
    await shows(one, 'gone');
    one.app.toTitle();
    expect(await one.app.deleteGame(id)).toBeNull();
    expect(await one.app.savedGames()).toEqual([]);
  });

  it('all that is deleted there is gone here too', async () => {
    const { one, two, shelf } = await twoTabs();
    expect(await two.app.deleteEverything()).toBeNull();
    await shows(one, 'gone');
    expect(shelf.kept.size).toBe(0);
  });

  it('a game deleted there without a word is not brought back either', async () => {
    const { one, shelf } = await twoTabs();
    shelf.kept.clear();
    one.mark('p5');
    await shows(one, 'gone');
    expect(shelf.kept.size).toBe(0);
  });

  it('a game that is gone can be neither renamed nor taken up', async () => {
    const { two, shelf, id, first } = await twoTabs();
    first.die();
    shelf.kept.clear();
    expect(await two.app.renameGame(id, 'Monday')).toMatch(/no longer kept/);
    expect(await two.app.resume(id)).toMatch(/no longer kept/);
  });
});
