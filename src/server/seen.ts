/**
 * What each audience is sent. Named field by field, with a type of its own for each: the only way out of a room, as
 * `#engine/view.ts` is out of a referee.
 */
import { byParty } from '#engine/parties.ts';
import type { Party } from '#engine/types.ts';
import { askedIn } from '#wire/asked.ts';
import type { MemberId } from '#wire/ids.ts';
import type {
  OnlookerSeen,
  OnlookerTable,
  Proposal,
  StudentSeen,
  StudentTable,
  TeacherSeen,
} from '#wire/seen.ts';
import { memberIn, playerOf, tableIn, teamOf, type Class, type Member } from './class/state.ts';
import { viewOf } from './rawViews.ts';
import type { Talks } from './talks.ts';
import { behind, neededFor, type Team } from './team.ts';

/** A room as it is now, with what its log does not hold. */
export interface RoomNow {
  readonly rev: number;
  readonly class: Class;
  readonly talks: ReadonlyMap<number, Talks>; // by table; empty before the talks
  readonly thinking: ReadonlyMap<number, Party>; // by table
  readonly clockLeft: number | null; // ms
  readonly here: ReadonlySet<MemberId>; // connected
  readonly awayFor: (member: MemberId) => number | null; // s; null: here
}

const roomSeen = ({ class: of, clockLeft }: RoomNow) => ({
  code: of.code,
  lesson: of.lesson,
  stage: of.stage,
  isLocked: of.isLocked,
  clock: of.clock && clockLeft !== null ? { left: clockLeft, isRunning: of.clock.isRunning } : null,
});

function onlookerTable(now: RoomNow, talks: Talks): OnlookerTable {
  const { number } = talks;
  const view = viewOf(talks, null);
  const table = tableIn(now.class, number);
  if (!table) throw new Error(`talks at no table: ${number}`);
  return {
    number,
    moves: talks.open,
    asked: askedIn(view),
    seats: byParty(now.class.parties, seat => playerOf(now.class, table, seat)),
    thinking: now.thinking.get(number) ?? null,
    isPaused: table.isPaused,
    isClosed: table.isClosed,
    view,
  };
}

/** The projector's: no name of anybody. */
export const onlookerSeen = (now: RoomNow): OnlookerSeen => ({
  type: 'onlooker',
  rev: now.rev,
  room: roomSeen(now),
  tables: [...now.talks.values()].map(talks => onlookerTable(now, talks)),
});

/** The console's: who is where, and no more of the talks than the projector's. */
export const teacherSeen = (now: RoomNow): TeacherSeen => ({
  type: 'teacher',
  rev: now.rev,
  room: { ...roomSeen(now), clocks: now.class.clocks },
  members: now.class.members.map(({ member, nickname, place, isSteppedAway, wants }) => ({
    member,
    nickname,
    place,
    isHere: now.here.has(member),
    awayFor: now.awayFor(member),
    isSteppedAway,
    wants,
  })),
  claims: now.class.claims.map(({ claim, member }) => ({ claim, member })),
  tables: [...now.talks.values()].map(talks => onlookerTable(now, talks)),
});

/** One student's; null where nobody of that id is in the room. */
export function studentSeen(now: RoomNow, id: MemberId): StudentSeen | null {
  const one = memberIn(now.class, id);
  if (!one) return null;
  const { member, nickname, place, isSteppedAway, wants, isLate } = one;
  return {
    type: 'student',
    rev: now.rev,
    room: roomSeen(now),
    you: { member, nickname, place, isSteppedAway, wants, isLate },
    table: studentTable(now, one),
  };
}

function studentTable(now: RoomNow, { member, place }: Member): StudentTable | null {
  const talks = place.table === null ? undefined : now.talks.get(place.table);
  if (!talks) return null;
  const table = onlookerTable(now, talks);
  const { seat } = place;
  if (seat === null) return { ...table, team: [], proposals: [] };
  const team = teamNow(now, talks.number, seat);
  const others = teamOf(now.class, talks.number, seat).filter(one => one.member !== member);
  return {
    ...table,
    view: viewOf(talks, seat),
    team: others.map(({ nickname }) => nickname),
    proposals: proposalsOf(now, talks, table.asked, team, member),
  };
}

/** The students of a seat, and who of the room can agree now. */
export const teamNow = (
  { class: of, here }: Pick<RoomNow, 'class' | 'here'>,
  table: number,
  seat: Party,
): Team => {
  const members = teamOf(of, table, seat);
  return {
    seat,
    members: members.map(({ member }) => member),
    here: new Set(
      members.filter(one => here.has(one.member) && !one.isSteppedAway).map(one => one.member),
    ),
  };
};

/** Each decision that is proposed once, with all who stand behind it. */
function proposalsOf(
  now: RoomNow,
  talks: Talks,
  asked: string, // of the table now
  team: Team,
  reader: MemberId,
): readonly Proposal[] {
  return talks.proposals.flatMap((one): readonly Proposal[] => {
    const all = behind(talks.proposals, one.act, asked, team);
    if (all[0] !== one) return [];
    return [
      {
        by: all.map(({ member }) => memberIn(now.class, member)?.nickname ?? ''),
        isMine: all.some(({ member }) => member === reader),
        act: one.act,
        needs: Math.max(1, neededFor(one.act, team) - all.length),
      },
    ];
  });
}
