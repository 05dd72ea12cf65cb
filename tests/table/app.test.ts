import { fileOf } from '#saves/file.ts';
import { gameWith } from './endedGames.ts';
import { savedGame } from '../saves/saves.ts';
import { defaultCharacters, type Character } from '#ai/character.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createApp } from '../../src/app/app.ts';
import { createHolds } from '../../src/app/holds.ts';
import { settingsFrom } from '../../src/app/settings.ts';
import { loadFromShelf } from '#content/fromShelf.ts';
import { FIRST } from '#content/shelf.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Loaded } from '#content/load.ts';
import type { Setup } from '#record/setup.ts';
import { createGameStore, DEFAULT_SETTINGS } from '#store/store.ts';
import { memoryShelf } from '../saves/memory.ts';
import { seatsWith } from './shipped.ts';

const loadShipped = () => loadFromShelf(FIRST.id);

const setup: Setup = {
  length: 'quick',
  day: '2025-11-21',
  brief: 'full',
  seats: seatsWith('ukraine'),
  characters: defaultCharacters(PARTIES),
  seed: 5,
  hints: true,
};
const settled = () => new Promise(resolve => setTimeout(resolve, 5));

function start(loadScenario: () => Promise<Loaded> = loadShipped, shelf = memoryShelf()) {
  const said: string[] = [];
  const store = createGameStore();
  const app = createApp({
    store,
    shelf,
    holds: createHolds({ locks: null, channel: null, patience: 0 }),
    loadScenario,
    mountStage: () => Promise.resolve({ ok: false, reason: 'no page' }),
    say: sentence => said.push(sentence),
    takeUpdate: () => undefined,
    versions: { isReplaced: () => Promise.resolve(false) },
  });
  return { app, store, shelf, said };
}

let page = start();
beforeEach(() => {
  page = start();
});

describe('the app', () => {
  it('begins a game, keeps it, and lists it', async () => {
    const { app, store } = page;
    expect(await app.begin(setup)).toBeNull();
    expect(store.getState()).toMatchObject({
      screen: 'talks',
      device: { mode: 'private', seat: 'ukraine' },
    });
    await settled();
    expect(store.getState().saving).toBe('saved');
    expect(await app.savedGames()).toMatchObject([
      {
        id: store.getState().gameId,
        name: 'Ukraine, quick talks',
        setup,
        round: 0,
        phase: 'brief',
      },
    ]);
  });

  it('takes up on another page what was kept on this one: the state, what was read, the answers', async () => {
    const { app, store, shelf } = page;
    await app.begin(setup);
    app.table()?.act({ type: 'declare', lines: [] });
    app.table()?.act({ type: 'mark', point: 'p5', option: 'drafted' });
    app.show({ opened: ['UA-1'], answers: { word: 'Reported.' }, dossier: 'nato' });
    await settled();
    const again = start(loadShipped, shelf);
    expect(await again.app.resume(store.getState().gameId ?? '')).toBeNull();
    expect(again.store.getState()).toMatchObject({
      screen: 'talks',
      opened: ['UA-1'],
      answers: { word: 'Reported.' },
      dossier: 'nato',
    });
    expect(again.store.getState().view).toEqual(store.getState().view);
    expect(await again.app.table()?.log()).toEqual(await app.table()?.log());
  });

  it('goes on from a moment of ended talks as a game of its own', async () => {
    const { app, store, shelf } = page;
    await app.takeIn(fileOf([gameWith('partial')]));
    await app.resume('partial');
    const ended = await app.ended();
    expect(ended?.steps).toHaveLength(ended?.log.moves.length ?? 0);
    expect(await app.fork(30)).toBeNull();
    expect(store.getState().gameId).not.toBe('partial');
    expect((await app.table()?.log())?.moves.slice(0, 30)).toEqual(ended?.log.moves.slice(0, 30));
    expect(store.getState().view?.phase).not.toBe('ended');
    await settled();
    expect((await app.savedGames()).map(game => game.name)).toContain('partial, from move 30');
    expect(await shelf.all()).toHaveLength(2);
  });

  it('finds the same talks from other chairs, once they have ended', async () => {
    const { app } = page;
    await app.takeIn(fileOf([gameWith('full'), gameWith('partial', 'us'), savedGame('lesson')]));
    await app.resume('full');
    const others = await app.otherChairs();
    expect(others.map(({ name, seats }) => [name, seats.us])).toEqual([['partial', 'person']]);
  });

  it('takes in the games of a file, each once, and leaves those that are here as they were', async () => {
    const { app, store, shelf } = page;
    await app.begin(setup);
    app.table()?.act({ type: 'declare', lines: [] });
    await settled();
    const id = store.getState().gameId ?? '';
    const file = (await app.allGames()) ?? '';
    expect(await app.takeIn(file)).toEqual({
      added: 0,
      sentence: 'No game was added. 1 is here already.',
    });
    const other = start();
    expect(await other.app.takeIn(file)).toEqual({ added: 1, sentence: '1 game was added.' });
    expect(await other.app.resume(id)).toBeNull();
    expect(await other.app.table()?.log()).toEqual(await app.table()?.log());

    other.app.table()?.act({ type: 'mark', point: 'p5', option: 'drafted' });
    await settled();
    const further = (await other.app.allGames()) ?? '';
    expect((await app.takeIn(further)).added).toBe(1);
    expect(await shelf.all()).toHaveLength(2);
    expect(store.getState().gameId).toBe(id);
  });

  it('refuses a game of a file that does not replay, by its name', async () => {
    const { app, shelf } = page;
    await app.begin(setup);
    await settled();
    const file = ((await app.allGames()) ?? '').replace(/"hash":"\w+"/, '"hash":"0"');
    const other = start();
    const { added, sentence } = await other.app.takeIn(file);
    expect(added).toBe(0);
    expect(sentence).toMatch(
      /^No game was added. Game \u2068Ukraine, quick talks\u2069: The scenario has /,
    );
    expect(await shelf.all()).toHaveLength(1);
  });

  it('names the games of a file by what can be seen, and says so', async () => {
    const { app } = page;
    const games = [
      { ...gameWith('full'), name: '\u202eMonday\u202c' },
      { ...gameWith('partial', 'us'), name: ' \u200b' },
    ];
    const { sentence } = await app.takeIn(fileOf(games));
    expect(sentence).toBe('2 games were added. Hidden signs were taken out of the name “\u2068Monday\u2069”. A game without a name is now called “US, quick talks”.'); // prettier-ignore
    const kept = await app.savedGames();
    expect(kept.map(({ name }) => name)).toEqual(['Monday', 'US, quick talks']);
    const id = kept[0]?.id ?? '';
    expect(await app.renameGame(id, '\u200bTuesday\u202e')).toBeNull();
    expect((await app.savedGames())[0]?.name).toBe('Tuesday');
    expect(await app.renameGame(id, '\u200b')).toMatch(/1 to 80/);
  });

  it('keeps with a game whether it is a training game', async () => {
    for (const hints of [true, false]) {
      const { app, store, shelf } = start();
      await app.begin({ ...setup, hints });
      await settled();
      const again = start(loadShipped, shelf);
      await again.app.resume(store.getState().gameId ?? '');
      expect(again.app.table()?.isTraining()).toBe(hints);
      expect(again.app.table()?.basis().scope).toBe(hints ? 'full' : 'own');
    }
  });

  it('keeps with a game how its computer seats negotiate', async () => {
    const { app, store, shelf } = page;
    const us: Character = { personality: 'broker', difficulty: 'expert' };
    await app.begin({ ...setup, characters: { ...defaultCharacters(PARTIES), us } });
    await settled();
    const again = start(loadShipped, shelf);
    await again.app.resume(store.getState().gameId ?? '');
    const [game] = await again.app.savedGames();
    expect(game?.setup.characters).toEqual({ ...defaultCharacters(PARTIES), us });
  });

  it('draws the curtain when a game of several persons is taken up', async () => {
    const { app, store, shelf } = page;
    await app.begin({ ...setup, seats: seatsWith('eu', 'us') });
    app.table()?.uncover();
    await settled();
    const again = start(loadShipped, shelf);
    await again.app.resume(store.getState().gameId ?? '');
    expect(again.store.getState().device).toEqual({ mode: 'covered', seat: 'eu' });
    app.toTitle();
    expect(store.getState().device.mode).toBe('covered');
  });

  it('plays on where nothing can be kept, says so, and still finds the game in play', async () => {
    const { app, store, shelf } = page;
    shelf.full = true;
    expect(await app.begin(setup)).toBeNull();
    await settled();
    expect(store.getState().saving).toBe('off');
    app.table()?.act({ type: 'declare', lines: [] });
    expect(store.getState().view?.phase).toBe('marks');
    app.toTitle();
    const [game] = await app.savedGames();
    expect(await app.resume(game?.id ?? '')).toBeNull();
    expect(store.getState()).toMatchObject({ screen: 'talks', view: { phase: 'marks' } });
  });

  it('gives a sentence for a game that is gone, damaged or of another version, and keeps the one in play', async () => {
    const { app, store, shelf } = page;
    await app.begin(setup);
    await settled();
    const id = store.getState().gameId ?? '';
    const before = store.getState().view;
    const kept = shelf.kept.get(id);
    shelf.kept.set('damaged', { ...Object(kept), moves: [1] });
    shelf.kept.set('old', { ...Object(kept), id: 'old', scenarioVersion: 99 });
    expect(await app.resume('gone')).toMatch(/no longer kept/);
    expect(await app.resume('damaged')).toMatch(/damaged/);
    expect(await app.resume('old')).toMatch(/changed since/);
    expect(store.getState().view).toBe(before);
    expect(shelf.kept.get('old')).toMatchObject({ scenarioVersion: 99 });
  });

  it('renames and deletes games, the one in play as well', async () => {
    const { app, store, shelf } = page;
    await app.begin(setup);
    await settled();
    const id = store.getState().gameId ?? '';
    expect(await app.renameGame(id, '  Monday  ')).toBeNull();
    expect(await app.renameGame(id, ' ')).toMatch(/1 to 80/);
    app.table()?.act({ type: 'declare', lines: [] });
    await settled();
    expect(await app.savedGames()).toMatchObject([{ name: 'Monday', phase: 'marks' }]);
    expect(await app.deleteGame(id)).toBeNull();
    await settled();
    expect(shelf.kept.size).toBe(0);
    expect(store.getState()).toMatchObject({ screen: 'title', view: null, gameId: null });
  });

  it('deletes everything, settings too', async () => {
    const { app, store, shelf } = page;
    await app.begin(setup);
    app.change({ textSize: 150 });
    await settled();
    expect(await app.deleteEverything()).toBeNull();
    expect(shelf.kept.size).toBe(0);
    expect(store.getState().settings).toEqual(DEFAULT_SETTINGS);
  });

  it('says so when the scenario cannot be read, and tries again the next time', async () => {
    let works = false;
    const { app, said } = start(() =>
      works ? loadShipped() : Promise.reject(new Error('offline')),
    );
    expect(await app.loadContent()).toBeNull();
    expect(await app.begin(setup)).toMatch(/could not be read/);
    expect(said).toHaveLength(2);
    works = true;
    expect(await app.begin(setup)).toBeNull();
  });

  it('opens the later of two games that are asked for at once', async () => {
    const { app, store } = page;
    await Promise.all([app.begin(setup), app.begin({ ...setup, seats: seatsWith('us') })]);
    expect(store.getState().device.seat).toBe('us');
  });
});

describe('the order of saved games', () => {
  afterEach(() => vi.useRealTimers());

  it('is that in which they were played, whatever the clock was set to', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { app, store } = page;
    const begunAt = async (moment: string) => {
      vi.setSystemTime(new Date(moment));
      await app.begin(setup);
      await settled();
      return store.getState().gameId ?? '';
    };
    const first = await begunAt('2026-03-01T12:00:00Z');
    const second = await begunAt('2026-01-01T12:00:00Z'); // the clock was set back
    const ids = async () => (await app.savedGames()).map(game => game.id);
    expect(await ids()).toEqual([second, first]);
    await app.resume(first);
    await settled();
    expect(await ids()).toEqual([first, second]);
    expect(await app.allGames()).toMatch(new RegExp(`${first}.*\n.*${second}`));
  });

  it('keeps games of a file in their order, behind those played here', async () => {
    const { app } = page;
    await app.begin(setup);
    await settled();
    await app.takeIn(fileOf([gameWith('full'), gameWith('partial', 'us')]));
    const names = (await app.savedGames()).map(game => game.name);
    expect(names).toEqual(['Ukraine, quick talks', 'full', 'partial']);
  });
});

describe('settings', () => {
  it.each([[null], ['words'], [[1]], [{ textSize: 90, theme: 'pink', plainTable: 'yes' }]])(
    'that make no sense are as by default: %j',
    kept => {
      expect(settingsFrom(kept)).toEqual(DEFAULT_SETTINGS);
    },
  );

  it('that were kept before a newer one was there are read as before', () => {
    const older = { textSize: 125, motion: 'reduced', plainTable: true };
    expect(settingsFrom(older)).toEqual({ ...DEFAULT_SETTINGS, ...older });
  });

  it('are read back one by one', () => {
    expect(settingsFrom({ textSize: 200, theme: 'pink' })).toEqual({
      ...DEFAULT_SETTINGS,
      textSize: 200,
    });
  });
});
