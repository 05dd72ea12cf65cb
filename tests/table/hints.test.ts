import { describe, expect, it } from 'vitest';
import { hintsOf } from '#ai/hints.ts';
import type { Basis } from '#analysis/basis.ts';
import { linesInForce } from '#engine/crossing.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Party } from '#engine/types.ts';
import { playOn, seat, settingFor } from './shipped.ts';

const FOUR: readonly Party[] = PARTIES;

const bases = (persons: readonly Party[], hints: boolean, mode: 'private' | 'shared') => {
  const game = seat({ persons, hints });
  playOn(game, ({ getState }) => {
    const { view, device } = getState();
    const isOpen = view?.phase === 'caucus' || view?.phase === 'summary'; // computers alone stop at a summary
    return isOpen && device.mode === mode;
  });
  expect(game.store.getState().device.mode).toBe(mode);
  return { basis: game.table.basis(), game };
};

/** Whose mandate a basis holds. */
const papersIn = ({ setting }: Basis): readonly Party[] =>
  PARTIES.filter(party => Object.keys(setting.mandates[party].preferences).length > 0);

describe('where things stand', () => {
  it.each([
    ['one person', ['ukraine'], false],
    ['two persons', ['eu', 'ukraine'], false],
    ['two persons in a training game', ['eu', 'ukraine'], true],
  ] as const)('is reckoned from the papers on screen alone, for %s', (_says, persons, hints) => {
    const { basis, game } = bases(persons, hints, 'private');
    const seated = game.store.getState().device.seat;
    expect(basis).toMatchObject({ scope: 'own', standard: 'uncrossed' });
    expect(papersIn(basis)).toEqual([seated]);
    expect(basis.lines).toEqual(linesInForce(game.referee.publicView()));
    const { declarable, mandates } = basis.setting;
    expect(mandates).toMatchObject(
      seated ? { [seated]: settingFor('quick').mandates[seated] } : {},
    );
    expect(declarable).toEqual(seated && game.referee.viewFor(seated).setting.declarable);
  });

  it.each([
    ['a watcher', [], false],
    ['four persons in public', FOUR, false],
    ['four persons in public, in a training game', FOUR, true],
  ] as const)('is reckoned from the public lines alone, for %s', (_says, persons, hints) => {
    const { basis, game } = bases(persons, hints, 'shared');
    expect(basis).toMatchObject({ scope: 'public', standard: 'uncrossed' });
    expect(papersIn(basis)).toEqual([]);
    expect(basis.setting.declarable).toEqual(game.referee.publicView().setting.declarable);
    for (const party of PARTIES) expect(basis.setting.declaredByDefault[party]).toEqual([]);
  });

  it.each([
    ['a watcher', []],
    ['one person', ['ukraine']],
  ] as const)(
    'is reckoned from all papers in a training game of %s, which says so',
    (_says, persons) => {
      const { table, referee } = seat({ persons, hints: true });
      expect(table.isTraining()).toBe(true);
      expect(table.basis()).toEqual({
        scope: 'full',
        setting: settingFor('quick'),
        lines: linesInForce(referee.publicView()),
        standard: 'ratifiable',
      });
    },
  );

  it.each([
    ['one', ['ukraine']],
    ['four', FOUR],
  ] as const)('is given in full after the end, with %s at the table', (_says, persons) => {
    const game = seat({ persons, hints: false });
    playOn(game);
    expect(game.table.basis()).toMatchObject({ scope: 'full', setting: settingFor('quick') });
  });
});

describe('hints', () => {
  it('are those of the seat whose papers are on screen', async () => {
    const game = seat({ persons: ['ukraine'], hints: true });
    playOn(game, ({ getState }) => getState().view?.phase === 'marks');
    const hints = await game.table.hints();
    expect(hints).toEqual(hintsOf(game.referee.viewFor('ukraine')));
    expect(hints).not.toEqual([]);
  });

  it('are not given where they were not chosen', async () => {
    const game = seat({ persons: ['ukraine'], hints: false });
    playOn(game, ({ getState }) => getState().view?.phase === 'marks');
    expect(await game.table.hints()).toBeNull();
  });

  it('are not given while nobody has papers on screen', async () => {
    expect(await seat({ persons: [], hints: true }).table.hints()).toBeNull();
    const game = seat({ persons: FOUR, hints: true });
    for (const mode of ['covered', 'shared'] as const) {
      playOn(game, ({ getState }) => getState().device.mode === mode);
      expect(game.store.getState().device.mode).toBe(mode);
      expect(await game.table.hints()).toBeNull();
    }
  });
});
