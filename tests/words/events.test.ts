import { describe, expect, test } from 'vitest';
import { dueIn } from '#dom/app/due.ts';
import { eventsBetween } from '#words/events.ts';
import type { GameState } from '#store/store.ts';
import { CONTENT, playOn, seat } from '../table/shipped.ts';

/** Every state of one game that a person sees, in order; each reveal is read at once, or never. */
function statesOf(seed: number, reads = true): readonly GameState[] {
  const game = seat({ seed, persons: ['eu'] });
  const states: GameState[] = [];
  game.store.subscribe(state => {
    const { view } = state;
    if (!view || view === states.at(-1)?.view) return;
    const seenReveal = reads ? view.reveals.length : 0;
    states.push({ ...state, seenReveal });
  });
  playOn(game);
  return states;
}

const states = statesOf(3);
const steps = states.map(({ view }, i) => {
  const before = states[i - 1]?.view ?? null;
  return view ? eventsBetween(CONTENT, before, view) : [];
});
const said = steps.flat();
const dueAt = (state: GameState) => dueIn(CONTENT, state)?.words ?? '';

describe('over a whole game the listener hears', () => {
  test('nothing before there is something to compare with', () => {
    expect(steps[0]).toEqual([]);
  });

  test('each reveal once, with what it settled', () => {
    expect(said.filter(s => s.startsWith('Marks of round'))).toHaveLength(3);
  });

  test('each initiative that was decided once', () => {
    const decided = states.at(-1)?.view?.tabled.length;
    const heard = said.filter(s => /^(All vote yes|Reopened|Not carried)/.test(s));
    expect(heard).toHaveLength(decided ?? 0);
  });

  test('how the talks ended, last', () => {
    expect(said.at(-1)).toMatch(/^The talks have ended/);
  });
});

describe('what is due is said', () => {
  test('at the start of a round: how many points to mark, and which', () => {
    const first = states.find(s => s.view?.phase === 'marks');
    const numbers = first?.view?.agenda.map(p => p.slice(1)).join(', ');
    expect(first && dueAt(first)).toBe(`5 points to mark: ${numbers}.`);
  });

  test('in one sentence of who, what, and that a vote is due', () => {
    const votes = states.filter(s => s.view?.caucus?.tabled).map(dueAt).filter(Boolean); // prettier-ignore
    expect(votes.length).toBeGreaterThan(0);
    for (const words of votes)
      expect(words).toMatch(
        /^(Russia|Ukraine|The US) (puts forward|asks) .+point \d+, .+ Your vote is due\.$/,
      );
  });

  test('in the caucus where it is one’s turn, and to nobody else', () => {
    const turns = states.filter(s => dueAt(s).startsWith('Your turn in the caucus'));
    expect(turns.length).toBeGreaterThan(0);
    for (const { view } of turns) expect(view?.awaited).toContain('eu');
  });

  test('not before the marks of all are read', () => {
    const unread = statesOf(3, false).filter(s => (s.view?.reveals.length ?? 0) > 0);
    expect(unread.length).toBeGreaterThan(0);
    expect(unread.map(dueAt).filter(Boolean)).toEqual([]);
  });

  test('not under the curtain', () => {
    const device = { mode: 'covered', seat: 'eu' } as const;
    expect(states.map(s => dueAt({ ...s, device })).filter(Boolean)).toEqual([]);
  });

  test('and the initiative is not told a second time to whom it asks', () => {
    const twice = states.flatMap(({ view }, i) => {
      const before = states[i - 1]?.view ?? null;
      return view ? eventsBetween(CONTENT, before, view, { isToVote: true }) : [];
    });
    expect(twice.filter(s => /(puts forward|asks to reopen)/.test(s))).toEqual([]);
  });
});
