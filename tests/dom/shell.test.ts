/** Which page is shown, how it looks, and which refusals it speaks of. */
import { describe, expect, test } from 'vitest';
import { pageOf } from '#dom/app/AppShell.tsx';
import { motionOf, themeOf } from '#dom/app/appearance.ts';
import { titleOf } from '#dom/app/heading.ts';
import { refusedOnTable } from '#dom/app/Notices.tsx';
import { REFUSALS } from '#engine/types.ts';
import type { GameState } from '#store/store.ts';
import { CONTENT, playOn, seat } from '../table/shipped.ts';

const state = (change: Partial<GameState> = {}): GameState => {
  const game = seat({ seed: 3, persons: ['ukraine', 'us'] });
  playOn(game, s => s.getState().view?.phase === 'caucus');
  return { ...game.store.getState(), content: CONTENT, screen: 'talks', ...change };
};

describe('the page', () => {
  test('is the table while seats mark and speak', () => {
    expect(pageOf(state())).toBe('table');
  });

  test('is the curtain whenever the device is covered, whatever the phase', () => {
    const covered = { device: { mode: 'covered', seat: 'us' } } as const;
    expect(pageOf(state(covered))).toBe('curtain');
    expect(pageOf(state({ ...covered, screen: 'debrief' }))).toBe('curtain');
  });

  test('is the title where there are no talks to show', () => {
    expect(pageOf(state({ view: null }))).toBe('title');
    expect(pageOf(state({ content: null }))).toBe('title');
  });

  test('of sources and glossary can be read in the middle of talks', () => {
    expect(pageOf(state({ screen: 'sources' }))).toBe('sources');
  });

  test('names the tab by its heading, and the game by what it is', () => {
    expect(titleOf('End of round 1')).toBe('End of round 1 · Twenty-Eight Points');
    expect(titleOf('Twenty-Eight Points')).toBe('Twenty-Eight Points: a negotiation exercise');
  });
});

describe('a refusal is shown over the table', () => {
  const refusal = { code: REFUSALS.NotNow };
  test('when nothing else could show it', () => {
    expect(refusedOnTable(state({ refusal }))).toBe(refusal);
  });

  test('but not where a dialog shows it', () => {
    expect(refusedOnTable(state({ refusal, dialog: { type: 'initiative' } }))).toBeNull();
  });

  test('and never where a reason is asked for instead', () => {
    expect(refusedOnTable(state({ refusal: { code: REFUSALS.ReasonNeeded } }))).toBeNull();
  });
});

describe('the theme', () => {
  test.each([
    ['daylight', false, true, 'daylight'], // a choice counts before the system
    ['system', false, false, 'night'],
    ['system', true, false, 'daylight'],
    ['system', true, true, 'contrast'], // contrast before light
  ] as const)('%s, light %s, contrast %s: %s', (theme, light, contrast, shown) => {
    expect(themeOf({ theme }, light, contrast)).toBe(shown);
  });
});

describe('motion', () => {
  test.each([
    ['system', false, 'full'],
    ['system', true, 'reduced'],
    ['full', true, 'full'], // a choice counts before the system
    ['none', false, 'none'],
  ] as const)('set to %s, where the system wants less: %s, is %s', (motion, less, shown) => {
    expect(motionOf({ motion }, less)).toBe(shown);
  });
});
