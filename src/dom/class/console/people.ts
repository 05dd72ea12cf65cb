/** Who is where, out of what a console is sent. */
import type { Party } from '#engine/types.ts';
import type { MemberId } from '#wire/ids.ts';
import type { ClaimSeen, MemberSeen, OnlookerTable, TeacherSeen } from '#wire/seen.ts';
import type { Placing } from '#wire/commands.ts';

type Members = readonly MemberSeen[];

/** The students of a seat, in the order in which they came. */
export const teamAt = (members: Members, table: number, seat: Party): Members =>
  members.filter(({ place }) => place.table === table && place.seat === seat);

/** Who has no place yet, and who asks for one or for help. */
export const waitingIn = (members: Members): Members =>
  members.filter(({ place, wants }) => place.role === 'waiting' || wants !== null);

/** Who is not connected, whoever has been away longest first. */
export const awayIn = (members: Members): Members =>
  members
    .filter(({ isHere }) => !isHere)
    .toSorted((one, other) => (other.awayFor ?? 0) - (one.awayFor ?? 0));

export const minutesAway = ({ awayFor }: Pick<MemberSeen, 'awayFor'>): number =>
  Math.floor((awayFor ?? 0) / 60);

/** The nickname behind a claim; null where nobody of that id is in the room any more. */
export const claimed = (members: Members, { member }: ClaimSeen): string | null =>
  members.find(one => one.member === member)?.nickname ?? null;

export const memberOf = (members: Members, id: MemberId | null): MemberSeen | null =>
  members.find(({ member }) => member === id) ?? null;

/** Whom a table waits for, where its talks go on. */
export interface Awaited {
  readonly number: number;
  readonly round: number;
  readonly phase: OnlookerTable['view']['phase'];
  readonly parties: readonly Party[];
}

/** The open tables of a scope (null: all), each with whom it waits for. */
export const awaitedAt = (
  tables: readonly OnlookerTable[],
  scope: number | null,
): readonly Awaited[] =>
  tables
    .filter(({ number, isClosed }) => !isClosed && (scope === null || scope === number))
    .filter(({ view }) => view.phase !== 'ended')
    .map(({ number, view: { round, phase, awaited } }) => ({
      number,
      round,
      phase,
      parties: awaited,
    }));

/** Places to move a student to: each seat, then the roles without one. */
export function placesIn(tables: number, seats: readonly Party[]): readonly Placing[] {
  const numbers = Array.from({ length: tables }, (_, i) => i + 1);
  return [
    ...numbers.flatMap(table => seats.map((seat): Placing => ({ table, seat, role: 'speaker' }))),
    ...numbers.flatMap(table => [
      { table, seat: null, role: 'checker' } as const,
      { table, seat: null, role: 'observer' } as const,
    ]),
    { table: null, seat: null, role: 'waiting' },
  ];
}

/** Names of students who are new to those who wait. */
export const newlyWaiting = (before: TeacherSeen, now: TeacherSeen): readonly string[] => {
  const known = new Set(waitingIn(before.members).map(({ member }) => member));
  return waitingIn(now.members)
    .filter(({ member }) => !known.has(member))
    .map(({ nickname }) => nickname);
};
