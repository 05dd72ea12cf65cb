/** A hall in this process, without a network: people whose every received byte is kept. */
import { negotiator } from '#ai/negotiator.ts';
import { shelfLessons } from '#server/lessons.ts';
import { noCounts } from '#server/counts.ts';
import { Hall } from '#server/hall.ts';
import { openSession, type Session } from '#server/session.ts';
import { sqliteStore } from '#server/store/sqlite.ts';
import type { Store } from '#server/store/store.ts';
import type { Minds } from '#server/thinking/minds.ts';
import type { StudentCommand, TeacherCommand } from '#wire/commands.ts';
import { newDevice, newToken } from '#wire/client/door.ts';
import type { Entered, EntryAnswer } from '#wire/entry.ts';
import type { Lesson } from '#wire/lesson.ts';
import { WIRE_VERSION } from '#wire/limits.ts';
import type { RoomRefusalCode } from '#wire/refusals.ts';
import type { Seen, Sent, StudentSeen, TeacherSeen } from '#wire/seen.ts';
import { LESSON } from './classroom.ts';

/** Computer seats that think at once, in this thread, each from its own view as always. */
export const mindsHere: Minds = {
  decide: async (_table, { party: _party, ...seated }, view) => negotiator(seated).decide(view),
  swaps: async () => [],
  forget: () => {},
  close: async () => {},
};

const lessons = await shelfLessons();

export interface Clock {
  ms: number; // never set back
  day: number; // s since 1970
}

export interface Here {
  readonly hall: Hall;
  readonly store: Store;
  readonly clock: Clock;
  readonly logged: readonly string[];
}

export async function hallHere(
  store: Store = sqliteStore(null),
  minds: Minds = mindsHere,
  clock: Clock = { ms: 0, day: 1_800_000_000 },
): Promise<Here> {
  const logged: string[] = [];
  const hall = new Hall({
    store,
    lessons,
    minds,
    now: () => clock.ms,
    today: () => clock.day,
    log: line => logged.push(line),
  });
  await hall.start();
  return { hall, store, clock, logged };
}

/** Somebody whose channel is a pair of functions. */
export class Guest<S extends Seen = Seen> {
  readonly place: Entered & { readonly token: string };
  readonly heard: string[] = [];
  readonly device = newDevice();
  #n = 0;
  #session: Session | null = null;
  #waiting: (() => void)[] = [];
  isClosed = false;

  constructor(here: Here, place: Guest['place']) {
    this.place = place;
    this.connect(here);
  }

  connect({ hall, clock }: Here): void {
    const opened = openSession(
      hall,
      this.place.room,
      this.place.token,
      {
        send: json => {
          this.heard.push(json);
          for (const done of this.#waiting.splice(0)) done();
        },
        close: () => void (this.isClosed = true),
      },
      () => clock.ms,
      noCounts(),
    );
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
    this.#session = opened.value;
    this.isClosed = false;
  }

  disconnect(): void {
    this.#session?.closed();
    this.#session = null;
  }

  sayText(text: string): void {
    this.#session?.receive(text);
  }

  get sent(): readonly Sent[] {
    return this.heard.map(text => JSON.parse(text) as Sent);
  }

  get seen(): S | null {
    const last = this.heard.findLast(text => text.startsWith('{"type":"seen"'));
    return last === undefined ? null : (JSON.parse(last) as { seen: S }).seen;
  }

  async until(isSo: (seen: S) => boolean): Promise<S> {
    for (;;) {
      const { seen } = this;
      if (seen && isSo(seen)) return seen;
      await new Promise<void>(done => this.#waiting.push(done));
    }
  }

  /** The first message from then on that is such. */
  async next(isSuch: (sent: Sent) => boolean, from = this.heard.length): Promise<Sent> {
    for (;;) {
      const found = this.sent.slice(from).find(isSuch);
      if (found) return found;
      await new Promise<void>(done => this.#waiting.push(done));
    }
  }

  /** The code of the refusal; null where it is done. */
  async do(command: StudentCommand | TeacherCommand, n = ++this.#n): Promise<string | null> {
    const id = { device: this.device, n };
    const from = this.heard.length;
    this.sayText(JSON.stringify({ type: 'do', id, command }));
    const done = await this.next(sent => (sent.type === 'done' && sent.id.n === n) || sent.type === 'unread', from); // prettier-ignore
    if (done.type === 'unread') return done.code;
    if (done.type !== 'done' || done.refusal === null) return null;
    return done.refusal.by === 'room' ? done.refusal.code : done.refusal.refusal.code;
  }
}

export type Pupil = Guest<StudentSeen>;
export type Master = Guest<TeacherSeen>;

const enteredIn = (answer: EntryAnswer): Entered => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value as Entered;
};

export async function openHere(
  here: Here,
  lesson: Partial<Lesson> = {},
): Promise<{ readonly teacher: Master; readonly code: string; readonly host: string }> {
  // prettier-ignore
  const [host, token] = [newToken(), newToken()];
  const ticket = await here.hall.hosts.newTicket();
  await here.hall.enter({ type: 'host', version: WIRE_VERSION, ticket, host });
  const opened = enteredIn(await here.hall.enter({ type: 'open', version: WIRE_VERSION, host, token, lesson: { ...LESSON, ...lesson } })); // prettier-ignore
  return { teacher: new Guest(here, { ...opened, token }), code: opened.code, host };
}

export const joinHere = async (here: Here, code: string, nickname: string): Promise<Pupil> => {
  const token = newToken();
  const joined = await here.hall.enter({ type: 'join', version: WIRE_VERSION, code, nickname, token }); // prettier-ignore
  return new Guest(here, { ...enteredIn(joined), token });
};

export const codeIn = (answer: EntryAnswer): RoomRefusalCode | null =>
  answer.ok || answer.refusal.by !== 'room' ? null : answer.refusal.code;
