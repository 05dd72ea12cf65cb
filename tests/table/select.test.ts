import { describe, expect, it } from 'vitest';
import { articlesOf, floorOf, isMyTurn, mayAct, settledCount } from '#store/select.ts';
import type { Party, PublicView } from '#engine/types.ts';
import type { GameStore } from '#store/store.ts';
import { PARTIES, playOn, seat } from './shipped.ts';

const game = seat({ persons: ['ukraine'] });
playOn(game);
const state = game.store.getState();
if (!state.view) throw new Error('no view');
const { view } = state;

describe('what screens ask of a view', () => {
  it('the articles of the draft text come in their order, each settled as it stands', () => {
    const articles = articlesOf(view);
    expect(articles).toHaveLength(settledCount(view, view.reveals.length));
    expect(articles.map(a => a.round)).toEqual(articles.map(a => a.round).toSorted((a, b) => a - b)); // prettier-ignore
    for (const { point, option } of articles) expect(view.text[point]).toBe(option);
  });

  it('it is my turn where the talks wait for the seat that has the device', () => {
    expect(isMyTurn(state)).toBe(false);
    const waiting = { ...view, awaited: ['ukraine'] as const };
    expect(isMyTurn({ ...state, view: waiting })).toBe(true);
    expect(isMyTurn({ ...state, view: waiting, device: { mode: 'shared', seat: 'us' } })).toBe(false); // prettier-ignore
  });

  it('what a screen may offer is what the rules ask of this seat, once all reveals are read', () => {
    const caucus = seat({ persons: PARTIES });
    playOn(caucus, s => s.getState().view?.phase === 'caucus');
    const now = caucus.store.getState();
    const read = { ...now, seenReveal: 1 };
    expect(mayAct(read, 'pass')).toBe(true);
    expect(mayAct(read, 'seal')).toBe(false);
    expect(mayAct(now, 'pass')).toBe(false); // the reveal comes first
    const other = PARTIES.find(p => p !== now.device.seat) ?? null;
    expect(mayAct({ ...read, device: { mode: 'shared', seat: other } }, 'pass')).toBe(false);
  });

  it('a seat has the floor until its initiative is voted on, whoever votes last', () => {
    const floors: Party[] = [];
    const lookAt = ({ getState }: GameStore) => {
      const floor = getState().view && floorOf(getState().view as PublicView);
      const { awaited = [], caucus: now } = getState().view ?? {};
      if (floor && !floor.isVotedOn) expect(awaited).toEqual([floor.party]);
      if (floor?.isVotedOn) {
        expect(now?.tabled?.by).toBe(floor.party);
        expect(awaited).not.toContain(floor.party);
        if (awaited.length === 1) floors.push(floor.party); // one vote is left: not the floor's
      }
      return floors.length > 2;
    };
    for (let seed = 1; seed <= 20 && floors.length <= 2; seed++)
      playOn(seat({ persons: PARTIES, seed }), lookAt); // a no may end the voting before the last vote
    expect(floors.length).toBeGreaterThan(2);
  });
});
