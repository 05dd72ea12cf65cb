/** What breaks in a classroom: the server dies, the network repeats, delays and drops, the disk is full. Nothing acknowledged is lost. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, connect, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { generator } from '#engine/rng.ts';
import type { ActId } from '#wire/ids.ts';
import { sqliteStore } from '#server/store/sqlite.ts';
import { StoreError } from '#server/store/store.ts';
import type { Store } from '#server/store/store.ts';
import { openChannel } from '#wire/client/channel.ts';
import { ROOM_REFUSALS } from '#wire/refusals.ts';
import { join, joinAs, openRoom, Person, pipesOf, startClassroom, viewOf, type Student } from './classroom.ts'; // prettier-ignore
import { Guest, hallHere, joinHere, mindsHere, openHere } from './people.ts';

const FULL = process.env['FULL'] === '1';
const folders: string[] = [];
const folder = (): string => {
  const made = mkdtempSync(joinPath(tmpdir(), 'rooms-'));
  folders.push(made);
  return made;
};
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true });
});

/** The acts that are on the disk, in their order. */
async function idsIn(data: string, room: string): Promise<readonly string[]> {
  const store = sqliteStore(data);
  const ids = (await store.read(room)).flatMap(record => {
    const { id } = JSON.parse(record) as { readonly id?: ActId };
    return id ? [`${id.device}.${id.n}`] : [];
  });
  void store.close();
  return ids;
}

/** Raises and lowers a hand without end; each that is acknowledged is counted. */
function busy(student: Student): {
  readonly acked: () => number;
  readonly stop: () => Promise<void>;
} {
  // prettier-ignore
  let acked = 0;
  let goesOn = true;
  const work = (async () => {
    for (let i = 0; goesOn; i++) {
      const refusal = await student.do({ type: 'raiseHand', wants: i % 2 === 0 ? 'help' : null });
      if (refusal) throw new Error(JSON.stringify(refusal));
      acked += 1;
    }
  })();
  return {
    acked: () => acked,
    stop: async () => {
      goesOn = false;
      await work;
    },
  };
}

describe('a server that is killed', () => {
  it.each(['http', 'socket'] as const)(
    'at random moments loses no act that was acknowledged, doubles none, and everybody is back in their seat (%s)',
    async transport => {
      const chance = generator(transport === 'http' ? 1 : 2);
      const data = folder();
      let server = await startClassroom(data);
      const { port } = server;
      const { teacher, code } = await openRoom(server, {}, transport);
      const students = await Promise.all(
        ['Heron', 'Maple', 'Wren', 'Sorrel'].map(name => join(server.url, code, name, transport)),
      );
      const places = new Map<Student, unknown>();
      for (const student of students)
        places.set(student, (await student.until(() => true)).you.place);
      expect(await teacher.do({ type: 'begin' })).toBeNull();
      const working = students.map(busy);
      for (let kill = 0; kill < (FULL ? 50 : 3); kill++) {
        const before = working.map(({ acked }) => acked());
        const goal = 2 + Math.floor(chance() * 6);
        await expect.poll(() => working.every(({ acked }, i) => acked() - (before[i] ?? 0) >= goal), { timeout: 60_000, interval: Math.ceil(chance() * 7) }).toBe(true); // prettier-ignore
        await server.kill();
        server = await startClassroom(data, { port });
      }
      await Promise.all(working.map(({ stop }) => stop()));
      await Promise.all([...students, teacher].map(one => one.untilState('open')));
      for (const student of students) {
        const { you } = await student.until(({ table }) => table !== null);
        expect(you.place).toEqual(places.get(student));
      }
      const acked = working.map(work => work.acked());
      for (const one of [...students, teacher]) one.close();
      expect(await server.stop()).toBe(0);
      const ids = await idsIn(data, teacher.place.room);
      expect(new Set(ids).size).toBe(ids.length);
      // Each act changed something, so each acknowledged one is a record of its own.
      const hands = ids.length - 1; // the beginning
      expect(hands).toBe(acked.reduce((a, b) => a + b));
    },
  );

  it('in the middle of a computer seat’s turn goes on with it', async () => {
    const data = folder();
    const first = await startClassroom(data);
    const { teacher, code } = await openRoom(first, { tables: 1 });
    const student = await join(first.url, code, 'Heron');
    await teacher.do({ type: 'begin' });
    await student.until(({ table }) => table !== null);
    await first.kill();
    const again = await startClassroom(data, { port: first.port });
    const { table } = await student.until(({ table: now }) => now?.view.awaited.length === 1);
    expect(table?.view.awaited).toEqual([viewOf(student)?.seat]); // all others have declared
    student.close();
    teacher.close();
    await again.stop();
  });
});

/** Between a client and the server: cuts, holds and slows what goes through. */
class Proxy {
  readonly #server: Server;
  readonly #pairs = new Set<readonly [Socket, Socket]>();
  isCut = false;

  constructor(to: number) {
    this.#server = createServer(socket => {
      if (this.isCut) return void socket.destroy();
      const other = connect(to, '127.0.0.1');
      const pair = [socket, other] as const;
      this.#pairs.add(pair);
      socket.pipe(other).pipe(socket);
      for (const end of pair) {
        end.on('error', () => {});
        end.on('close', () => {
          this.#pairs.delete(pair);
          socket.destroy();
          other.destroy();
        });
      }
    });
  }

  listen(): Promise<number> {
    return new Promise(done =>
      this.#server.listen(0, '127.0.0.1', () => {
        const address = this.#server.address();
        done(typeof address === 'object' && address ? address.port : 0);
      }),
    );
  }

  cut(): void {
    this.isCut = true;
    for (const [one, other] of this.#pairs) {
      one.destroy();
      other.destroy();
    }
  }

  /** Nothing more goes through what is open now; it does not close either. */
  hold(): void {
    for (const [one, other] of this.#pairs) {
      one.unpipe(other);
      other.unpipe(one);
      one.pause();
      other.pause();
    }
  }

  mend(): void {
    this.isCut = false;
  }

  close(): void {
    this.cut();
    this.#server.close();
  }
}

describe('a network that fails', () => {
  it.each(['http', 'socket'] as const)(
    'cut in the middle keeps what is done meanwhile, and sends it in its order, once (%s)',
    async transport => {
      const server = await startClassroom('none');
      const { teacher, code } = await openRoom(server, { tables: 1, seating: 'byTeacher' });
      const proxy = new Proxy(server.port);
      const through = `http://127.0.0.1:${await proxy.listen()}/`;
      const { place } = await join(server.url, code, 'Heron');
      const student: Student = new Person(through, place, pipesOf(transport));
      const { member } = place;
      if (!member) throw new Error('no member');
      await teacher.do({ type: 'place', member, to: { table: 1, seat: 'us', role: 'speaker' } });
      await teacher.do({ type: 'begin' });
      const { table } = await student.until(({ table: now }) => now?.view.awaited.length === 1);
      proxy.cut();
      await student.untilState('offline');
      const lines = viewOf(student)?.declaredByDefault ?? [];
      const done = student.do({ type: 'act', act: { type: 'declare', lines }, asked: table?.asked ?? '' }); // prettier-ignore
      const late = student.do({ type: 'act', act: { type: 'declare', lines }, asked: table?.asked ?? '' }); // prettier-ignore
      const hand = student.do({ type: 'raiseHand', wants: 'help' });
      expect(student.channel.waiting).toBe(3);
      proxy.mend();
      student.channel.wake();
      expect(await done).toBeNull();
      expect(await late).not.toBeNull(); // the second came after the first
      expect(await hand).toBeNull();
      await student.until(({ table: now }) => now?.view.phase === 'marks');
      proxy.close();
      student.close();
      teacher.close();
      await server.stop();
    },
  );

  it('cut while the tab is loaded anew loses nothing that waited, and does it once, though two pages send it', async () => {
    const server = await startClassroom('none');
    const { teacher, code } = await openRoom(server, { tables: 1 });
    const place = await joinAs(server.url, code, 'Heron');
    let waiting: string | null = null;
    const kept = { read: () => waiting, write: (now: string) => void (waiting = now) };
    const page = (url: string, device: string) =>
      openChannel({ server: url, place, pipes: pipesOf('http'), device, kept, chance: () => 0, seen: () => {}, changed: () => {} }); // prettier-ignore
    const cut = page('http://127.0.0.1:1/', 'page-one');
    void cut.do({ type: 'raiseHand', wants: 'seat' });
    void cut.do({ type: 'raiseHand', wants: 'help' });
    const again = page(server.url, 'page-two');
    const twin = page(server.url, 'page-two-twin');
    expect(again.waiting).toBe(2);
    expect(await again.do({ type: 'raiseHand', wants: null })).toBeNull();
    expect(await twin.do({ type: 'raiseHand', wants: 'seat' })).toBeNull();
    await teacher.until(({ members }) => members[0]?.wants === 'seat');
    expect(JSON.parse(waiting ?? '')).toEqual([]);
    for (const channel of [cut, again, twin]) channel.close();
    teacher.close();
    await server.stop();
  });

  it('that holds everything back without closing is noticed by its silence, and gone around', async () => {
    const server = await startClassroom('none');
    const { teacher, code } = await openRoom(server, { tables: 1 });
    const proxy = new Proxy(server.port);
    const through = `http://127.0.0.1:${await proxy.listen()}/`;
    const student: Student = new Person(through, await joinAs(server.url, code, 'Heron'), pipesOf('socket')); // prettier-ignore
    await student.until(() => true);
    proxy.hold();
    const hand = student.do({ type: 'raiseHand', wants: 'help' });
    await student.untilState('offline');
    expect(await hand).toBeNull(); // over a new connection, which is not held
    proxy.close();
    student.close();
    teacher.close();
    await server.stop();
  });

  it('that lets no socket through is gone around over plain HTTP', async () => {
    const server = await startClassroom('none', { args: ['--no-sockets'] });
    const { teacher, code } = await openRoom(server, { tables: 1 });
    const both = [...pipesOf('socket'), ...pipesOf('http')];
    const student: Student = new Person(server.url, await joinAs(server.url, code, 'Heron'), both);
    expect((await student.until(() => true)).you.nickname).toBe('Heron');
    expect(await student.do({ type: 'raiseHand', wants: 'seat' })).toBeNull();
    student.close();
    teacher.close();
    await server.stop();
  });

  it('that repeats and turns around what was sent gives the room of the order in which it was done', async () => {
    const run = async (seed: number) => {
      const here = await hallHere();
      const { teacher, code } = await openHere(here, { tables: 1 });
      const pupil = await joinHere(here, code, 'Heron');
      await teacher.do({ type: 'begin' });
      const chance = generator(seed);
      const texts: string[] = [];
      for (let n = 1; n <= 12; n++)
        texts.push(JSON.stringify({ type: 'do', id: { device: 'device-1', n }, command: { type: 'raiseHand', wants: n % 2 ? 'help' : 'seat' } })); // prettier-ignore
      let sent = 0;
      const done = () => pupil.sent.filter(({ type }) => type === 'done').length;
      while (sent < texts.length) {
        here.clock.ms += 2_000;
        const again = Math.floor(chance() * (sent + 1)); // an earlier one comes once more, or the next one comes
        const before = done();
        pupil.sayText(texts[again] ?? '');
        if (again === sent) sent += 1;
        while (done() === before) await pupil.next(({ type }) => type === 'done', pupil.heard.length); // prettier-ignore
      }
      const hands = (await here.store.read(pupil.place.room)).filter(record =>
        record.includes('handRaised'),
      );
      return hands.map(record => (JSON.parse(record) as { id: ActId }).id.n);
    };
    for (let seed = 1; seed <= (FULL ? 100 : 10); seed++)
      expect(await run(seed)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
  });

  it('whose student is gone for long leaves the seat to a computer, which hands it back', async () => {
    const here = await hallHere();
    const { teacher, code } = await openHere(here, { tables: 1, absentAfter: 60 });
    const pupil = await joinHere(here, code, 'Heron');
    await teacher.do({ type: 'begin' });
    const { you } = await pupil.until(({ table }) => table?.view.awaited.length === 1);
    const { seat } = you.place;
    if (!seat) throw new Error('no seat');
    const player = () => teacher.seen?.tables[0]?.seats[seat];
    pupil.disconnect();
    here.clock.ms += 59_000;
    here.hall.tick();
    await teacher.until(({ members }) => members[0]?.isHere === false);
    expect(player()).toBe('person');
    here.clock.ms += 2_000;
    here.hall.tick();
    await teacher.until(({ tables }) => tables[0]?.view.phase === 'summary'); // it plays
    expect(player()).toBe('computer');
    pupil.connect(here);
    await teacher.until(({ tables }) => tables[0]?.seats[seat] === 'person');
    const back = await pupil.until(({ table }) => table?.view.phase === 'summary');
    expect(back.you.place.seat).toBe(seat);
  });
});

describe('a store that cannot write', () => {
  it('refuses the act, keeps the room, and takes it once there is room again', async () => {
    const real = sqliteStore(null);
    let isFull = false;
    const store: Store = {
      append: (room, first, records) =>
        isFull ? Promise.reject(new StoreError('failed', new Error('ENOSPC'))) : real.append(room, first, records), // prettier-ignore
      open: room => real.open(room),
      rooms: () => real.rooms(),
      read: room => real.read(room),
      find: code => real.find(code),
      remove: room => real.remove(room),
      close: () => real.close(),
    };
    const here = await hallHere(store);
    const { code } = await openHere(here);
    const pupil = await joinHere(here, code, 'Heron');
    isFull = true;
    expect(await pupil.do({ type: 'raiseHand', wants: 'help' })).toBe(ROOM_REFUSALS.NotKept);
    expect(pupil.seen?.you.wants ?? null).toBeNull();
    expect(pupil.heard.join('')).not.toContain('ENOSPC');
    isFull = false;
    expect(await pupil.do({ type: 'raiseHand', wants: 'help' })).toBeNull();
    expect((await pupil.until(({ you }) => you.wants === 'help')).you.wants).toBe('help');
    expect(here.logged).toEqual([]);
  });

  it('because another process has written takes the room up anew, as it is on the disk', async () => {
    const here = await hallHere();
    const { teacher, code } = await openHere(here);
    const pupil = await joinHere(here, code, 'Heron');
    const { room } = teacher.place;
    const other = JSON.stringify({ event: { type: 'locked', isLocked: true } });
    await here.store.append(room, (await here.store.read(room)).length + 1, [other]);
    pupil.sayText(JSON.stringify({ type: 'do', id: { device: 'device-1', n: 1 }, command: { type: 'raiseHand', wants: 'help' } })); // prettier-ignore
    await expect.poll(() => pupil.isClosed).toBe(true);
    expect(pupil.sent.filter(({ type }) => type === 'done')).toEqual([]); // not acknowledged
    expect(await here.hall.whereIs(room)).toBe('here');
    const back = new Guest(here, pupil.place);
    expect(await back.until(() => true)).toMatchObject({ room: { isLocked: true } });
    expect((await here.store.read(room)).at(-1)).toBe(other);
  });
});

describe('a room', () => {
  it('is the same after a restart: class, talks, proposals and which acts were done', async () => {
    const store = sqliteStore(null);
    const here = await hallHere(store);
    const { teacher, code } = await openHere(here, { tables: 1, seating: 'byTeacher' });
    const pair = [await joinHere(here, code, 'Heron'), await joinHere(here, code, 'Maple')];
    for (const { place } of pair)
      if (place.member) await teacher.do({ type: 'place', member: place.member, to: { table: 1, seat: 'us', role: 'speaker' } }); // prettier-ignore
    await teacher.do({ type: 'begin' });
    const [heron, maple] = pair;
    if (!heron || !maple) throw new Error('nobody');
    await heron.until(({ table }) => table?.view.awaited.length === 1);
    const declare = { type: 'act', act: { type: 'declare', lines: ['US-fund'] }, asked: 'brief.0' } as const; // prettier-ignore
    expect(await heron.do(declare, 1)).toBeNull();
    const before = await heron.until(({ table }) => table?.proposals.length === 1);
    expect(before.table?.proposals).toMatchObject([{ by: ['Heron'], isMine: true, needs: 1 }]);
    expect(before.table?.view.declared['us']).toBeNull();

    const again = await hallHere(store, mindsHere);
    const back = new Guest(again, heron.place) as typeof heron;
    const partner = new Guest(again, maple.place) as typeof maple;
    expect((await back.until(() => true)).table).toEqual(before.table);
    expect((await partner.until(() => true)).table?.proposals).toMatchObject([{ by: ['Heron'], isMine: false }]); // prettier-ignore
    expect(await partner.do(declare)).toBeNull();
    const after = await partner.until(({ table }) => table?.view.phase === 'marks');
    expect(after.table?.view.declared['us']).toEqual(['US-fund']);
    expect(after.table?.proposals).toEqual([]);
  });

  it('is deleted after a day with every record, and at once when the teacher says so', async () => {
    const here = await hallHere();
    const first = await openHere(here);
    const second = await openHere(here);
    expect(await first.teacher.do({ type: 'lock', isLocked: true })).toBeNull();
    first.teacher.disconnect();
    second.teacher.sayText(JSON.stringify({ type: 'do', id: { device: 'device-1', n: 1 }, command: { type: 'remove' } })); // prettier-ignore
    await expect.poll(() => here.store.read(second.teacher.place.room)).toEqual([]);
    expect(second.teacher.sent.at(-1)).toMatchObject({
      type: 'bye',
      code: ROOM_REFUSALS.NoSuchRoom,
    });
    expect(here.hall.rooms).toBe(1);
    here.clock.day += 24 * 60 * 60 - 1;
    here.hall.tick();
    expect(here.hall.rooms).toBe(1);
    here.clock.day += 2;
    here.hall.tick();
    await expect.poll(() => here.store.rooms()).toEqual([]);
    expect(await here.store.read(first.teacher.place.room)).toEqual([]);
    expect(here.hall.rooms).toBe(0);
  });

  it('in which somebody still is outlasts a clock that was set a day forward', async () => {
    const here = await hallHere();
    const { teacher } = await openHere(here);
    here.clock.day += 2 * 24 * 60 * 60;
    here.hall.tick();
    expect(await teacher.do({ type: 'lock', isLocked: true })).toBeNull();
    expect(here.hall.rooms).toBe(1);
    here.clock.ms += 25 * 60 * 60 * 1_000; // and a day that has really gone by ends it
    here.hall.tick();
    expect(here.hall.rooms).toBe(0);
  });
});
