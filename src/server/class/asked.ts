/** What is asked of a class, by whom, and what comes of it. */
import type { Party } from '#engine/types.ts';
import type { StudentCommand, TeacherCommand } from '#wire/commands.ts';
import type { MemberId } from '#wire/ids.ts';
import type { Lesson } from '#wire/lesson.ts';
import type { Outcome } from '#wire/refusals.ts';
import type { ClassEvent } from './events.ts';
import type { Hash, LeftTo } from './state.ts';

/** A lesson that this server has, with what the class has to know of it. */
export interface KnownLesson {
  readonly lesson: Lesson;
  readonly scenarioVersion: number;
  readonly parties: readonly Party[];
  readonly seeds: readonly number[];
}

export type TableCommand = 'act' | 'takeBack' | 'advance';

/** Who would do something, and what. The actor comes from a token or from the server itself, never from a message. */
export type ClassCommand =
  | {
      readonly by: 'teacher';
      readonly command: Exclude<TeacherCommand, { type: 'advance' | 'plan' | 'remove' }>;
      readonly clockLeft: number | null; // of the clock now, ms
    }
  | { readonly by: 'teacher'; readonly command: { readonly type: 'plan' } & KnownLesson }
  | {
      readonly by: 'student';
      readonly member: MemberId;
      readonly command: Exclude<StudentCommand, { type: TableCommand }>;
    }
  | {
      readonly by: 'door';
      readonly command:
        | { readonly type: 'join'; readonly nickname: string; readonly token: Hash }
        | { readonly type: 'claim'; readonly member: MemberId; readonly token: Hash }
        | { readonly type: 'admit'; readonly role: 'teacher' | 'onlooker'; readonly token: Hash };
    }
  /** The rule about seats whose students are all away. */
  | {
      readonly by: 'rule';
      readonly command: {
        readonly type: 'leftTo';
        readonly table: number;
        readonly seat: Party;
        readonly to: Extract<LeftTo, 'students' | 'absent'>;
      };
    };

export type Decided = Outcome<readonly ClassEvent[]>;
