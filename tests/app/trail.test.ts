/** Going back by several steps closes each thing that was opened, from the top. */
import { afterEach, describe, expect, it } from 'vitest';
import { followTrail } from '../../src/app/trail.ts';
import { openDialogs } from '#dom/parts/openDialogs.ts';
import { createGameStore } from '#store/store.ts';

const undo: (() => void)[] = [];
afterEach(() => undo.splice(0).forEach(close => close()));

/** Talks with one dialog over another. They leave the list later, as they do on a page: when it is drawn again. */
function opened() {
  const store = createGameStore();
  const trail = followTrail(store, () => store.setState({ screen: 'title' }));
  const closed: string[] = [];
  store.setState({ screen: 'talks' });
  store.setState({ screen: 'glossary' });
  for (const name of ['lower', 'upper']) undo.push(openDialogs.add(() => closed.push(name)));
  return { store, trail, closed };
}

describe('Back over several steps', () => {
  it('closes a dialog and the one under it, each once', () => {
    const { store, trail, closed } = opened();
    trail.closeTo(2);
    expect(closed).toEqual(['upper', 'lower']);
    expect(store.getState().screen).toBe('glossary');
  });

  it.each([
    [1, 'talks'],
    [0, 'title'],
  ] as const)('closes the screens under them too, down to %i', (depth, screen) => {
    const { store, trail, closed } = opened();
    trail.closeTo(depth);
    expect(closed).toEqual(['upper', 'lower']);
    expect(store.getState().screen).toBe(screen);
  });
});
