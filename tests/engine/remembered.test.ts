import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { play } from '#engine/play.ts';
import { remembered } from '#engine/remembered.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { publicView, viewFor } from '#engine/view.ts';
import { anyMove, randomGame } from './arbitrary.ts';

const RUNS = process.env['FULL'] ? 400 : 40;

describe('what is remembered', () => {
  test('is worked out once for the same object and the same rest', () => {
    let worked = 0;
    const sum = remembered((values: readonly number[], more: number) => {
      worked += 1;
      return values.reduce((total, value) => total + value, more);
    });
    const values = [1, 2];
    expect([sum(values, 3), sum(values, 3)]).toEqual([6, 6]);
    expect(worked).toBe(1);
  });

  test('is never taken for the answer about something else', () => {
    const sum = remembered((values: readonly number[], more: number) => (values[0] ?? 0) + more);
    const one = [1];
    expect([sum(one, 3), sum(one, 4), sum([1], 5), sum([2], 3), sum(one, 3)]).toEqual([
      4, 5, 6, 5, 4,
    ]);
  });

  test('shows in no view: a copy of the state, of which nothing is known, gives the same ones', () => {
    fc.assert(
      fc.property(randomGame, ({ states }) => {
        for (const state of states) {
          const copy = structuredClone(state);
          expect(publicView(state)).toEqual(publicView(copy));
          for (const p of PARTIES) expect(viewFor(state, p)).toEqual(viewFor(copy, p));
        }
      }),
      { numRuns: RUNS / 4 },
    );
  });

  test('changes no answer: any move is taken or refused alike on a copy of the state', () => {
    fc.assert(
      fc.property(randomGame, fc.array(anyMove, { minLength: 20 }), ({ states }, moves) => {
        const state = states[Math.floor(states.length / 2)];
        if (!state) throw new Error('a game without a state');
        for (const move of moves) {
          expect(play(state, move)).toEqual(play(structuredClone(state), move));
        }
      }),
      { numRuns: RUNS },
    );
  });
});
