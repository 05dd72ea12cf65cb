import { describe, expect, it } from 'vitest';
import { Analyst, FAULTS } from '#analysis/analyst.ts';
import { fullBasis } from '#analysis/basis.ts';
import type { FromWorker, ToWorker } from '#analysis/message.ts';
import type { FeasibleAnswer } from '#solver/question.ts';
import { settingFor } from '../table/shipped.ts';
import { deskWorker, staged } from './workers.ts';

const setting = settingFor('quick');
const basis = fullBasis(setting, setting.lines);
const FEASIBLE = { type: 'feasible' } as const;

const answer: FeasibleAnswer = {
  type: 'feasible',
  feasible: true,
  example: null,
  status: { type: 'exact' },
  grounds: { parties: [], issues: [], options: [], lines: [], walkAways: [] },
  effort: { nodes: 0, states: 0, arcs: 0, checks: 0 },
};
const answered = (id: number): FromWorker => ({ id, answer });
const asked = (got: readonly ToWorker[]) => got.flatMap(m => (m.type === 'ask' ? [m.id] : []));

function start() {
  const { hire, workers } = staged();
  return { analyst: new Analyst(basis, hire), workers };
}

describe('an analyst', () => {
  it('hires nobody before the first question, and sends the model once', async () => {
    const { analyst, workers } = start();
    expect(workers).toHaveLength(0);
    const replies = [analyst.ask(FEASIBLE), analyst.ask(FEASIBLE)];
    workers[0]?.reply(answered(1));
    workers[0]?.reply(answered(2));
    expect(await Promise.all(replies)).toEqual([
      { ok: true, answer },
      { ok: true, answer },
    ]);
    expect(workers[0]?.got.map(m => m.type)).toEqual(['model', 'ask', 'ask']);
    expect(workers).toHaveLength(1);
  });

  it('hands over one question at a time, in the order asked', () => {
    const { analyst, workers } = start();
    void analyst.ask(FEASIBLE);
    void analyst.ask(FEASIBLE);
    expect(asked(workers[0]?.got ?? [])).toEqual([1]);
    workers[0]?.reply(answered(1));
    expect(asked(workers[0]?.got ?? [])).toEqual([1, 2]);
  });

  it('drops a question that waits when it is cancelled, and goes on with the rest', async () => {
    const { analyst, workers } = start();
    const gone = new AbortController();
    const first = analyst.ask(FEASIBLE);
    const second = analyst.ask(FEASIBLE, { signal: gone.signal });
    const third = analyst.ask(FEASIBLE);
    gone.abort();
    expect(await second).toEqual({ ok: false, fault: FAULTS.Cancelled });
    workers[0]?.reply(answered(1));
    workers[0]?.reply(answered(3));
    expect(await first).toMatchObject({ ok: true });
    expect(await third).toMatchObject({ ok: true });
    expect(asked(workers[0]?.got ?? [])).toEqual([1, 3]);
    expect(workers[0]?.ended).toBe(false);
  });

  it('ends the worker of a running question that is cancelled; another with the same model does the rest', async () => {
    const { analyst, workers } = start();
    const gone = new AbortController();
    const first = analyst.ask(FEASIBLE, { signal: gone.signal });
    const second = analyst.ask(FEASIBLE);
    gone.abort();
    expect(await first).toEqual({ ok: false, fault: FAULTS.Cancelled });
    expect(workers[0]?.ended).toBe(true);
    workers[0]?.reply(answered(2)); // too late: nobody listens to it any more
    expect(workers[1]?.got.map(m => m.type)).toEqual(['model', 'ask']);
    expect(workers[1]?.got[0]).toEqual(workers[0]?.got[0]);
    workers[1]?.reply(answered(2));
    expect(await second).toMatchObject({ ok: true });
  });

  it('asks nothing where the signal was given before', async () => {
    const { analyst, workers } = start();
    const reply = await analyst.ask(FEASIBLE, { signal: AbortSignal.abort() });
    expect(reply).toEqual({ ok: false, fault: FAULTS.Cancelled });
    expect(workers).toHaveLength(0);
  });

  it('has an error value for the question at which a worker breaks down, and another worker for the next', async () => {
    const { analyst, workers } = start();
    const first = analyst.ask(FEASIBLE);
    const second = analyst.ask(FEASIBLE);
    workers[0]?.fail();
    expect(await first).toEqual({ ok: false, fault: FAULTS.Failed, says: 'lost' });
    workers[1]?.reply(answered(2));
    expect(await second).toMatchObject({ ok: true });
  });

  it('has an error value for a question that the solver cannot answer, and keeps the worker', async () => {
    const { analyst, workers } = start();
    const first = analyst.ask(FEASIBLE);
    workers[0]?.reply({ id: 1, fault: 'no such party' });
    expect(await first).toEqual({ ok: false, fault: FAULTS.Failed, says: 'no such party' });
    expect(workers[0]?.ended).toBe(false);
  });

  it('refuses every question where there are no workers', async () => {
    const analyst = new Analyst(basis, () => {
      throw new ReferenceError('Worker is not defined');
    });
    const replies = [analyst.ask(FEASIBLE), analyst.ask(FEASIBLE)];
    expect(await Promise.all(replies)).toEqual([
      { ok: false, fault: FAULTS.NoWorker },
      { ok: false, fault: FAULTS.NoWorker },
    ]);
  });

  it('cancels what is open when it is closed, and takes no more questions', async () => {
    const { analyst, workers } = start();
    const open = [analyst.ask(FEASIBLE), analyst.ask(FEASIBLE)];
    analyst.close();
    const cancelled = { ok: false, fault: FAULTS.Cancelled };
    expect(await Promise.all(open)).toEqual([cancelled, cancelled]);
    expect(workers.map(w => w.ended)).toEqual([true]);
    expect(await analyst.ask(FEASIBLE)).toEqual(cancelled);
    expect(workers).toHaveLength(1);
  });
});

describe('the desk behind the worker', () => {
  it('answers from a copy of the setting', async () => {
    const analyst = new Analyst(basis, deskWorker);
    expect(await analyst.ask(FEASIBLE)).toMatchObject({ ok: true, answer: { feasible: true } });
    analyst.close();
  });

  it('says what is wrong with a model at every question about it', async () => {
    const circle = { id: 'EU-circle', party: 'eu', status: 'inferred' } as const;
    const lines = [{ ...circle, holds: { type: 'crosses', line: circle.id } as const }];
    const analyst = new Analyst(fullBasis(setting, lines), deskWorker);
    for (const _ of [1, 2]) {
      expect(await analyst.ask(FEASIBLE)).toMatchObject({ ok: false, fault: FAULTS.Failed });
    }
  });
});
