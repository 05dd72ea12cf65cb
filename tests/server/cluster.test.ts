/** Two processes that share a Redis: rooms are reached through either, and outlast either, and Redis itself. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redisStore } from '#server/store/redis.ts';
import { enter, newToken } from '#wire/client/door.ts';
import { WIRE_VERSION } from '#wire/limits.ts';
import type { ActId } from '#wire/ids.ts';
import { freePort, join, joinAs, openRoom, Person, pipesOf, startClassroom, type Running, type Student } from './classroom.ts'; // prettier-ignore

const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
/** Where the pipeline runs, Redis has to be there; elsewhere these tests say that they were not run. */
const isDue = hasRedis || Boolean(process.env['CI']);

let folder: string;
let port: number;
let redis: ChildProcess;
let url: string;

async function startRedis(): Promise<void> {
  redis = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--appendonly', 'yes', '--appendfsync', 'always', '--save', '']); // prettier-ignore
  for await (const chunk of redis.stdout ?? []) if (String(chunk).includes('eady to accept')) break;
  redis.stdout?.resume();
}
async function stopRedis(): Promise<void> {
  const ended = new Promise(done => redis.once('exit', done));
  redis.kill('SIGKILL');
  await ended;
}

const startOne = async (): Promise<Running> =>
  startClassroom(null, { port: await freePort(), args: ['--redis', url] });

beforeAll(async () => {
  if (!isDue) return;
  folder = mkdtempSync(joinPath(tmpdir(), 'rooms-redis-'));
  port = await freePort();
  url = `redis://127.0.0.1:${port}`;
  await startRedis();
});
afterAll(async () => {
  if (!isDue) return;
  await stopRedis();
  rmSync(folder, { recursive: true, force: true });
});

async function idsIn(room: string): Promise<readonly string[]> {
  const store = redisStore(url);
  const ids = (await store.read(room)).flatMap(record => {
    const { id } = JSON.parse(record) as { readonly id?: ActId };
    return id ? [`${id.device}.${id.n}`] : [];
  });
  await store.close();
  return ids;
}

/** So many acts, each acknowledged. */
async function raise(student: Student, times: number): Promise<void> {
  for (let i = 0; i < times; i++)
    expect(await student.do({ type: 'raiseHand', wants: student.seen?.you.wants === 'help' ? 'seat' : 'help' })).toBeNull(); // prettier-ignore
}

if (!isDue) it.skip('NOT RUN: there is no redis-server here', () => {});

describe.runIf(isDue)('two processes with one Redis', () => {
  it('keep a log in which of two writers one is refused', async () => {
    const [one, other] = [redisStore(url), redisStore(url)];
    expect(await one.faults()).toEqual([]);
    await one.append('room', 1, ['a', 'b']);
    await expect(other.append('room', 2, ['c'])).rejects.toMatchObject({ fault: 'taken' });
    await other.append('room', 3, ['c']);
    expect(await one.read('room')).toEqual(['a', 'b', 'c']);
    await one.open({ room: 'room', opened: 7, code: 'OAK 472' });
    await expect(other.open({ room: 'another', opened: 8, code: 'OAK 472' })).rejects.toMatchObject({ fault: 'taken' }); // prettier-ignore
    expect(await other.find('OAK 472')).toBe('room');
    expect(await other.rooms()).toEqual([{ room: 'room', opened: 7, code: 'OAK 472' }]);
    await other.remove('room');
    expect(await one.read('room')).toEqual([]);
    expect(await one.find('OAK 472')).toBeNull();
    await one.close();
    await other.close();
  });

  it('let a class into a room of either, over both transports, and lose nothing where one is killed', async () => {
    const [first, second] = [await startOne(), await startOne()];
    const { teacher, code } = await openRoom(first, { tables: 1 }, 'socket');
    const students = [
      await join(first.url, code, 'Heron', 'socket'),
      await join(second.url, code, 'Maple', 'socket'),
      await join(second.url, code, 'Wren', 'http'),
    ];
    for (const student of students) await student.until(() => true);
    await teacher.until(({ members }) => members.filter(({ isHere }) => isHere).length === 3);
    await Promise.all(students.map(student => raise(student, 5)));

    await first.kill();
    const [, maple, wren] = students as [Student, Student, Student];
    await Promise.all([maple, wren].map(student => raise(student, 5))); // taken up by the other process
    const back = new Person(second.url, students[0]?.place ?? maple.place, pipesOf('socket')) as Student; // prettier-ignore
    expect((await back.until(() => true)).you).toMatchObject({ nickname: 'Heron', place: students[0]?.seen?.you.place }); // prettier-ignore
    const ids = await idsIn(teacher.place.room);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(25);
    for (const one of [...students, back, teacher]) one.close();
    expect(await second.stop()).toBe(0);
  });

  it('notice that one is gone also where nobody has a socket', async () => {
    const [first, second] = [await startOne(), await startOne()];
    const { teacher, code } = await openRoom(first, { tables: 1 });
    const student = await join(second.url, code, 'Heron', 'http');
    await raise(student, 2);
    await first.kill();
    const token = newToken();
    const entry = { type: 'join', version: WIRE_VERSION, code, nickname: 'Maple', token } as const;
    await expect.poll(async () => (await enter(second.url, entry)).ok, { timeout: 60_000 }).toBe(true); // prettier-ignore
    const late: Student = new Person(second.url, await joinAs(second.url, code, 'Maple', token), pipesOf('http')); // prettier-ignore
    await raise(late, 1);
    await raise(student, 2);
    expect(await idsIn(teacher.place.room)).toHaveLength(5);
    for (const one of [student, late, teacher]) one.close();
    await second.stop();
  });

  it('wait while Redis is away, acknowledge nothing meanwhile, and lose nothing', async () => {
    const [first, second] = [await startOne(), await startOne()];
    const { teacher, code } = await openRoom(first, { tables: 1 });
    const student: Student = new Person(second.url, await joinAs(second.url, code, 'Heron'), pipesOf('http')); // prettier-ignore
    await student.until(() => true);
    await raise(student, 3);
    await stopRedis();
    let isDone = false;
    const during = raise(student, 1).then(() => (isDone = true));
    expect(isDone).toBe(false);
    await startRedis();
    await during;
    await raise(student, 3);
    expect(await idsIn(teacher.place.room)).toHaveLength(7);
    student.close();
    teacher.close();
    await first.stop();
    await second.stop();
  });
});
