/** One class: who is in the room and where, and what the teacher has set. The talks themselves are `../table.ts`. */
import type { ByParty, Party } from '#engine/types.ts';
import type { Placing } from '#wire/commands.ts';
import type { ClaimId, MemberId } from '#wire/ids.ts';
import type { Lesson } from '#wire/lesson.ts';
import type { RoomCode } from '#wire/roomCode.ts';
import type { SeatPlayer, Stage } from '#wire/seen.ts';

/** SHA-256 of a token, in hex: what is kept of it. */
export type Hash = string;

/**
 * Who a seat is left to. `absent`: a computer, until one of its students is back. `computer`: until the teacher says
 * otherwise.
 */
export type LeftTo = 'students' | 'computer' | 'absent';

export interface Member {
  readonly member: MemberId;
  readonly nickname: string;
  readonly tokens: readonly Hash[]; // of each device on which they have been let in
  readonly place: Placing;
  readonly isSteppedAway: boolean;
  readonly wants: 'seat' | 'help' | null;
  readonly isLate: boolean; // came after the talks had begun
}

export interface Claim {
  readonly claim: ClaimId;
  readonly member: MemberId;
  readonly token: Hash;
}

export interface ClassTable {
  readonly number: number; // from 1
  readonly seed: number;
  readonly leftTo: ByParty<LeftTo>;
  readonly isPaused: boolean;
  readonly isClosed: boolean;
}

export interface Class {
  readonly code: RoomCode;
  readonly host: Hash;
  readonly lesson: Lesson;
  readonly scenarioVersion: number; // on which the talks are played once they have begun
  readonly parties: readonly Party[]; // in seating order
  readonly stage: Stage;
  readonly isLocked: boolean;
  readonly clock: { readonly left: number; readonly isRunning: boolean } | null; // ms, when it was set
  readonly clocks: number; // changes of the clock
  readonly teachers: readonly Hash[];
  readonly onlookers: readonly Hash[];
  readonly members: readonly Member[]; // in the order in which they came; whoever is out is not among them
  readonly claims: readonly Claim[];
  readonly refusedClaims: readonly Hash[]; // tokens turned down
  readonly tables: readonly ClassTable[];
  readonly counted: { readonly members: number; readonly claims: number }; // ever, for the next ids
}

export const WAITING: Placing = { table: null, seat: null, role: 'waiting' };

export const memberIn = ({ members }: Class, id: MemberId): Member | null =>
  members.find(({ member }) => member === id) ?? null;

/** The students of one seat, in the order in which they came. */
export const teamOf = ({ members }: Class, table: number, seat: Party): readonly Member[] =>
  members.filter(({ place }) => place.table === table && place.seat === seat);

export const tableIn = ({ tables }: Class, number: number): ClassTable | null =>
  tables.find(table => table.number === number) ?? null;

/** Whether students or a computer act for a seat now. */
export function playerOf(of: Class, { number, leftTo }: ClassTable, seat: Party): SeatPlayer {
  return leftTo[seat] === 'students' && teamOf(of, number, seat).length > 0 ? 'person' : 'computer';
}
