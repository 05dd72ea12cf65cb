/** All rooms of a server: opened, found by their code, taken up again after a restart, and deleted in time. */
import type { Answers, Entered, Entry, EntryAnswer, Role } from '#wire/entry.ts';
import { namesFree } from '#wire/nicknames.ts';
import { accepted, refused, ROOM_REFUSALS, type Outcome } from '#wire/refusals.ts';
import { codeOf, CODES, readCode, type RoomCode } from '#wire/roomCode.ts';
import type { Lesson } from '#wire/lesson.ts';
import type { KnownLesson } from './class/asked.ts';
import type { Class, Hash } from './class/state.ts';
import { Hosts } from './hosts.ts';
import type { Lessons } from './lessons.ts';
import { Passes } from './passes.ts';
import { replayed } from './record.ts';
import { Room, RoomClosed } from './room.ts';
import { chance, drawn, hashOfToken, newAddress } from './secrets.ts';
import { StoreError, type Store } from './store/store.ts';
import type { Minds } from './thinking/minds.ts';
import type { Who } from './who.ts';

/** Rooms are kept for a day, and no longer. */
export const KEPT_FOR = 24 * 60 * 60; // s
const ROOMS_MAX = 4_000;
const OFFERED_NAMES = 12;
/** How often a room is taken up anew before it is left alone. */
const BREAKS_MAX = 5;

export interface HallParts {
  readonly store: Store;
  readonly lessons: Lessons;
  readonly minds: Minds;
  readonly now: () => number; // ms, never set back
  readonly today: () => number; // s since 1970
  /** Something went wrong; nothing in it is of a person. */
  readonly log: (line: string) => void;
  /** Of the same store; none: this process has all rooms. */
  readonly neighbours?: Neighbours;
  /** A room is there, or is there no more: for what leads to it. */
  readonly opened?: (room: string) => Promise<void>;
  readonly gone?: (room: string) => void;
}

/** Other processes with the same store. */
export interface Neighbours {
  /** The base address of the one that has the room open; null: none has. */
  find(room: string): Promise<string | null>;
  /** The entry, asked of whoever has the room open. Rejects where it does not answer. */
  enter(room: string, entry: Entry): Promise<EntryAnswer>;
  /** Looks whether the process that had the room open is still there; if not, the room is open nowhere. */
  check(room: string): Promise<void>;
}

/** `here`: open in this process. A text: the base address of the process that has it open. */
export type Whereabouts = 'here' | 'nowhere' | { readonly at: string };

export class Hall {
  readonly #parts: HallParts;
  readonly hosts: Hosts;
  readonly #passes: Passes;
  readonly #rooms = new Map<string, Room>();
  readonly #codes = new Map<RoomCode, string>();
  readonly #born = new Map<string, { readonly day: number; readonly at: number }>(); // by both clocks

  readonly #breaks = new Map<string, number>();

  readonly #takingUp = new Map<string, Promise<Room | null>>();

  constructor(parts: HallParts) {
    this.#parts = parts;
    this.hosts = new Hosts(parts.store);
    this.#passes = new Passes(parts.now);
  }

  /**
   * Takes up every room that is kept; where there are neighbours, each when somebody comes. What cannot be read stays on
   * the disk until it is deleted in time.
   */
  async start(): Promise<void> {
    const { store, now, neighbours } = this.#parts;
    for (const { room, opened } of await store.rooms()) {
      this.#born.set(room, { day: opened, at: now() });
      if (!neighbours) await this.#takeUp(room);
    }
  }

  get rooms(): number {
    return this.#rooms.size;
  }

  get lines(): number {
    return [...this.#rooms.values()].reduce((sum, { lines }) => sum + lines, 0);
  }

  /** Where a room is; one that is open nowhere is taken up here. */
  async whereIs(address: string): Promise<Whereabouts> {
    if (this.#rooms.has(address)) return 'here';
    const elsewhere = await this.#parts.neighbours?.find(address);
    if (elsewhere) return { at: elsewhere };
    return (await this.#takeUp(address)) ? 'here' : 'nowhere';
  }

  /** The process that had the room open has not answered. */
  async lost(address: string): Promise<void> {
    await this.#parts.neighbours?.check(address);
  }

  /** Who a token is in a room, for a channel to be opened. */
  find(address: string, token: string): Outcome<{ readonly room: Room; readonly who: Who }> {
    const room = this.#rooms.get(address);
    if (!room) return refused(ROOM_REFUSALS.NoSuchRoom);
    const who = room.whoHas(hashOfToken(token));
    return who ? accepted({ room, who }) : refused(ROOM_REFUSALS.NotKnown);
  }

  /** What somebody asks at the door. Never rejects. */
  async enter(entry: Entry): Promise<EntryAnswer> {
    try {
      return await this.#enter(entry);
    } catch (error) {
      if (error instanceof StoreError || error instanceof RoomClosed)
        return refused(ROOM_REFUSALS.NotKept);
      this.#parts.log(`an entry failed: ${kindOf(error)}`);
      return refused(ROOM_REFUSALS.Internal);
    }
  }

  /** Once a second or so: seats of those who are away, and rooms whose day is over. */
  tick(): void {
    const { now, today, store } = this.#parts;
    for (const room of this.#rooms.values()) room.tick();
    for (const [address, { day, at }] of this.#born) {
      const isOver = today() - day > KEPT_FOR;
      const isSurelyOver = now() - at > KEPT_FOR * 1_000;
      const room = this.#rooms.get(address);
      // A clock that was set forward ends no lesson: where somebody is here, the other clock decides.
      if (!isSurelyOver && (!isOver || (room && room.lines > 0))) continue;
      this.#born.delete(address);
      this.#forget(address);
      void room?.close();
      store.remove(address).catch(() => this.#parts.log('a room could not be deleted'));
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#rooms.values()].map(room => room.close()));
  }

  async #enter(entry: Entry): Promise<EntryAnswer> {
    switch (entry.type) {
      case 'host': {
        const { ticket, host } = entry;
        if (!(await this.hosts.admit(ticket, host))) return refused(ROOM_REFUSALS.NotKnown);
        return accepted({ rooms: this.#roomsOf(hashOfToken(host)) });
      }
      case 'open':
        return this.#open(entry);
      case 'teach':
      case 'pass':
      case 'look':
      case 'join':
      case 'claim': {
        const code = readCode(entry.code);
        const { store, neighbours } = this.#parts;
        const address = code === null ? null : (this.#codes.get(code) ?? (await store.find(code)));
        if (address === null) return refused(ROOM_REFUSALS.NoSuchRoom);
        if (neighbours && typeof (await this.whereIs(address)) === 'object') {
          try {
            return await neighbours.enter(address, entry);
          } catch {
            await this.lost(address);
          }
        }
        await this.whereIs(address);
        const room = this.#rooms.get(address);
        return room ? this.#enterRoom(room, entry) : refused(ROOM_REFUSALS.NoSuchRoom);
      }
    }
  }

  async #enterRoom(
    room: Room,
    entry: Exclude<Entry, { type: 'host' | 'open' }>,
  ): Promise<EntryAnswer> {
    if (entry.type === 'look') return accepted(this.#looked(room));
    const token = hashOfToken(entry.token);
    switch (entry.type) {
      case 'teach': {
        if (hashOfToken(entry.host) !== room.class.host) return refused(ROOM_REFUSALS.NotKnown);
        return this.#admit(room, 'teacher', token);
      }
      case 'pass': {
        const role = this.#passes.use(entry.pass, room.id, token);
        return role ? this.#admit(room, role, token) : refused(ROOM_REFUSALS.NotKnown);
      }
      case 'join': {
        const { nickname } = entry;
        const joined = await room.atTheDoor({ type: 'join', nickname, token });
        return joined.ok ? this.#entered(room, token) : joined;
      }
      case 'claim': {
        if (room.whoHas(token)?.role === 'student') {
          const entered = this.#entered(room, token);
          return entered.ok ? accepted({ state: 'confirmed', ...entered.value }) : entered;
        }
        const claimed = await room.atTheDoor({ type: 'claim', member: entry.member, token });
        if (!claimed.ok) return claimed;
        const claim = room.class.claims.find(one => one.token === token);
        return claim
          ? accepted({ state: 'waiting', claim: claim.claim })
          : refused(ROOM_REFUSALS.NotConfirmed);
      }
    }
  }

  async #admit(room: Room, role: 'teacher' | 'onlooker', token: Hash): Promise<EntryAnswer> {
    const admitted = await room.atTheDoor({ type: 'admit', role, token });
    return admitted.ok ? this.#entered(room, token) : admitted;
  }

  #entered(room: Room, token: Hash): Outcome<Entered> {
    const who = room.whoHas(token);
    if (!who) return refused(ROOM_REFUSALS.NotKnown);
    const role: Role = who.role;
    const member = who.role === 'student' ? who.member : null;
    return accepted({ room: room.id, code: room.class.code, role, member });
  }

  #looked(room: Room): Answers['look'] {
    const { code, isLocked, lesson, members } = room.class;
    return {
      code,
      isLocked,
      scenario: lesson.scenario,
      names: namesFree(new Set(members.map(one => one.nickname)), OFFERED_NAMES, chance()),
      known: members.map(({ member, nickname, place }) => ({
        member,
        nickname,
        table: place.table,
        isHere: room.isHere(member),
      })),
    };
  }

  #roomsOf(host: Hash): readonly RoomCode[] {
    return [...this.#rooms.values()]
      .filter(room => room.class.host === host)
      .map(room => room.class.code);
  }

  async #open(entry: Extract<Entry, { type: 'open' }>): Promise<EntryAnswer> {
    if (!(await this.hosts.isHost(entry.host))) return refused(ROOM_REFUSALS.NotKnown);
    const [host, teacher] = [hashOfToken(entry.host), hashOfToken(entry.token)];
    const known = [...this.#rooms.values()].find(room => room.class.teachers.includes(teacher));
    if (known) return this.#entered(known, teacher);
    const lesson = this.#lookUp(entry.lesson);
    if (!lesson) return refused(ROOM_REFUSALS.UnknownLesson);
    if (this.#born.size >= ROOMS_MAX) return refused(ROOM_REFUSALS.RoomFull);
    const { store, now, today } = this.#parts;
    const address = newAddress();
    const code = await this.#openUnder(address);
    this.#born.set(address, { day: today(), at: now() });
    const opening = JSON.stringify({ event: { type: 'opened', code, host, teacher, ...lesson } });
    await store.append(address, 1, [opening]);
    const room = await this.#takeUp(address);
    return room ? this.#entered(room, teacher) : refused(ROOM_REFUSALS.Internal);
  }

  /** With a code that no other room has. */
  async #openUnder(room: string): Promise<RoomCode> {
    for (;;) {
      const code = codeOf(drawn(CODES));
      try {
        await this.#parts.store.open({ room, opened: this.#parts.today(), code });
        return code;
      } catch (error) {
        if (!(error instanceof StoreError) || error.fault !== 'taken') throw error;
      }
    }
  }

  #lookUp(lesson: Lesson): KnownLesson | null {
    const { lessons } = this.#parts;
    const content = lessons.has(lesson) ? lessons.catalogue(lesson.scenario)?.content : undefined;
    if (!content) return null;
    return {
      lesson,
      scenarioVersion: content.version,
      parties: content.parties.map(({ id }) => id),
      seeds: Array.from({ length: lesson.tables }, () => drawn(2 ** 32)),
    };
  }

  /** From its log; null where there is none, or where it cannot be read. */
  #takeUp(address: string): Promise<Room | null> {
    const already = this.#takingUp.get(address);
    if (already) return already;
    const taking = this.#fromLog(address).finally(() => this.#takingUp.delete(address));
    this.#takingUp.set(address, taking);
    return taking;
  }

  async #fromLog(address: string): Promise<Room | null> {
    const { store, lessons, minds, now, today, log, opened } = this.#parts;
    try {
      const records = await store.read(address);
      if (records.length === 0) return null;
      const settingFor = ({ lesson, scenarioVersion }: Class) =>
        lessons.setting(lesson, scenarioVersion);
      const { room: kept, once } = replayed(records, settingFor);
      const room = new Room(
        {
          id: address,
          store,
          lessons,
          minds,
          now,
          chance,
          invite: role => this.#passes.make(address, role),
          lookUp: lesson => this.#lookUp(lesson),
          broken: (lost, why) => void this.#broken(lost, why),
          removed: ({ id }) => {
            this.#born.delete(id);
            this.#forget(id);
          },
        },
        kept,
        once,
        records.length,
      );
      this.#rooms.set(address, room);
      this.#codes.set(kept.class.code, address);
      if (!this.#born.has(address)) this.#born.set(address, { day: today(), at: now() });
      await opened?.(address);
      return room;
    } catch (error) {
      log(`a room could not be taken up: ${kindOf(error)}`);
      return null;
    }
  }

  /** As it is on the disk, which is what everybody was told; where there are neighbours, one of them may have it now. */
  async #broken(room: Room, why: unknown): Promise<void> {
    this.#parts.log(`a room is taken up anew: ${kindOf(why)}`);
    if (this.#rooms.get(room.id) !== room) return;
    const before = this.#breaks.get(room.id) ?? 0;
    this.#breaks.set(room.id, before + 1);
    this.#rooms.delete(room.id);
    const isOurs = before < BREAKS_MAX && !this.#parts.neighbours;
    if (!isOurs || !(await this.#takeUp(room.id))) this.#forget(room.id);
  }

  #forget(address: string): void {
    this.#rooms.delete(address);
    for (const [code, at] of this.#codes) if (at === address) this.#codes.delete(code);
    this.#parts.gone?.(address);
  }
}

/** What kind of thing went wrong, without its words: those may hold what somebody wrote. */
const kindOf = (error: unknown): string =>
  error instanceof StoreError ? `store ${error.fault}` : error instanceof Error ? error.name : typeof error; // prettier-ignore
