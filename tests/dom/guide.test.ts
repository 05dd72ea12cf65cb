import { expect, test } from 'vitest';
import { guideStep, type GuideStep } from '#dom/table/guide/guideStep.ts';
import { isRevealUnread } from '#store/select.ts';
import { DEFAULT_SETTINGS, type GameState } from '#store/store.ts';
import type { Act, PartyView, PublicView } from '#engine/types.ts';
import { seat } from '../table/shipped.ts';

/** Quick talks of one person who marks all and passes, as that person sees them; what the guide says at each state. */
function guided(change: Partial<GameState> = {}): readonly (GuideStep | null)[] {
  const { store, table } = seat({ persons: ['ukraine'], isPaced: true });
  store.setState(change);
  table.act({ type: 'declare', lines: [] });
  const said: (GuideStep | null)[] = [];
  for (let i = 0; i < 500; i++) {
    const state = store.getState();
    const { view } = state;
    if (!view || view.phase === 'ratification') return said;
    said.push(guideStep(state));
    table.nextStep();
    if (state.scene && store.getState().scene !== state.scene) continue;
    if (isRevealUnread(state)) store.setState({ seenReveal: view.reveals.length });
    else if (view.phase === 'summary') table.nextRound();
    else act(view, move => table.act(move));
  }
  throw new Error('the talks did not come to the signatures');
}

function act(view: PublicView | PartyView, does: (move: Act) => void): void {
  if (!view.awaited.includes('ukraine')) return;
  if (view.asked.includes('vote')) does({ type: 'vote', yes: false });
  else if (view.asked.includes('table')) does({ type: 'pass' });
  else if ('marks' in view) {
    const open = view.agenda.find(point => !view.marks[point]);
    does(open ? { type: 'mark', point: open, option: 'struck' } : { type: 'seal' });
  }
}

/** Each once, where it comes first. */
const inOrder = (said: readonly (GuideStep | null)[]) => [...new Set(said.filter(s => s !== null))];

test('the guide goes through the first round in its order: mark, seal, reveal, and the caucus', () => {
  const said = inOrder(guided());
  expect(said.slice(0, 4)).toEqual(['start', 'rest', 'seal', 'reveal']);
  expect(new Set(said.slice(4))).toEqual(new Set(['listen', 'vote', 'speak']));
});

test('after the first round it says nothing more', () => {
  const said = guided();
  const last = said.findLastIndex(step => step !== null);
  expect(said.slice(last + 1).length).toBeGreaterThan(20);
});

test('closed once, it says nothing', () => {
  expect(inOrder(guided({ settings: { ...DEFAULT_SETTINGS, guide: false } }))).toEqual([]);
});
