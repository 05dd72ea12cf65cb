/** Two scenarios on one page: each game is played on its own, and none is lost to the other. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultCharacters } from '#ai/character.ts';
import { loadFromShelf } from '#content/fromShelf.ts';
import type { Loaded } from '#content/load.ts';
import { FIRST, SHELF } from '#content/shelf.ts';
import { byParty } from '#engine/parties.ts';
import { dealt } from '#dom/setup/form.ts';
import { fileOf } from '#saves/file.ts';
import { parseSave, type Save } from '#saves/save.ts';
import { createGameStore } from '#store/store.ts';
import { everyParty } from '#words/parties.ts';
import { sayInstead, speakOf } from '#words/words.ts';
import { createApp } from '../../src/app/app.ts';
import { createHolds } from '../../src/app/holds.ts';
import { shippedContent } from '../content/shipped.ts';
import { memoryShelf } from '../saves/memory.ts';

const WARM_UP = SHELF[1]?.id ?? '';
const settled = () => new Promise(resolve => setTimeout(resolve, 5));

function start(loadScenario: (id: string) => Promise<Loaded> = loadFromShelf) {
  const store = createGameStore();
  const shelf = memoryShelf();
  const app = createApp({
    store,
    shelf,
    holds: createHolds({ locks: null, channel: null, patience: 0 }),
    loadScenario,
    mountStage: () => Promise.resolve({ ok: false, reason: 'no page' }),
    say: () => undefined,
    takeUpdate: () => undefined,
    versions: { isReplaced: () => Promise.resolve(false) },
  });
  return { app, store, shelf };
}

type Page = ReturnType<typeof start>;
const laid = ({ store }: Page) => store.getState().content?.content.id;
const played = ({ store }: Page) => store.getState().view?.setting.scenario;

let page = start();
beforeEach(() => {
  page = start();
});
afterAll(() => {
  speakOf(FIRST.parties); // as other tests have them
  sayInstead(shippedContent().words ?? {});
});

describe('a page with two scenarios', () => {
  it('plays each game on its own, and says its own parties', async () => {
    await page.app.beginDealt(WARM_UP);
    expect([laid(page), played(page)]).toEqual([WARM_UP, WARM_UP]);
    expect(everyParty()).toHaveLength(3);
    const { gameId } = page.store.getState();
    await page.app.beginDealt(FIRST.id);
    expect([laid(page), played(page)]).toEqual([FIRST.id, FIRST.id]);
    expect(everyParty()).toHaveLength(4);
    await settled();
    expect(await page.app.resume(gameId ?? '')).toBeNull();
    expect([laid(page), played(page)]).toEqual([WARM_UP, WARM_UP]);
    await settled();
    expect(await page.app.savedGames()).toHaveLength(2);
  });

  it('lays a game’s own scenario, whichever is chosen while it is opened', async () => {
    await page.app.loadContent();
    const begun = page.app.begin(dealt(shippedContent()));
    await page.app.loadContent(WARM_UP);
    await begun;
    expect([laid(page), played(page)]).toEqual([FIRST.id, FIRST.id]);
  });

  it('keeps the game in play where one of the other scenario cannot be taken up', async () => {
    const other = start();
    await other.app.beginDealt(WARM_UP);
    await settled();
    const [kept] = await other.shelf.all();
    const parsed = parseSave(kept);
    if (!parsed.ok) throw new Error(parsed.fault);
    const damaged: readonly Partial<Save>[] = [
      { id: 'hash', hash: 'another' },
      { id: 'length', setup: { ...parsed.save.setup, length: 'endless' } },
    ];
    await page.app.beginDealt(FIRST.id);
    const { gameId } = page.store.getState();
    for (const part of damaged) {
      const save = { ...parsed.save, ...part };
      await page.shelf.change(save.id, 'first', () => save);
      expect(await page.app.resume(save.id)).toMatch(/^[A-Z].*\.$/);
      expect([laid(page), played(page)]).toEqual([FIRST.id, FIRST.id]);
      expect(page.store.getState().gameId).toBe(gameId);
    }
  });

  it('takes in games of both from one file, nameless ones too', async () => {
    const other = start();
    await other.app.loadContent(WARM_UP);
    const { content } = other.store.getState();
    if (!content) throw new Error('it does not load');
    const setup = dealt(content.content);
    const seats = byParty(content.parties, () => 'person' as const);
    await other.app.begin({ ...setup, seats, characters: defaultCharacters(content.parties) });
    await settled();
    const [kept] = await other.shelf.all();
    const parsed = parseSave(kept);
    if (!parsed.ok) throw new Error(parsed.fault);
    await page.app.loadContent();
    const taken = await page.app.takeIn(fileOf([{ ...parsed.save, name: '' }]));
    expect(taken.added).toBe(1);
    const [game] = await page.app.savedGames();
    expect(game?.name).toBe('Aldermoor, Brackwater and Castlefen, short talks');
  });

  it('stays with what it has where a scenario cannot be had', async () => {
    const broken = start(id =>
      id === WARM_UP ? Promise.reject(new Error('no network')) : loadFromShelf(id),
    );
    await broken.app.loadContent();
    expect(await broken.app.loadContent(WARM_UP)).toBeNull();
    expect(broken.store.getState().scenario).toBe(FIRST.id);
    expect(laid(broken)).toBe(FIRST.id);
    expect(await broken.app.begin(dealt(shippedContent()))).toBeNull();
  });
});
