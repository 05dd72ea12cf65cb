import { describe, expect, it } from 'vitest';
import { hintsOf } from '#ai/hints.ts';
import { linesInForce } from '#engine/crossing.ts';
import { PARTIES, type Party } from '#engine/types.ts';
import { playOn, seat, settingFor } from './shipped.ts';

const FOUR: readonly Party[] = PARTIES;

describe('where things stand', () => {
  it('is not given during the talks where hints were not chosen', () => {
    for (const persons of [[], ['eu'], FOUR] as const) {
      expect(seat({ persons, hints: false }).table.basis()).toBeNull();
    }
  });

  it.each([
    ['a watcher', []],
    ['one person', ['ukraine']],
  ] as const)('is given in full to %s who chose hints', (_says, persons) => {
    const { table, referee } = seat({ persons, hints: true });
    expect(table.basis()).toEqual({
      scope: 'full',
      setting: settingFor('quick'),
      lines: linesInForce(referee.publicView()),
      standard: 'ratifiable',
    });
  });

  it.each([
    ['two', ['eu', 'us']],
    ['four', FOUR],
  ] as const)('tells %s persons at one device only what is public', (_says, persons) => {
    const game = seat({ persons, hints: true });
    playOn(game, ({ getState }) => getState().view?.phase === 'caucus');
    const basis = game.table.basis();
    expect(basis).toMatchObject({ scope: 'public', standard: 'uncrossed' });
    expect(basis?.lines).toEqual(linesInForce(game.referee.publicView()));
    const { mandates, declarable } = game.referee.publicView().setting as Partial<
      ReturnType<typeof settingFor>
    >;
    expect(mandates).toBeUndefined();
    expect(basis?.setting.declarable).toEqual(declarable);
    for (const party of PARTIES) {
      expect(basis?.setting.mandates[party].preferences).toEqual({});
      expect(basis?.setting.declaredByDefault[party]).toEqual([]);
    }
  });

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
