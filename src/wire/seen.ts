/**
 * What each audience is sent: whole, after every change. Three types, so that what one may know cannot be sent to
 * another by mistake: a student gets the own party's view alone, an onlooker and the teacher public ones.
 */
import type { Act, ByParty, Log, Party, PartyView, PublicView } from '#engine/types.ts';
import type { ActId, ClaimId, MemberId } from './ids.ts';
import type { Lesson } from './lesson.ts';
import type { Outcome, RoomRefusalCode, WireRefusal } from './refusals.ts';
import type { RoomCode } from './roomCode.ts';
import type { Placing } from './commands.ts';

export type Stage = 'lobby' | 'talks' | 'debrief';
export type SeatPlayer = 'person' | 'computer';

/** Time as what is left, never as a time of day: clocks differ. */
export interface Clock {
  readonly left: number; // ms when this was sent
  readonly isRunning: boolean;
}

/** The room as all in it may know it. */
interface RoomSeen {
  readonly code: RoomCode;
  readonly lesson: Lesson;
  readonly stage: Stage;
  readonly isLocked: boolean;
  readonly clock: Clock | null;
}

/** A table as all in the room may know it, apart from its view. */
interface TableSeen {
  readonly number: number; // from 1
  readonly moves: number; // that all could see: marks count once they are sealed
  readonly asked: string; // to be sent with an act (`askedIn`)
  readonly seats: ByParty<SeatPlayer>;
  readonly thinking: Party | null; // the computer seat now deciding
  readonly isPaused: boolean;
  readonly isClosed: boolean; // by the teacher, before or after the talks had ended
}

/** One thing that somebody of the team would have the seat do. */
export interface Proposal {
  readonly by: readonly string[]; // nicknames; the reader's own is among them where `isMine`
  readonly isMine: boolean;
  readonly act: Act;
  readonly needs: number; // how many more have to agree
}

export interface StudentTable extends TableSeen {
  readonly view: PartyView | PublicView; // a `PartyView` exactly where the student speaks for that seat
  readonly team: readonly string[]; // nicknames of the others of the seat
  readonly proposals: readonly Proposal[];
}

export interface StudentSeen {
  readonly type: 'student';
  readonly rev: number; // grows with each change of what this audience sees; from 1 anew after a restart
  readonly room: RoomSeen;
  readonly you: {
    readonly member: MemberId;
    readonly nickname: string;
    readonly place: Placing;
    readonly isSteppedAway: boolean; // on a quiet task; nobody else is told
    readonly wants: 'seat' | 'help' | null;
    readonly isLate: boolean; // joined after the talks began: shown what has happened (`catchUpOf`)
  };
  readonly table: StudentTable | null; // none before the talks, or without a table
}

export interface OnlookerTable extends TableSeen {
  readonly view: PublicView;
}

export interface OnlookerSeen {
  readonly type: 'onlooker';
  readonly rev: number;
  readonly room: RoomSeen;
  readonly tables: readonly OnlookerTable[];
}

export interface MemberSeen {
  readonly member: MemberId;
  readonly nickname: string;
  readonly place: Placing;
  readonly isHere: boolean;
  readonly awayFor: number | null; // s; null: here
  readonly isSteppedAway: boolean;
  readonly wants: 'seat' | 'help' | null;
}

export interface ClaimSeen {
  readonly claim: ClaimId;
  readonly member: MemberId;
}

export interface TeacherSeen {
  readonly type: 'teacher';
  readonly rev: number;
  readonly room: RoomSeen & { readonly clocks: number }; // changes of the clock, for `ifClock`
  readonly members: readonly MemberSeen[];
  readonly claims: readonly ClaimSeen[];
  readonly tables: readonly OnlookerTable[];
}

export type Seen = StudentSeen | OnlookerSeen | TeacherSeen;

/** Answers to questions. `log`: with what computer seats were, so that their papers can be read. */
export interface QuestionAnswers {
  readonly log: { readonly log: Log; readonly computers: readonly ComputerSeat[] };
  readonly record: readonly unknown[]; // entries of the record of the talks
  readonly invite: { readonly pass: string; readonly seconds: number };
}
export interface ComputerSeat {
  readonly party: Party;
  readonly character: { readonly personality: string; readonly difficulty: string };
  readonly seed: number;
}

/** What the server sends on a channel. */
export type Sent =
  | { readonly type: 'seen'; readonly seen: Seen }
  | { readonly type: 'done'; readonly id: ActId; readonly refusal: WireRefusal | null }
  | { readonly type: 'answer'; readonly n: number; readonly answer: Outcome<unknown> }
  | { readonly type: 'pong'; readonly n: number }
  /** Something could not be read, so it is not known what it was. */
  | { readonly type: 'unread'; readonly code: RoomRefusalCode }
  /** The channel is closed for good: sent out, the room is gone, or the token opens nothing. */
  | { readonly type: 'bye'; readonly code: RoomRefusalCode };
