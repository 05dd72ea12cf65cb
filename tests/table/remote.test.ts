import { describe, expect, it } from 'vitest';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { Referee } from '#engine/referee.ts';
import type { Party } from '#engine/types.ts';
import { createGameStore } from '#store/store.ts';
import { recordOf } from '#table/record.ts';
import { remoteTable, type RoomChannel } from '#table/remote.ts';
import { askedIn } from '#wire/asked.ts';
import type { StudentCommand } from '#wire/commands.ts';
import { accepted, refused, ROOM_REFUSALS, type WireRefusal } from '#wire/refusals.ts';
import type { StudentTable } from '#wire/seen.ts';
import { CONTENT, settingFor } from './shipped.ts';

const SEAT: Party = 'ukraine';

/** A room of one table whose answers wait for the test. */
function room(referee = new Referee(settingFor('quick'), 1), seat: Party | null = SEAT) {
  const asked: { readonly command: StudentCommand; answer(refusal: WireRefusal | null): Promise<void> }[] = []; // prettier-ignore
  const refusals: string[] = [];
  const channel: RoomChannel = {
    do: command =>
      new Promise(done => {
        asked.push({
          command,
          answer: async refusal => {
            done(refusal);
            await Promise.resolve();
            await Promise.resolve();
          },
        });
      }),
    ask: async question => {
      const isOver = referee.publicView().phase === 'ended';
      if (question.type === 'log' && !isOver) return refused(ROOM_REFUSALS.TableOpen);
      const log = referee.log();
      const value =
        question.type === 'log'
          ? { log, computers: [] }
          : question.type === 'record'
            ? recordOf({ ...log, moves: log.moves.slice(0, question.moves) })
            : null;
      return accepted(value) as never; // what each question is answered with
    },
  };
  const now = (): StudentTable => ({
    number: 2,
    moves: referee.moves,
    asked: askedIn(referee.publicView()),
    seats: Object.fromEntries(PARTIES.map(party => [party, 'person'])) as StudentTable['seats'],
    thinking: null,
    isPaused: false,
    isClosed: false,
    view: seat === null ? referee.publicView() : referee.viewFor(seat),
    team: [],
    proposals: [],
  });
  const store = createGameStore();
  store.setState({ content: CONTENT });
  const table = remoteTable({ channel, at: now(), store, refused: code => refusals.push(code) });
  return { referee, store, table, asked, refusals, sent: () => table.take(now()) };
}

const declareAll = (referee: Referee): void => {
  for (const party of PARTIES)
    referee.act(party, { type: 'declare', lines: referee.viewFor(party).declaredByDefault });
};

describe('a table in a room', () => {
  it('shows the seat’s own papers as the room sends them, and no curtain', () => {
    const { store, referee, sent } = room();
    expect(store.getState().view).toEqual(referee.viewFor(SEAT));
    expect(store.getState().device).toEqual({ mode: 'private', seat: SEAT });
    expect(store.getState().seats?.[SEAT]).toBe('person');
    declareAll(referee);
    sent();
    expect(store.getState().view?.phase).toBe('marks');
  });

  it('shows an onlooker what is public alone', () => {
    const { store, referee } = room(undefined, null);
    expect(store.getState().view).toEqual(referee.publicView());
    expect(store.getState().device).toEqual({ mode: 'shared', seat: null });
  });

  it('sends an act with what was asked when it was chosen, and shows what the rules refuse', async () => {
    const { store, table, asked, refusals } = room();
    table.act({ type: 'seal' });
    expect(asked[0]?.command).toEqual({ type: 'act', act: { type: 'seal' }, asked: 'brief.0' });
    await asked[0]?.answer({ by: 'rules', refusal: { code: 'ERR_NOT_NOW' } });
    expect(store.getState().refusal).toEqual({ code: 'ERR_NOT_NOW' });
    table.act({ type: 'seal' });
    await asked[1]?.answer({ by: 'room', code: ROOM_REFUSALS.Paused });
    expect(store.getState().refusal).toBeNull();
    expect(refusals).toEqual([ROOM_REFUSALS.Paused]);
  });

  it('keeps a mark in sight while it waits for the room, and takes it back where it is refused', async () => {
    const { store, table, asked, referee, sent } = room();
    declareAll(referee);
    sent();
    const [point] = referee.publicView().agenda;
    if (!point) throw new Error('no agenda');
    table.act({ type: 'mark', point, option: 'drafted', crossing: { code: 'traded' } });
    const marks = () => {
      const { view } = store.getState();
      return view && 'marks' in view ? view.marks[point]?.option : 'no papers';
    };
    expect(marks()).toBe('drafted');
    sent(); // something else has happened meanwhile
    expect(marks()).toBe('drafted');
    await asked[0]?.answer({ by: 'room', code: ROOM_REFUSALS.Overtaken });
    expect(marks()).toBeUndefined();
  });

  it('reckons with its own papers alone until the room has opened all of them', async () => {
    const { store, table, referee, sent } = room();
    expect(table.basis().scope).toBe('own');
    expect(await table.log()).toBeNull();
    expect(table.basis().scope).toBe('own');
    declareAll(referee);
    referee.act('us', { type: 'leave' });
    sent();
    expect(store.getState().view?.phase).toBe('ended');
    expect(await table.log()).toEqual(referee.log());
    expect(table.basis()).toMatchObject({ scope: 'full', setting: settingFor('quick') });
    expect(await table.accounts()).toEqual([]);
  });

  it('tells the record no further than it has been seen', async () => {
    const { table, referee, sent } = room();
    declareAll(referee);
    expect(await table.record()).toEqual([]);
    sent();
    expect(await table.record()).toEqual(recordOf(referee.log()));
  });

  it('writes nothing more once it is closed', async () => {
    const { store, table, asked, referee, sent } = room();
    const { view } = store.getState();
    table.act({ type: 'seal' });
    table.close();
    declareAll(referee);
    sent();
    await asked[0]?.answer({ by: 'rules', refusal: { code: 'ERR_NOT_NOW' } });
    expect(store.getState()).toMatchObject({ view, refusal: null });
  });
});
