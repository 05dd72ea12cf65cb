/**
 * Whether something may happen in a class, and what then has happened. Pure: `chance` comes from outside and is kept in
 * what it decided. Acts in the talks are decided at their table (`../table.ts`).
 */
import type { StudentCommand } from '#wire/commands.ts';
import type { MemberId } from '#wire/ids.ts';
import { MEMBERS_MAX } from '#wire/limits.ts';
import { isNickname, NICKNAMES } from '#wire/nicknames.ts';
import { accepted, refused, ROOM_REFUSALS } from '#wire/refusals.ts';
import type { ClassCommand, Decided, TableCommand } from './asked.ts';
import { decideTeacher } from './decideTeacher.ts';
import { dealtSeat } from './seating.ts';
import { memberIn, type Class } from './state.ts';

/** `chance`: each call gives another number, 0 to below 1. */
export function decide(of: Class, asked: ClassCommand, chance: () => number): Decided {
  switch (asked.by) {
    case 'teacher':
      return decideTeacher(of, asked, chance);
    case 'student':
      return decideStudent(of, asked.member, asked.command);
    case 'door':
      return decideDoor(of, asked.command, chance);
    case 'rule': {
      const { table, seat, to } = asked.command;
      const now = of.tables.find(({ number }) => number === table)?.leftTo[seat];
      return accepted(
        now === undefined || now === 'computer' || now === to
          ? [] // what the teacher has given to a computer is the teacher's to take back
          : [{ type: 'leftTo', table, seat, to }],
      );
    }
  }
}

function decideStudent(
  of: Class,
  member: MemberId,
  command: Exclude<StudentCommand, { type: TableCommand }>,
): Decided {
  const now = memberIn(of, member);
  if (!now) return refused(ROOM_REFUSALS.NotKnown);
  switch (command.type) {
    case 'raiseHand': {
      const { wants } = command;
      return accepted(now.wants === wants ? [] : [{ type: 'handRaised', member, wants }]);
    }
    case 'goOut':
      return accepted([{ type: 'out', member, by: 'self' }]);
  }
}

type AtTheDoor = Extract<ClassCommand, { by: 'door' }>['command'];

function decideDoor(of: Class, command: AtTheDoor, chance: () => number): Decided {
  switch (command.type) {
    case 'admit': {
      const { role, token } = command;
      const known = role === 'teacher' ? of.teachers : of.onlookers;
      return accepted(known.includes(token) ? [] : [{ type: 'admitted', role, token }]);
    }
    case 'join':
      return join(of, command, chance);
    case 'claim': {
      const { member, token } = command;
      if (of.refusedClaims.includes(token)) return refused(ROOM_REFUSALS.NotConfirmed);
      if (!memberIn(of, member)) return refused(ROOM_REFUSALS.UnknownMember);
      if (of.claims.some(claim => claim.token === token)) return accepted([]);
      if (of.claims.length >= MEMBERS_MAX) return refused(ROOM_REFUSALS.RoomFull);
      return accepted([{ type: 'claimed', claim: `c${of.counted.claims + 1}`, member, token }]);
    }
  }
}

/** A name that somebody else has just taken is no reason to be left outside: another one is given. */
function join(
  of: Class,
  { nickname, token }: Extract<AtTheDoor, { type: 'join' }>,
  chance: () => number,
): Decided {
  if (of.members.some(({ tokens }) => tokens.includes(token))) return accepted([]);
  if (of.isLocked) return refused(ROOM_REFUSALS.RoomLocked);
  if (of.members.length >= MEMBERS_MAX) return refused(ROOM_REFUSALS.RoomFull);
  if (!isNickname(nickname)) return refused(ROOM_REFUSALS.NicknameUnknown);
  const taken = new Set(of.members.map(one => one.nickname));
  const free = NICKNAMES.filter(name => !taken.has(name));
  const name = taken.has(nickname) ? free[Math.floor(chance() * free.length)] : nickname;
  if (name === undefined) return refused(ROOM_REFUSALS.NicknamesUsedUp);
  const member: MemberId = `m${of.counted.members + 1}`;
  const seat =
    of.lesson.seating === 'atOnce' && of.stage !== 'debrief' ? dealtSeat(of, chance()) : null;
  return accepted([
    { type: 'joined', member, nickname: name, token },
    ...(seat ? [{ type: 'placed', member, to: seat } as const] : []),
  ]);
}
