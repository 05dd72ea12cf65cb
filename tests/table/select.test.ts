import { describe, expect, it } from 'vitest';
import { articlesOf, isMyTurn, settledCount } from '#store/select.ts';
import { playOn, seat } from './shipped.ts';

const game = seat({ persons: ['ukraine'] });
playOn(game);
const state = game.store.getState();
if (!state.view) throw new Error('no view');
const { view } = state;

describe('what screens ask of a view', () => {
  it('the articles of the draft text come in their order, each settled as it stands', () => {
    const articles = articlesOf(view);
    expect(articles).toHaveLength(settledCount(view));
    expect(articles.map(a => a.article)).toEqual(articles.map(a => a.article).toSorted((a, b) => a - b)); // prettier-ignore
    for (const { point, option } of articles) expect(view.text[point]).toBe(option);
  });

  it('it is my turn where the talks wait for the seat that has the device', () => {
    expect(isMyTurn(state)).toBe(false);
    const waiting = { ...view, awaited: ['ukraine'] as const };
    expect(isMyTurn({ ...state, view: waiting })).toBe(true);
    expect(isMyTurn({ ...state, view: waiting, device: { mode: 'shared', seat: 'us' } })).toBe(false); // prettier-ignore
  });
});
