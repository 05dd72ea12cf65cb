/** What a teacher may do with a class. A command that finds everything as it would have it changes nothing. */
import type { Placing, TeacherCommand } from '#wire/commands.ts';
import { CLOCK_MAX, TEAM_MAX } from '#wire/limits.ts';
import { accepted, refused, ROOM_REFUSALS, type RoomRefusalCode } from '#wire/refusals.ts';
import type { ClassCommand, Decided } from './asked.ts';
import type { ClassEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { dealtSeat } from './seating.ts';
import { memberIn, tableIn, teamOf, type Class, type ClassTable, type Member } from './state.ts';

type ByTeacher = Extract<ClassCommand, { by: 'teacher' }>;
type Of<T extends TeacherCommand['type']> = Extract<TeacherCommand, { type: T }>;

export function decideTeacher(of: Class, asked: ByTeacher, chance: () => number): Decided {
  const { command } = asked;
  switch (command.type) {
    case 'plan': {
      if (!('parties' in command)) throw new Error('a lesson that nobody has looked up');
      if (of.stage !== 'lobby') return refused(ROOM_REFUSALS.BegunAlready);
      const { lesson, scenarioVersion, parties, seeds } = command;
      return accepted([{ type: 'planned', lesson, scenarioVersion, parties, seeds }]);
    }
    case 'deal':
      return of.stage === 'debrief' ? refused(ROOM_REFUSALS.TableClosed) : accepted(deal(of, chance)); // prettier-ignore
    case 'begin':
      return of.stage === 'lobby'
        ? accepted([{ type: 'begun' }])
        : refused(ROOM_REFUSALS.BegunAlready);
    case 'pause':
      return pause(of, command, 'clockLeft' in asked ? asked.clockLeft : null);
    case 'clock':
    case 'addTime':
      return clock(of, command, 'clockLeft' in asked ? asked.clockLeft : null);
    case 'lock': {
      const { isLocked } = command;
      return accepted(of.isLocked === isLocked ? [] : [{ type: 'locked', isLocked }]);
    }
    case 'place':
      return place(of, command);
    case 'swap':
      return swap(of, command);
    case 'stepAway':
    case 'sendOut':
      return withMember(of, command);
    case 'confirm':
      return of.claims.some(({ claim }) => claim === command.claim)
        ? accepted([{ type: 'answered', claim: command.claim, yes: command.yes }])
        : refused(ROOM_REFUSALS.NothingToConfirm);
    case 'playedBy': {
      const { table, seat, by } = command;
      const now = tableIn(of, table);
      if (!now) return refused(ROOM_REFUSALS.UnknownTable);
      if (!of.parties.includes(seat)) return refused(ROOM_REFUSALS.UnknownSeat);
      return accepted(now.leftTo[seat] === by ? [] : [{ type: 'leftTo', table, seat, to: by }]);
    }
    case 'close': {
      if (of.stage === 'lobby') return refused(ROOM_REFUSALS.NotBegun);
      const open = inScope(of, command.table)?.filter(({ isClosed }) => !isClosed);
      if (!open) return refused(ROOM_REFUSALS.UnknownTable);
      return accepted(open.map(({ number }) => ({ type: 'closed', table: number })));
    }
  }
}

/** All tables, or the one that is named; null where there is none of that number. */
export function inScope(of: Class, table: number | null): readonly ClassTable[] | null {
  if (table === null) return of.tables;
  const one = tableIn(of, table);
  return one && [one];
}

/** One after the other, so that each finds the seats as the one before has left them. */
function deal(of: Class, chance: () => number): readonly ClassEvent[] {
  const events: ClassEvent[] = [];
  let now = of;
  const waiting = of.members.filter(({ place: { role } }) => role === 'waiting');
  for (const { member } of waiting) {
    const to = dealtSeat(now, chance());
    if (!to) break;
    const event: ClassEvent = { type: 'placed', member, to };
    events.push(event);
    now = evolve(now, event);
  }
  return events;
}

/** The clock stands while all tables do. */
function pause(of: Class, { table, isPaused }: Of<'pause'>, left: number | null): Decided {
  const tables = inScope(of, table);
  if (!tables) return refused(ROOM_REFUSALS.UnknownTable);
  const events = tables
    .filter(now => now.isPaused !== isPaused)
    .map(({ number }): ClassEvent => ({ type: 'paused', table: number, isPaused }));
  const next = events.reduce(evolve, of);
  const isRunning = !next.tables.every(one => one.isPaused);
  if (!of.clock || of.clock.isRunning === isRunning) return accepted(events);
  return accepted([...events, { type: 'clock', left: left ?? of.clock.left, isRunning }]);
}

function clock(of: Class, command: Of<'clock'> | Of<'addTime'>, left: number | null): Decided {
  if (command.ifClock !== of.clocks) return refused(ROOM_REFUSALS.Overtaken);
  const isRunning = !of.tables.every(({ isPaused }) => isPaused);
  const wanted =
    command.type === 'clock' ? command.left : Math.min(CLOCK_MAX, (left ?? 0) + command.ms);
  return accepted([{ type: 'clock', left: wanted, isRunning }]);
}

function place(of: Class, { member, to }: Of<'place'>): Decided {
  const one = memberIn(of, member);
  if (!one) return refused(ROOM_REFUSALS.UnknownMember);
  const fault = faultOf(of, one, to);
  if (fault) return refused(fault);
  const { place: now } = one;
  const isThere = now.table === to.table && now.seat === to.seat && now.role === to.role;
  return accepted(isThere ? [] : [{ type: 'placed', member, to }]);
}

function faultOf(of: Class, { place: now }: Member, to: Placing): RoomRefusalCode | null {
  if (to.table !== null && !tableIn(of, to.table)) return ROOM_REFUSALS.UnknownTable;
  if ((to.seat !== null) !== (to.role === 'speaker')) return ROOM_REFUSALS.UnknownSeat;
  if (to.seat === null) return null;
  if (to.table === null) return ROOM_REFUSALS.UnknownTable;
  if (!of.parties.includes(to.seat)) return ROOM_REFUSALS.UnknownSeat;
  const isThere = now.table === to.table && now.seat === to.seat;
  return !isThere && teamOf(of, to.table, to.seat).length >= TEAM_MAX
    ? ROOM_REFUSALS.SeatFull
    : null;
}

function swap(of: Class, { one, other }: Of<'swap'>): Decided {
  const [a, b] = [memberIn(of, one), memberIn(of, other)];
  if (!a || !b) return refused(ROOM_REFUSALS.UnknownMember);
  if (a === b) return accepted([]);
  return accepted([
    { type: 'placed', member: one, to: b.place },
    { type: 'placed', member: other, to: a.place },
  ]);
}

function withMember(of: Class, command: Of<'stepAway'> | Of<'sendOut'>): Decided {
  const { member } = command;
  const one = memberIn(of, member);
  if (!one) return refused(ROOM_REFUSALS.UnknownMember);
  if (command.type === 'sendOut') return accepted([{ type: 'out', member, by: 'teacher' }]);
  const { isAway } = command;
  return accepted(one.isSteppedAway === isAway ? [] : [{ type: 'steppedAway', member, isAway }]);
}
