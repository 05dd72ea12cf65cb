/** What only a real port shows: heads, sizes, sockets, and how often somebody may try. */
import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { Client } from '@colyseus/sdk';
import { enter, newToken } from '#wire/client/door.ts';
import { openSocketPipe } from '#wire/client/socketPipe.ts';
import { CODES, codeOf } from '#wire/roomCode.ts';
import { BYTES_MAX, WIRE_VERSION } from '#wire/limits.ts';
import { ROOM_REFUSALS } from '#wire/refusals.ts';
import { join, openRoom, refusalOf, startClassroom, type Running, type Student, type Teacher } from './classroom.ts'; // prettier-ignore

let server: Running;

let teacher: Teacher;
let code: string;
let pupil: Student;

beforeAll(async () => {
  server = await startClassroom('none');
  ({ teacher, code } = await openRoom(server, {}, 'socket'));
  pupil = await join(server.url, code, 'Heron', 'socket');
  await pupil.until(() => true);
});
afterAll(async () => {
  teacher.close();
  pupil.close();
  expect(await server.stop()).toBe(0);
});

interface Answered {
  readonly status: number;
  readonly body: string;
  readonly heads: Readonly<Record<string, unknown>>;
}

/** A request with heads that a browser would not let a page set. */
function ask(path: string, { method = 'GET', heads = {}, body = '' } = {}): Promise<Answered> {
  return new Promise((done, failed) => {
    const asked = request(new URL(path, server.url), { method, headers: heads }, answer => {
      let text = '';
      answer.on('data', chunk => (text += String(chunk)));
      answer.on('end', () => done({ status: answer.statusCode ?? 0, body: text, heads: answer.headers })); // prettier-ignore
      answer.on('error', failed);
    });
    asked.on('error', error => ('code' in error && error.code === 'EPIPE' ? undefined : failed(error))); // prettier-ignore
    asked.end(body);
  });
}
const post = (path: string, body: string, heads: Record<string, string> = {}) =>
  ask(path, { method: 'POST', body, heads: { 'content-length': String(Buffer.byteLength(body)), ...heads } }); // prettier-ignore

const looking = (what: string) =>
  JSON.stringify({ type: 'look', version: WIRE_VERSION, code: what });

/** The room hears and answers as before. */
async function goesOn(): Promise<void> {
  expect(await pupil.do({ type: 'raiseHand', wants: 'help' })).toBeNull();
  expect(await pupil.do({ type: 'raiseHand', wants: null })).toBeNull();
  expect(JSON.parse((await ask('/health')).body)).toMatchObject({ ok: true });
  expect(server.said()).toBe('');
}

describe('a request', () => {
  it.each([
    ['of another site', { origin: 'https://evil.example' }],
    ['of a page without an origin', { origin: 'null' }],
    ['under another name of this address', { host: 'evil.example', origin: 'http://evil.example' }],
  ])('%s is refused on every way in', async (_, heads) => {
    for (const path of ['/rooms', '/rooms/say/abc', `/matchmake/joinById/${pupil.place.room}`]) {
      const answer = await post(path, '{}', heads);
      expect([path, answer.status]).toEqual([path, 403]);
      expect(answer.heads['access-control-allow-origin']).toBeUndefined();
    }
    const authorization = `Bearer ${pupil.place.room}.${pupil.place.token}`;
    expect((await ask('/rooms/stream', { heads: { ...heads, authorization } })).status).toBe(403);
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}p/${pupil.place.room}?sessionId=x`, { headers: heads }); // prettier-ignore
    const [error] = (await once(socket, 'error')) as [Error];
    expect(error.message).toContain('403');
    await goesOn();
  });

  it.each(['/rooms', '/rooms/say/abc', '/matchmake/joinById/aaaaaaaaaaaaaaaaaaaaaaaa'])(
    'to %s that is too large is not read',
    async path => {
      const said = await post(path, '', { 'content-length': String(20_000_000) }).catch(() => null);
      expect(said === null || said.status === 413).toBe(true);
      const chunked = await ask(path, { method: 'POST', body: 'a'.repeat(BYTES_MAX * 20), heads: { 'transfer-encoding': 'chunked' } }).catch(() => null); // prettier-ignore
      expect(chunked === null || [410, 411, 413].includes(chunked.status)).toBe(true);
      await goesOn();
    },
  );

  it('that only looks seats nobody: no GET changes anything', async () => {
    const before = teacher.seen?.members.length;
    for (const path of [
      '/rooms',
      '/rooms/',
      `/rooms?code=${code}`,
      '/rooms/join',
      '/matchmake/joinById/x',
      '/rooms/stream',
    ])
      // prettier-ignore
      expect([403, 404, 405]).toContain((await ask(path)).status);
    expect(teacher.seen?.members.length).toBe(before);
  });

  it('to the library’s own doors opens none: rooms are not made, listed or joined without a token', async () => {
    for (const path of [
      'create/class',
      'joinOrCreate/class',
      'join/class',
      'reconnect/class',
      'joinById/class',
    ])
      // prettier-ignore
      expect((await post(`/matchmake/${path}`, '{}')).status).toBe(404);
    const client = new Client(server.url.replace(/\/$/, ''));
    for (const options of [{}, { token: '' }, { token: newToken() }, { token: { $ne: '' } }])
      await expect(client.joinById(pupil.place.room, options)).rejects.toThrow();
    expect((await ask('/__healthcheck')).status).toBe(404);
    await goesOn();
  });

  it('that is no HTTP, or stops half way, harms nobody', async () => {
    for (const text of [
      '\0\0\0\0',
      'GET / HTTP/9.9\r\n\r\n',
      'POST /rooms HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n{',
    ]) {
      // prettier-ignore
      const socket = connect(server.port, '127.0.0.1');
      await once(socket, 'connect');
      socket.end(text);
      socket.resume();
      await once(socket, 'close');
    }
    await goesOn();
  });

  it('of another version is told so', async () => {
    const answer = await post('/rooms', JSON.stringify({ type: 'look', version: 99, code }));
    expect(JSON.parse(answer.body)).toMatchObject({
      refusal: { code: ROOM_REFUSALS.OtherVersion },
    });
  });
});

describe('a socket', () => {
  const opened = () => {
    const heard: string[] = [];
    return openSocketPipe(server.url, pupil.place, {
      text: text => heard.push(text),
      closed: () => heard.push('closed'),
    }).then(pipe => ({ pipe, heard }));
  };
  const raw = async () => {
    const room = await new Client(server.url.replace(/\/$/, '')).joinById(pupil.place.room, { token: pupil.place.token }); // prettier-ignore
    room.reconnection.enabled = false;
    const heard: unknown[] = [];
    room.onMessage('m', (text: string) => heard.push(JSON.parse(text)));
    const closed = new Promise<number>(done => room.onLeave(done));
    return { room, heard, closed };
  };

  it('that sends a type of message that nobody knows is answered, and closed only after many', async () => {
    const { room, heard, closed } = await raw();
    for (let i = 0; i < 20; i++) room.send('sudo', { run: true });
    await closed;
    expect(heard).toContainEqual({ type: 'unread', code: ROOM_REFUSALS.Malformed });
    expect(heard.at(-1)).toEqual({ type: 'bye', code: ROOM_REFUSALS.TooFast });
    await goesOn();
  });

  it('that sends too much at once, or bytes that are none of ours, is closed', async () => {
    for (const bytes of [
      new Uint8Array(BYTES_MAX * 4),
      new Uint8Array([255, 0, 1]),
      new Uint8Array([13, 161, 109, 193]),
    ]) {
      // prettier-ignore
      const { room, closed } = await raw();
      room.connection.send(bytes);
      room.connection.send(bytes);
      for (let i = 0; i < 20; i++) room.send('sudo');
      await closed;
    }
    await goesOn();
  });

  it('that floods is closed, and the room’s others go on', async () => {
    const { pipe, heard } = await opened();
    for (let i = 0; i < 1_000; i++) pipe.send('{"type":"ping","n":1}');
    await expect.poll(() => heard.at(-1), { timeout: 20_000 }).toBe('closed');
    expect(heard.filter(text => text.includes('pong')).length).toBeLessThan(200);
    await goesOn();
  });
});

describe('a guesser of codes', () => {
  it('is let try some forty, then two in four seconds, whatever address it claims to have; the class still comes in', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 400; i++) {
      const guess = codeOf((i * 163) % CODES);
      if (guess === code) continue;
      const heads = { 'x-forwarded-for': `10.0.${i % 250}.1`, 'x-real-ip': `10.1.${i % 250}.1` };
      statuses.push((await post('/rooms', looking(guess), heads)).status);
    }
    const tried = statuses.filter(status => status === 200).length;
    expect(tried).toBeGreaterThanOrEqual(30);
    expect(tried).toBeLessThan(60);
    expect(statuses.at(-1)).toBe(429);
    await goesOn();
    const answer = await post('/rooms', looking(code));
    expect(answer.status).toBe(429); // the guesser’s own address is shut out of the right code too
    // A channel that is open already, and one that opens with a token, do not pass the door.
    const again = await fetch(`${server.url}rooms/stream`, { headers: { authorization: `Bearer ${pupil.place.room}.${pupil.place.token}` } }); // prettier-ignore
    expect(again.status).toBe(200);
    await again.body?.cancel();
  });
});

describe('somebody who was here', () => {
  it('comes back with their token alone, to the same seat, in another tab and over another way', async () => {
    const other = await startClassroom('none');
    const room = await openRoom(other);
    const first = await join(other.url, room.code, 'Heron', 'http');
    const { you } = await first.until(({ you: { place } }) => place.seat !== null);
    first.close();
    const { Person, pipesOf } = await import('./classroom.ts');
    for (const transport of ['socket', 'http'] as const) {
      const back = new Person(other.url, first.place, pipesOf(transport));
      const seen = await back.until(() => true);
      expect(seen).toMatchObject({ you: { member: you.member, place: you.place } });
      back.close();
    }
    expect(room.teacher.seen?.members).toHaveLength(1);

    // On another device, by the code: the teacher confirms.
    const token = newToken();
    const looked = await enter(other.url, { type: 'look', version: WIRE_VERSION, code: room.code });
    if (!looked.ok) throw new Error('not found');
    const { known } = looked.value as {
      known: readonly { member: `m${number}`; nickname: string }[];
    };
    const me = known.find(({ nickname }) => nickname === 'Heron');
    if (!me) throw new Error('not known');
    const claim = { type: 'claim', version: WIRE_VERSION, code: room.code, member: me.member, token } as const; // prettier-ignore
    expect(await enter(other.url, claim)).toMatchObject({ ok: true, value: { state: 'waiting' } });
    const { claims } = await room.teacher.until(({ claims: open }) => open.length > 0);
    const [open] = claims;
    if (!open) throw new Error('no claim');
    expect(await room.teacher.do({ type: 'confirm', claim: open.claim, yes: true })).toBeNull();
    const entered = await enter(other.url, claim);
    expect(entered).toMatchObject({ ok: true, value: { state: 'confirmed', member: you.member } });
    expect(room.teacher.seen?.members).toHaveLength(1);

    // And the teacher, on a device that has lost its token.
    const lost = newToken();
    const taught = await enter(other.url, { type: 'teach', version: WIRE_VERSION, code: room.code, host: room.host, token: lost }); // prettier-ignore
    expect(taught).toMatchObject({ ok: true, value: { role: 'teacher' } });
    room.teacher.close();
    expect(await other.stop()).toBe(0);
  });

  it('is told within two seconds where a room is not to be had', async () => {
    const other = await startClassroom('none');
    const before = performance.now();
    const refused = await enter(other.url, { type: 'join', version: WIRE_VERSION, code: 'OAK 222', nickname: 'Heron', token: newToken() }); // prettier-ignore
    expect(refusalOf(refused)).toBe(ROOM_REFUSALS.NoSuchRoom);
    expect(performance.now() - before).toBeLessThan(2_000);
    await other.stop();
    const gone = await enter(other.url, { type: 'look', version: WIRE_VERSION, code: 'OAK 222' });
    expect(refusalOf(gone)).toBe('offline');
  });
});
