import { describe, expect, it } from 'vitest';
import { fullBasis } from '#analysis/basis.ts';
import { turningPointsFor } from '#analysis/reach.ts';
import { turnsOf } from '#analysis/turns.ts';
import { linesInForce } from '#engine/crossing.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { PointId } from '#engine/types.ts';
import { isAcceptable, worthOf } from '#engine/worth.ts';
import { modelOf } from '#solver/from-setting.ts';
import { Solver } from '#solver/answer.ts';
import { endedOf } from '../../src/app/files.ts';
import { keptGame } from '../../src/app/game.ts';
import { gameWith } from '../table/endedGames.ts';
import { CONTENT } from '../table/shipped.ts';
import { deskWorker } from './workers.ts';

const game = keptGame(CONTENT, gameWith('partial'));
if (!game.ok) throw new Error(game.fault);
const { log, steps, view } = endedOf(game.game, { opened: [], answers: {} });
const seen = [...steps.map(step => step.before), view];
const lines = linesInForce(view);
const { setting } = log;
const unread = () => false;
const talks = { setting, lines, seen, party: 'ukraine', unread, hire: deskWorker } as const;

describe('the turns of talks', () => {
  const turns = turnsOf(seen);

  it('are every change of what is settled, each with the move before which it could be otherwise', () => {
    const settled = turns.flatMap(turn => turn.points);
    const reached = (Object.keys(view.points) as PointId[]).filter(id => view.points[id]?.settled);
    expect(settled.toSorted()).toEqual(reached.toSorted());
    for (const { before, after, points, round } of turns) {
      expect(before).toBeLessThan(after);
      expect(seen[before]).toMatchObject({ round, phase: 'marks' });
      expect(steps[before]?.move.act.type).toBe('mark');
      for (const id of points) {
        expect(seen[before]?.points[id]?.settled).toBeNull();
        expect(seen[after]?.points[id]?.settled).not.toBeNull();
      }
    }
  });
});

describe('what was within reach', () => {
  it('is counted exactly: at the end the texts that keep every settled point', async () => {
    const { signal } = new AbortController();
    const found = await turningPointsFor({ ...talks, signal });
    expect(found.length).toBeGreaterThan(1);
    expect(found.length).toBeLessThanOrEqual(5);
    const last = turnsOf(seen).at(-1);
    const open = setting.points.filter(p => !view.points[p.id]?.settled);
    const left = open.flatMap(({ id, options }) => options.map(option => ({ ...view.text, [id]: option }))); // prettier-ignore
    const good = left.filter(text => PARTIES.every(p => isAcceptable(setting, lines, p, text)));
    const most = Math.max(...good.map(text => worthOf(setting.mandates.ukraine, text)));
    expect(open).toHaveLength(1);
    const ending = found.find(turn => turn.after === last?.after);
    expect(ending?.to).toEqual({
      texts: good.length,
      most: most - setting.mandates.ukraine.walkAway,
    });
  });

  it('never grows as points are settled, and begins with all texts acceptable to all', async () => {
    const { signal } = new AbortController();
    const [first, ...others] = await turningPointsFor({ ...talks, signal });
    const whole = new Solver(modelOf(fullBasis(setting, lines).setting, lines)).ask({
      type: 'count',
    });
    if (first?.after === turnsOf(seen)[0]?.after) expect(first?.from.texts).toBe(whole.count);
    for (const { from, to } of [first, ...others].flatMap(turn => turn ?? []))
      expect(to.texts ?? 0).toBeLessThanOrEqual(from.texts ?? 0);
  });

  it('is not told once it is no longer wanted', async () => {
    expect(await turningPointsFor({ ...talks, signal: AbortSignal.abort() })).toEqual([]);
  });
});
