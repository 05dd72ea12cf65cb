import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replay } from '#engine/replay.ts';
import { PARTIES } from '#content/shipped-now.ts';
import { enter, newToken } from '#wire/client/door.ts';
import { WIRE_VERSION } from '#wire/limits.ts';
import {
  conduct,
  join,
  openAnother,
  openRoom,
  Person,
  pipesOf,
  playOn,
  seat,
  startClassroom,
  type Running,
  type Student,
} from './classroom.ts';

let server: Running;
let host: string;

beforeAll(async () => {
  server = await startClassroom('none');
  ({ host } = await openRoom(server));
});
afterAll(() => server.stop());

const NAMES = ['Heron', 'Sorrel', 'Maple', 'Wren', 'Alder', 'Plover', 'Teal'] as const;

describe.each(['socket', 'http'] as const)('a lesson over %s', transport => {
  it('is played at two tables, with a computer seat, from the code to the papers of both', async () => {
    const { teacher, code } = await openAnother(
      server.url,
      host,
      { seating: 'byTeacher' },
      transport,
    );
    const students: Student[] = [];
    for (const name of NAMES) students.push(await join(server.url, code, name, transport));
    for (const [i, student] of students.entries())
      await seat(teacher, student, i < 4 ? 1 : 2, PARTIES[i % 4] ?? PARTIES[0]!);
    const pass = await teacher.channel.ask({ type: 'invite', role: 'onlooker' });
    if (!pass.ok) throw new Error('no pass');
    const token = newToken();
    const let_in = await enter(server.url, { type: 'pass', version: WIRE_VERSION, code, pass: pass.value.pass, token }); // prettier-ignore
    if (!let_in.ok) throw new Error('the projector is not let in');
    const projector = new Person(server.url, { ...let_in.value, token }, pipesOf(transport));
    expect(await teacher.do({ type: 'begin' })).toBeNull();
    const late = await students[0]?.channel.ask({ type: 'log', table: 1 });
    expect(late).toMatchObject({ ok: false, refusal: { code: 'ERR_TABLE_OPEN' } });

    await Promise.all([conduct(teacher), ...students.map(student => playOn(student))]);

    const shown = await projector.until(({ room: { stage } }) => stage === 'talks');
    expect(shown.type).toBe('onlooker');
    const everything = projector.heard.join('');
    for (const name of NAMES) expect(everything).not.toContain(name);
    expect(teacher.seen?.tables.map(({ seats }) => Object.values(seats))).toEqual([
      ['person', 'person', 'person', 'person'],
      ['person', 'person', 'person', 'computer'],
    ]);
    const [one] = students;
    const answer = await one?.channel.ask({ type: 'log', table: 1 });
    if (!answer?.ok) throw new Error('no log');
    const { log, computers } = answer.value;
    expect(computers).toEqual([]);
    const replayed = replay(log);
    expect(replayed.ok && replayed.value.phase).toBe('ended');
    const record = await one?.channel.ask({ type: 'record', table: 1, moves: log.moves.length });
    expect(record?.ok && record.value.length).toBeGreaterThan(5);
    const other = await one?.channel.ask({ type: 'log', table: 2 });
    expect(other).toMatchObject({ ok: false, refusal: { code: 'ERR_NOT_ALLOWED' } });
    const second = await teacher.channel.ask({ type: 'log', table: 2 });
    expect(second.ok && second.value.computers.map(({ party }) => party)).toEqual([PARTIES[3]]);
    expect(await teacher.do({ type: 'close', table: null })).toBeNull();
    await projector.until(({ room: { stage } }) => stage === 'debrief');
    for (const person of [...students, teacher, projector]) person.close();
  });
});
