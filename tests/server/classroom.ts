/** A server of its own for a test, as a process, and people who come into its rooms. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { resolve } from 'node:path';
import { leastAct } from '#ai/fallback.ts';
import type { Act, Party, PartyView } from '#engine/types.ts';
import type { StudentCommand, TeacherCommand } from '#wire/commands.ts';
import { openChannel, type Channel } from '#wire/client/channel.ts';
import { enter, newDevice, newToken, type Transport } from '#wire/client/door.ts';
import { openPlainPipe } from '#wire/client/plainPipe.ts';
import { openSocketPipe } from '#wire/client/socketPipe.ts';
import type { OpenPipe } from '#wire/client/pipe.ts';
import type { Entered, Place } from '#wire/entry.ts';
import type { Lesson } from '#wire/lesson.ts';
import { WIRE_VERSION } from '#wire/limits.ts';
import type { RoomRefusalCode, WireRefusal } from '#wire/refusals.ts';
import type { RoomCode } from '#wire/roomCode.ts';
import type { Seen, StudentSeen, TeacherSeen } from '#wire/seen.ts';

const ROOT = resolve(import.meta.dirname, '../..');

export const LESSON: Lesson = {
  scenario: 'twenty-eight-points',
  length: 'quick',
  day: '2025-11-21',
  brief: 'full',
  tables: 2,
  seating: 'atOnce',
  freeText: false,
  absentAfter: null,
};

export interface Running {
  readonly url: string;
  readonly ticket: string;
  readonly port: number;
  readonly process: ChildProcess;
  readonly said: () => string; // on its error output
  /** Ends it at once, as a power cut of the process would. */
  kill(): Promise<void>;
  /** Asks it to end; resolves with its exit code. */
  stop(): Promise<number | null>;
}

/** A port of this machine that nobody listens on now. */
export const freePort = (): Promise<number> =>
  new Promise(done => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => done(port));
    });
  });

/** `data`: a folder, or "none"; null: what `args` say. Rejects where it ends before it listens. */
export async function startClassroom(
  data: string | null,
  { port = 0, args = [] }: { readonly port?: number; readonly args?: readonly string[] } = {},
): Promise<Running> {
  const child = spawn(
    process.execPath,
    [
      'src/cli/classroom.ts',
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      ...(data === null ? [] : ['--data', data]),
      ...args,
    ],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const end = () => child.kill('SIGKILL'); // a test that fails leaves nothing behind
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  let errors = '';
  child.stderr.on('data', chunk => (errors += String(chunk)));
  const ended = new Promise<number | null>(done => child.once('exit', done));
  let link: string | null = null;
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines) {
    link ??= /http:\S+#teach=\S+/.exec(line)?.[0] ?? null;
    if (line.startsWith('Ctrl+C')) break;
  }
  child.stdout.resume();
  if (link === null) throw new Error(`the server did not start: ${errors}`);
  const { origin, port: at } = new URL(link);
  return {
    url: `${origin}/`,
    ticket: link.split('#teach=')[1] ?? '',
    port: Number(at),
    process: child,
    said: () => errors,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** Somebody with a channel. */
export class Person<S extends Seen = Seen> {
  readonly place: Place;
  readonly channel: Channel;
  readonly heard: string[] = []; // every byte that came for them, as text
  #seen: S | null = null;
  #waiting: (() => void)[] = [];

  constructor(server: string, place: Place, pipes: readonly OpenPipe[] = [openPlainPipe]) {
    this.place = place;
    const listening = pipes.map(
      (open): OpenPipe =>
        (url, at, ends) =>
          open(url, at, {
            ...ends,
            text: text => {
              this.heard.push(text);
              ends.text(text);
            },
          }),
    );
    this.channel = openChannel({
      server,
      place,
      pipes: listening,
      device: newDevice(),
      chance: () => 0,
      seen: seen => {
        this.#seen = seen as S;
        this.#tell();
      },
      changed: () => this.#tell(),
    });
  }

  get seen(): S | null {
    return this.#seen;
  }

  do(command: StudentCommand | TeacherCommand): Promise<WireRefusal | null> {
    return this.channel.do(command);
  }

  /** Resolves with what is seen as soon as it is so. */
  async until(isSo: (seen: S) => boolean): Promise<S> {
    for (;;) {
      if (this.#seen && isSo(this.#seen)) return this.#seen;
      await new Promise<void>(done => this.#waiting.push(done));
    }
  }

  async untilState(is: Channel['state']['is']): Promise<Channel['state']> {
    while (this.channel.state.is !== is) await new Promise<void>(done => this.#waiting.push(done));
    return this.channel.state;
  }

  close(): void {
    this.channel.close();
  }

  #tell(): void {
    for (const done of this.#waiting.splice(0)) done();
  }
}

export type Student = Person<StudentSeen>;
export type Teacher = Person<TeacherSeen>;

export const pipesOf = (transport: Transport): readonly OpenPipe[] =>
  transport === 'http' ? [openPlainPipe] : [openSocketPipe];

/** A room with its teacher. */
export async function openRoom(
  { url, ticket }: Pick<Running, 'url' | 'ticket'>,
  lesson: Partial<Lesson> = {},
  transport: Transport = 'http',
): Promise<{ readonly teacher: Teacher; readonly code: RoomCode; readonly host: string }> {
  const host = newToken();
  const admitted = await enter(url, { type: 'host', version: WIRE_VERSION, ticket, host });
  if (!admitted.ok) throw new Error(`no host: ${JSON.stringify(admitted)}`);
  const opened = await openAnother(url, host, lesson, transport);
  return { ...opened, host };
}

/** Another room of the same host. */
export async function openAnother(
  url: string,
  host: string,
  lesson: Partial<Lesson> = {},
  transport: Transport = 'http',
): Promise<{ readonly teacher: Teacher; readonly code: RoomCode }> {
  const token = newToken();
  const opened = await enter(url, { type: 'open', version: WIRE_VERSION, host, token, lesson: { ...LESSON, ...lesson } }); // prettier-ignore
  if (!opened.ok) throw new Error(`no room: ${JSON.stringify(opened)}`);
  const teacher: Teacher = new Person(url, { ...opened.value, token }, pipesOf(transport));
  return { teacher, code: opened.value.code };
}

/** The code of what the door has refused; null where it has let somebody in. */
export const refusalOf = (entered: Awaited<ReturnType<typeof enter>>): RoomRefusalCode | 'offline' | null => // prettier-ignore
  entered.ok ? null : 'offline' in entered ? 'offline' : entered.refusal.by === 'room' ? entered.refusal.code : null; // prettier-ignore

export async function joinAs(
  url: string,
  code: string,
  nickname: string,
  token = newToken(),
): Promise<Place> {
  // prettier-ignore
  const joined = await enter(url, { type: 'join', version: WIRE_VERSION, code, nickname, token });
  if (!joined.ok) throw new Error(`${nickname} is not in: ${JSON.stringify(joined)}`);
  return { ...(joined.value as Entered), token };
}

export async function join(
  url: string,
  code: string,
  nickname: string,
  transport: Transport = 'http',
): Promise<Student> {
  return new Person(url, await joinAs(url, code, nickname), pipesOf(transport));
}

/** Seats a student, quietly, and waits until they see it. */
export async function seat(
  teacher: Teacher,
  student: Student,
  table: number,
  party: Party,
): Promise<void> {
  // prettier-ignore
  const { member } = student.place;
  if (member === null) throw new Error('a student without an id');
  const to = { table, seat: party, role: 'speaker' } as const;
  const refusal = await teacher.do({ type: 'place', member, to });
  if (refusal) throw new Error(JSON.stringify(refusal));
  await student.until(({ you }) => you.place.table === table && you.place.seat === party);
}

export const viewOf = ({ seen }: Student): PartyView | null => {
  const view = seen?.table?.view;
  return view && view.seat !== null ? (view as PartyView) : null;
};

/** What a pupil in a hurry does: the first points as drafted, then seals; passes; votes yes; signs unless a line is crossed. */
export function scripted(view: PartyView): Act {
  const [open] = view.agenda.filter(point => !view.marks[point]);
  if (view.phase === 'marks' && open && Object.keys(view.marks).length < 2) {
    const options = view.setting.points.find(({ id }) => id === open)?.options ?? [];
    const crossing = { code: 'traded' } as const;
    return { type: 'mark', point: open, option: options[0] ?? 'drafted', crossing };
  }
  if (view.phase === 'caucus' && view.caucus?.tabled) return { type: 'vote', yes: true, crossing: { code: 'traded' } }; // prettier-ignore
  return leastAct(view);
}

/** Acts for this seat whenever it is awaited, until the talks have ended. */
export async function playOn(student: Student, choose = scripted): Promise<void> {
  for (;;) {
    const seen = await student.until(({ table }) => {
      if (!table) return false;
      const { view } = table;
      return table.isClosed || view.phase === 'ended' || (view.seat !== null && view.awaited.includes(view.seat)); // prettier-ignore
    });
    const view = viewOf(student);
    const { table } = seen;
    if (!table || !view || table.isClosed || view.phase === 'ended') return;
    const { rev } = seen;
    const refusal = await student.do({ type: 'act', act: choose(view), asked: table.asked });
    const code = refusal && (refusal.by === 'room' ? refusal.code : refusal.refusal.code);
    if (code !== null && code !== 'ERR_OVERTAKEN' && code !== 'ERR_PAUSED')
      throw new Error(`${view.seat} was refused: ${code} in ${view.phase}`);
    await student.until(now => now.rev > rev);
  }
}

/** The teacher goes on whenever a table has come to its summary, until all have ended. */
export async function conduct(teacher: Teacher): Promise<void> {
  for (;;) {
    const isOver = ({ tables }: TeacherSeen) => tables.length > 0 && tables.every(one => one.view.phase === 'ended'); // prettier-ignore
    const at = ({ tables }: TeacherSeen) => tables.find(one => one.view.phase === 'summary');
    const seen = await teacher.until(now => isOver(now) || at(now) !== undefined);
    if (isOver(seen)) return;
    const table = at(seen);
    if (!table) continue;
    const { round, phase } = table.view;
    const { number } = table;
    await teacher.do({ type: 'advance', table: number, ifRound: round, ifPhase: phase, force: false }); // prettier-ignore
    await teacher.until(({ tables }) => tables.find(one => one.number === number)?.view.phase !== 'summary'); // prettier-ignore
  }
}
