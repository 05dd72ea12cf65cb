import { describe, expect, it } from 'vitest';
import { FAULTS } from '#analysis/analyst.ts';
import { closedMost, doorsOf, type Door } from '#analysis/doors.ts';
import { linesInForce } from '#engine/crossing.ts';
import { Referee } from '#engine/referee.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Log, PointId } from '#engine/types.ts';
import { Solver } from '#solver/answer.ts';
import { modelOf, withOptions } from '#solver/from-setting.ts';
import { recorded } from '../engine/recorded.ts';
import { deskWorker, staged } from './workers.ts';

const logOf = (name: string): Log => recorded(`${name}.json`).log;
const { signal } = new AbortController();

async function counted(log: Log): Promise<readonly Door[]> {
  const doors = await doorsOf({ log, hire: deskWorker, signal });
  if (typeof doors === 'string') throw new Error(doors);
  return doors;
}

/** Counted anew, on a setting that has nothing left but what stood open after so many moves. */
function countedAnew(log: Log, moves: number, parties: readonly number[]): number | null {
  const part = { ...log, moves: log.moves.slice(0, moves) };
  const [then, ended] = [Referee.fromLog(part), Referee.fromLog(log)];
  if (!then.ok || !ended.ok) throw new Error('does not replay');
  const { points } = then.value.publicView();
  const isLeft = (id: PointId, option: string) => {
    const state = points[id];
    return !state?.settled || state.current === option;
  };
  const lines = linesInForce(ended.value.publicView());
  const model = modelOf(withOptions(log.setting, isLeft), lines);
  return new Solver(model).ask({ type: 'count', parties }).count;
}

describe.each(['v3-quick-1', 'v3-full-1'])('the doors of a recorded game, %s,', name => {
  const log = logOf(name);

  it('are the texts that all, and each three, could still accept after each moment', async () => {
    const doors = await counted(log);
    expect(doors.length).toBeGreaterThan(3);
    for (const { turn, all, without } of doors) {
      const moves = turn?.after ?? 0;
      expect(all).toBe(countedAnew(log, moves, [0, 1, 2, 3]));
      for (const [i, party] of PARTIES.entries())
        expect(without[party]).toBe(countedAnew(log, moves, [0, 1, 2, 3].filter(p => p !== i))); // prettier-ignore
    }
  });

  it('are named by the moment that closed most', async () => {
    const doors = await counted(log);
    const most = closedMost(doors);
    const share = (from: Door | undefined, to: Door) => (from?.all ?? 0) / (to.all ?? 1);
    const shares = doors.slice(1).map((to, i) => share(doors[i], to));
    expect(most && share(most.from, most.to)).toBe(Math.max(...shares));
  });
});

describe('what closed most', () => {
  const door = (all: number | null): Door => ({ turn: null, all, without: { eu: 0, russia: 0, ukraine: 0, us: 0 } }); // prettier-ignore

  it('is what left nothing, before what left a small share', () => {
    const [a, b, c] = [door(1_000), door(2), door(0)];
    expect(closedMost([a, b, c])).toEqual({ from: a, to: b });
    expect(closedMost([door(1_000), door(900), door(0)])?.to.all).toBe(0);
  });

  it('is nothing where nothing was closed, or nothing could be counted', () => {
    expect(closedMost([door(5), door(5), door(9)])).toBeNull();
    expect(closedMost([door(null), door(5), door(null)])).toBeNull();
    expect(closedMost([])).toBeNull();
  });
});

it('a worker that breaks down is told as a fault, and is let go', async () => {
  const { hire, workers } = staged();
  const doors = doorsOf({ log: logOf('v3-quick-1'), hire, signal });
  await expect.poll(() => workers.length).toBe(1);
  workers[0]?.fail();
  expect(await doors).toBe(FAULTS.Failed);
});
