import { describe, expect, test } from 'vitest';
import { CUES, cuesBetween, type Cue } from '#dom/beside/sound/cues.ts';
import type { GameState } from '#store/store.ts';
import { playOn, seat } from '../table/shipped.ts';

/** Every state of one game that a person sees, in order. */
function statesOf(seed: number): readonly GameState[] {
  const game = seat({ seed, persons: ['eu'] });
  const states: GameState[] = [];
  game.store.subscribe(state => states.push(state));
  playOn(game);
  return states;
}

const states = statesOf(3);
const steps = states.slice(1).map((now, i) => ({ before: states[i] ?? now, now }));
const heard = steps.flatMap(({ before, now }) => cuesBetween(before, now));
const count = (cue: Cue): number => heard.filter(each => each === cue).length;
const [first] = states;
if (!first) throw new Error('no game was played');

describe('over a whole game', () => {
  test('the page turns once for each round, its summary and the ends', () => {
    const rounds = states.at(-1)?.view?.rounds ?? 0;
    expect(count('page')).toBe(2 * rounds + 1);
  });

  test('a stamp falls when points settle, and at no other time', () => {
    const settled = (state: GameState) =>
      Object.values(state.view?.points ?? {}).filter(point => point.settled).length;
    const rises = steps.filter(({ before, now }) => settled(now) > settled(before)).length;
    expect(rises).toBeGreaterThan(0);
    expect(count('stamp')).toBe(rises);
  });

  test('the bell calls when one is asked, and not again while one is', () => {
    expect(count('bell')).toBeGreaterThan(0);
    for (const { before, now } of steps)
      if (cuesBetween(before, now).includes('bell'))
        expect(before.view?.awaited.includes('eu')).not.toBe(true);
  });
});

describe('on the screens', () => {
  const open: GameState = { ...first, dialog: { type: 'card', point: 'p5' } };

  test('a card slides as it opens, as it gives way to another, and as it closes', () => {
    expect(cuesBetween(first, open)).toEqual(['slide']);
    expect(cuesBetween(open, { ...open, dialog: { type: 'card', point: 'p6' } })).toEqual([
      'slide',
    ]);
    expect(cuesBetween(open, first)).toEqual(['slide']);
  });

  test('other dialogs and settings make no sound', () => {
    expect(cuesBetween(first, { ...first, dialog: { type: 'menu' } })).toEqual([]);
    expect(cuesBetween(first, { ...first, settings: { ...first.settings, sounds: 50 } })).toEqual(
      [],
    );
  });

  test('nothing sounds behind the curtain', () => {
    expect(cuesBetween(first, { ...open, device: { mode: 'covered', seat: 'eu' } })).toEqual([]);
  });

  test('another game that is opened makes no sound of its own', () => {
    const last = states.at(-1) ?? first;
    expect(cuesBetween(first, { ...last, gameId: 'another', device: first.device })).not.toContain('stamp'); // prettier-ignore
  });
});

test('there are six', () => {
  expect(CUES).toHaveLength(6);
});
