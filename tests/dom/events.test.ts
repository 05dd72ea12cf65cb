import { describe, expect, test } from 'vitest';
import { eventsBetween } from '#dom/app/events.ts';
import type { PublicView } from '#engine/types.ts';
import { CONTENT, playOn, seat } from '../table/shipped.ts';

/** Every view of one game that a person sees, in order. */
function viewsOf(seed: number): readonly PublicView[] {
  const game = seat({ seed, persons: ['eu'] });
  const views: PublicView[] = [];
  game.store.subscribe(({ view }) => {
    if (view && view !== views.at(-1)) views.push(view);
  });
  playOn(game);
  return views;
}

const views = viewsOf(3);
const steps = views.slice(1).map((now, i) => eventsBetween(CONTENT, views[i] ?? null, now, 'eu'));
const said = steps.flatMap(s => s.all);

describe('over a whole game the listener hears', () => {
  test('nothing before there is something to compare with', () => {
    const [first] = views;
    expect(first && eventsBetween(CONTENT, null, first, 'eu')).toEqual({ all: [], mine: [] });
  });

  test('each reveal once, with what it settled', () => {
    expect(said.filter(s => s.startsWith('Marks of round'))).toHaveLength(3);
  });

  test('each initiative that was decided once', () => {
    const decided = views.at(-1)?.tabled.length;
    const heard = said.filter(s => /^(All vote yes|Reopened|Not carried)/.test(s));
    expect(heard).toHaveLength(decided ?? 0);
  });

  test('how the talks ended, last', () => {
    expect(said.at(-1)).toMatch(/^The talks have ended/);
  });

  test('a call to speak or to vote only when it is asked', () => {
    const calls = steps.flatMap(s => s.mine);
    expect(calls.length).toBeGreaterThan(0);
    expect(new Set(calls)).toEqual(
      new Set(['Your turn in the caucus.', 'An initiative is on the table. Your vote is awaited.']),
    );
  });
});
