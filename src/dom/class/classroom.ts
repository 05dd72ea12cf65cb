/** What every screen of a class is given: what the room has told this page, and the doors through which it acts. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useSelected } from '#dom/selected.ts';
import type { Command, Question } from '#wire/commands.ts';
import type { Entering, Entry, EntryType, Place } from '#wire/entry.ts';
import type { Token } from '#wire/ids.ts';
import type { Outcome, RoomRefusalCode, WireRefusal } from '#wire/refusals.ts';
import type { OnlookerSeen, QuestionAnswers, Seen, StudentSeen, TeacherSeen } from '#wire/seen.ts';

/** `none`: no place in a room. */
export type Connection = 'none' | 'connecting' | 'open' | 'offline';

/** Why somebody was not let in. */
export type Unentered = Extract<Entering, { readonly ok: false }>;

export interface ClassState {
  /** For the field of the join screen: from the address, or of the place that was lost; empty: none. */
  readonly code: string;
  /** May open rooms from this browser: the teacher. `refused`: the link has opened nothing. */
  readonly host:
    | { readonly is: 'none' | 'asking' }
    | { readonly is: 'known'; readonly token: Token }
    | { readonly is: 'refused'; readonly why: Unentered };
  readonly isJoining: boolean; // asked for the door, though this browser may be the teacher's
  readonly place: Place | null; // this tab's
  readonly seen: Seen | null; // by it, as the room sent it last
  readonly connection: Connection;
  readonly waiting: number; // what was done and has not been answered yet
  readonly lost: RoomRefusalCode | null; // why the last place is no longer this tab's
}

/** What is asked at the door, without the version, which is this page's own. */
export type Asking<T extends EntryType> = Omit<Extract<Entry, { type: T }>, 'version' | 'type'>;

export interface Classroom {
  readonly get: () => ClassState;
  /** Calls back after every change; returns how to stop. */
  readonly subscribe: (changed: () => void) => () => void;
  /** Asks at the door; changes nothing here. Never rejects. */
  readonly enter: <T extends EntryType>(type: T, asking: Asking<T>) => Promise<Entering<T>>;
  /** A token for a place, to be sent with `enter`: the same until `take`, so that asking twice gives one place. */
  readonly token: () => Token;
  /** The place becomes this tab's: kept for it, and its channel opened. */
  readonly take: (place: Place) => void;
  /** Null once it is done; waits while offline. Without a place it is refused. */
  readonly do: (command: Command) => Promise<WireRefusal | null>;
  readonly ask: <Q extends Question>(question: Q) => Promise<Outcome<QuestionAnswers[Q['type']]>>;
  /** Tries the connection at once. */
  readonly wake: () => void;
  /** This tab forgets its place; in the room it stays. */
  readonly leave: () => void;
  /** Without a place: to the door, or back from it. */
  readonly join: (isJoining: boolean) => void;
}

export const ClassContext = createContext<Classroom | null>(null);

export function useClassroom(): Classroom {
  const room = useContext(ClassContext);
  if (!room) throw new Error('no ClassContext above this component');
  return room;
}

/** Renders again when what is selected changes. The selector returns parts of the state, or primitives. */
export function useClass<T>(select: (state: ClassState) => T): T {
  const { get, subscribe } = useClassroom();
  return useSelected(get, subscribe, select);
}

const seenAs = <S extends Seen>(type: S['type'], { seen }: ClassState): S | null =>
  seen?.type === type ? (seen as S) : null;

export const studentSeen = (state: ClassState): StudentSeen | null =>
  seenAs<StudentSeen>('student', state);
export const teacherSeen = (state: ClassState): TeacherSeen | null =>
  seenAs<TeacherSeen>('teacher', state);
export const onlookerSeen = (state: ClassState): OnlookerSeen | null =>
  seenAs<OnlookerSeen>('onlooker', state);

/** Which screen of a class this page is. */
export type ClassScreen = 'join' | 'student' | 'console' | 'projector';

/** By the role of the place; without one, a teacher is at the console and everybody else at the door. */
export function screenOf({
  place,
  host,
  isJoining,
}: Pick<ClassState, 'place' | 'host' | 'isJoining'>): ClassScreen {
  switch (place?.role) {
    case 'student':
      return 'student';
    case 'onlooker':
      return 'projector';
    case 'teacher':
      return 'console';
    case undefined:
      return host.is === 'none' || isJoining ? 'join' : 'console';
  }
}
