/**
 * One room while it is open: whoever is connected, the one queue in which everything happens, and the log before
 * anybody hears of it. What may happen is decided elsewhere (`class/decide.ts`, `talks.ts`).
 */
import type { Frame, StudentCommand, TeacherCommand } from '#wire/commands.ts';
import type { MemberId } from '#wire/ids.ts';
import type { Lesson } from '#wire/lesson.ts';
import {
  accepted,
  refused,
  ROOM_REFUSALS,
  type Outcome,
  type WireRefusal,
} from '#wire/refusals.ts';
import type { Sent } from '#wire/seen.ts';
import { answerTo, type Invite } from './answers.ts';
import { ComputerPlayers } from './computers.ts';
import { decideAct, decideAdvance } from './atTable.ts';
import type { ClassCommand, KnownLesson } from './class/asked.ts';
import { decide } from './class/decide.ts';
import type { Hash } from './class/state.ts';
import type { Lessons } from './lessons.ts';
import type { DoneId, Once } from './once.ts';
import { Presence } from './presence.ts';
import { isTableEvent, next, type Kept, type Remembered, type RoomEvent } from './record.ts';
import { forgetViews } from './rawViews.ts';
import type { RoomNow } from './seen.ts';
import { Telling, type Line } from './telling.ts';
import { StoreError, type Store } from './store/store.ts';
import type { Minds } from './thinking/minds.ts';
import type { Who } from './who.ts';

export interface RoomParts {
  readonly id: string;
  readonly store: Store;
  readonly lessons: Lessons;
  readonly minds: Minds;
  readonly now: () => number; // ms, never set back
  readonly chance: () => number; // 0 to below 1
  readonly invite: Invite;
  /** A lesson with the seeds of its tables; null where this server has none such. */
  readonly lookUp: (lesson: Lesson) => KnownLesson | null;
  /** The room may not go on here: another has written its log, or something went wrong in it. */
  readonly broken: (room: Room, why: unknown) => void;
  readonly removed: (room: Room) => void;
}

export class Room {
  readonly #parts: RoomParts;
  readonly #once: Once;
  readonly #presence: Presence;
  readonly #computers: ComputerPlayers;
  readonly #lines = new Set<Line>();
  #kept: Remembered;
  #seq: number; // of the last record
  readonly #telling = new Telling();
  #clockSet: number; // when the clock was last set, on `now`
  #queue: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(parts: RoomParts, kept: Remembered, once: Once, seq: number) {
    this.#parts = parts;
    this.#kept = kept;
    this.#once = once;
    this.#seq = seq;
    this.#clockSet = parts.now();
    this.#presence = new Presence(parts.now);
    this.#computers = new ComputerPlayers(parts.id, parts.minds, parts.lessons, work =>
      this.#inTurn(work),
    );
    this.tick();
  }

  get id(): string {
    return this.#parts.id;
  }

  get class(): Remembered['class'] {
    return this.#kept.class;
  }

  get lines(): number {
    return this.#lines.size;
  }

  isHere(member: MemberId): boolean {
    return this.#presence.here.has(member);
  }

  /** Who a token belongs to; null: nobody. */
  whoHas(token: Hash): Who | null {
    const { teachers, onlookers, members } = this.class;
    if (teachers.includes(token)) return { role: 'teacher' };
    if (onlookers.includes(token)) return { role: 'onlooker' };
    const one = members.find(({ tokens }) => tokens.includes(token));
    return one ? { role: 'student', member: one.member } : null;
  }

  /** Opens a channel and sends the whole view on it. */
  connect(line: Line): void {
    if (this.#closed) return line.close();
    this.#lines.add(line);
    if (line.who.role === 'student') this.#presence.came(line.who.member);
    void this.#inTurn(async () => {
      await this.#settleSeats();
      this.#tell();
    });
  }

  disconnect(line: Line): void {
    if (!this.#lines.delete(line) || this.#closed) return;
    if (line.who.role === 'student') this.#presence.went(line.who.member);
    void this.#inTurn(async () => this.#tell());
  }

  /** What one sent on a channel; it is answered there. */
  receive(line: Line, frame: Frame): void {
    if (frame.type === 'ping') return this.#send(line, { type: 'pong', n: frame.n });
    void this.#inTurn(async () => {
      if (!this.#lines.has(line)) return;
      if (frame.type === 'ask') {
        const { n, question } = frame;
        const answer = await answerTo(question, line.who, this.#kept, this.#parts.invite);
        return this.#send(line, { type: 'answer', n, answer });
      }
      const refusal = await this.#do(line.who, frame);
      this.#send(line, { type: 'done', id: frame.id, refusal });
      if (frame.command.type === 'remove' && refusal === null) this.#gone();
    });
  }

  /** What comes in at the door: a student, a claim, another device. */
  atTheDoor(command: Extract<ClassCommand, { by: 'door' }>['command']): Promise<Outcome<void>> {
    return this.#inTurn(() => this.#decide({ by: 'door', command }, null));
  }

  /** Once a second or so: seats whose students have been away for long. */
  tick(): void {
    void this.#inTurn(async () => {
      await this.#settleSeats();
      this.#playOn();
    });
  }

  /** Nothing more happens here; what was being written is written first. */
  async close(): Promise<void> {
    await this.#queue;
    this.#end();
  }

  #end(): void {
    this.#closed = true;
    this.#computers.close();
    for (const line of this.#lines) line.close();
    this.#lines.clear();
  }

  /** One thing after the other. What goes wrong unforeseen ends this room, and no other. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(async () => {
      if (this.#closed) throw new RoomClosed();
      return work();
    });
    this.#queue = turn.catch((error: unknown) => {
      if (error instanceof RoomClosed || this.#closed) return;
      this.#end();
      this.#parts.broken(this, error);
    });
    turn.catch(() => {}); // it has been dealt with above
    return turn;
  }

  async #do(
    who: Who,
    { id, command }: Extract<Frame, { type: 'do' }>,
  ): Promise<WireRefusal | null> {
    const by = who.role === 'student' ? who.member : who.role;
    const done: DoneId = { ...id, by };
    const isNew = this.#once.asks(done);
    if (isNew === 'done') return null;
    if (isNew === 'late') return { by: 'room', code: ROOM_REFUSALS.OutOfOrder };
    const outcome = await this.#carryOut(who, command, done);
    return outcome.ok ? null : outcome.refusal;
  }

  async #carryOut(
    who: Who,
    command: StudentCommand | TeacherCommand,
    id: DoneId,
  ): Promise<Outcome<void>> {
    if (who.role === 'student') {
      switch (command.type) {
        case 'act':
        case 'takeBack':
          return this.#commitAll(
            decideAct(this.#kept, this.#presence.here, who.member, command),
            id,
          );
        case 'raiseHand':
        case 'goOut':
          return this.#decide({ by: 'student', member: who.member, command }, id);
        default:
          return refused(ROOM_REFUSALS.NotAllowed);
      }
    }
    if (who.role !== 'teacher') return refused(ROOM_REFUSALS.NotAllowed);
    switch (command.type) {
      case 'act':
      case 'takeBack':
      case 'raiseHand':
      case 'goOut':
        return refused(ROOM_REFUSALS.NotAllowed);
      case 'advance':
        return this.#commitAll(decideAdvance(this.#kept, command), id);
      case 'plan': {
        const lesson = this.#parts.lookUp(command.lesson);
        if (!lesson) return refused(ROOM_REFUSALS.UnknownLesson);
        return this.#decide({ by: 'teacher', command: { type: 'plan', ...lesson } }, id);
      }
      case 'remove':
        return this.#remove();
      default:
        return this.#decide({ by: 'teacher', command, clockLeft: this.#clockLeft }, id);
    }
  }

  async #decide(command: ClassCommand, id: DoneId | null): Promise<Outcome<void>> {
    return this.#commitAll(decide(this.class, command, this.#parts.chance), id);
  }

  async #commitAll(
    decided: Outcome<readonly RoomEvent[]>,
    id: DoneId | null,
  ): Promise<Outcome<void>> {
    return decided.ok ? this.#commit(decided.value, id) : decided;
  }

  async #remove(): Promise<Outcome<void>> {
    try {
      await this.#parts.store.remove(this.id);
    } catch {
      return refused(ROOM_REFUSALS.NotKept);
    }
    return accepted(undefined);
  }

  #gone(): void {
    for (const line of this.#lines)
      this.#send(line, { type: 'bye', code: ROOM_REFUSALS.NoSuchRoom });
    this.#parts.removed(this);
    this.#end();
  }

  /** On the disk first; then it has happened, and everybody whom it concerns is told. */
  async #commit(events: readonly RoomEvent[], id: DoneId | null): Promise<Outcome<void>> {
    if (events.length === 0) return accepted(undefined);
    const records = events.map((event, i): Kept => (i === 0 && id ? { event, id } : { event }));
    const next = events.reduce((room, event) => this.#next(room, event), this.#kept);
    try {
      await this.#parts.store.append(
        this.id,
        this.#seq + 1,
        records.map(record => JSON.stringify(record)),
      );
    } catch (error) {
      if (error instanceof StoreError && error.fault === 'failed')
        return refused(ROOM_REFUSALS.NotKept);
      throw error; // another has written here: what we know is not how it is
    }
    this.#seq += events.length;
    this.#kept = next;
    if (id) this.#once.did(id);
    if (events.some(({ type }) => type === 'clock')) this.#clockSet = this.#parts.now();
    for (const event of events) if (event.type === 'out') this.#sentOut(event.member);
    await this.#settleSeats();
    this.#playOn();
    this.#tell(tablesOf(events));
    return accepted(undefined);
  }

  #next(room: Remembered, event: RoomEvent): Remembered {
    return next(room, event, ({ lesson, scenarioVersion }) =>
      this.#parts.lessons.setting(lesson, scenarioVersion),
    );
  }

  #sentOut(member: MemberId): void {
    this.#once.forget(member);
    this.#presence.forget(member);
    for (const line of this.#lines) {
      if (line.who.role !== 'student' || line.who.member !== member) continue;
      this.#lines.delete(line);
      this.#send(line, { type: 'bye', code: ROOM_REFUSALS.NotKnown });
      line.close();
    }
  }

  /** Seats pass to a computer after their students have been away for as long as the lesson says, and back. */
  async #settleSeats(): Promise<void> {
    const due = this.#presence.seatsDue(this.#kept.class);
    for (const command of due) await this.#decide({ by: 'rule', command }, null);
  }

  #playOn(): void {
    this.#computers.play(this.#kept, events => this.#commit(events, null));
  }

  get #clockLeft(): number | null {
    const { clock } = this.class;
    if (!clock) return null;
    const gone = clock.isRunning ? this.#parts.now() - this.#clockSet : 0;
    return Math.max(0, Math.round(clock.left - gone));
  }

  /** `tables`: the only ones at which anything has changed; null: anything may have. */
  #tell(tables: ReadonlySet<number> | null = null): void {
    this.#telling.tell(this.#lines, this.#now, tables);
    for (const talks of this.#kept.talks.values()) forgetViews(talks);
  }

  get #now(): RoomNow {
    return {
      rev: 0,
      class: this.class,
      talks: this.#kept.talks,
      thinking: this.#computers.thinking,
      clockLeft: this.#clockLeft,
      here: this.#presence.here,
      awayFor: member => this.#presence.awayFor(member),
    };
  }

  #send(line: Line, sent: Sent): void {
    line.send(JSON.stringify(sent));
  }
}

/** The room has been closed while something waited for its turn. */
export class RoomClosed extends Error {}

/** The tables that these events concern; null where they concern the whole room. */
const tablesOf = (events: readonly RoomEvent[]): ReadonlySet<number> | null =>
  events.every(isTableEvent) ? new Set(events.map(({ table }) => table)) : null;
