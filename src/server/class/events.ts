/** What has happened in a class, as the log keeps it. Tokens are kept as hashes, and of persons nothing but nicknames. */
import type { Party } from '#engine/types.ts';
import type { Placing } from '#wire/commands.ts';
import type { ClaimId, MemberId } from '#wire/ids.ts';
import type { Lesson } from '#wire/lesson.ts';
import type { RoomCode } from '#wire/roomCode.ts';
import type { Hash, LeftTo } from './state.ts';

export type ClassEvent =
  | {
      readonly type: 'opened';
      readonly code: RoomCode;
      readonly host: Hash;
      readonly teacher: Hash;
      readonly lesson: Lesson;
      readonly scenarioVersion: number;
      readonly parties: readonly Party[];
      readonly seeds: readonly number[]; // one for each table
    }
  | {
      readonly type: 'planned';
      readonly lesson: Lesson;
      readonly scenarioVersion: number;
      readonly parties: readonly Party[];
      readonly seeds: readonly number[];
    }
  | { readonly type: 'admitted'; readonly role: 'teacher' | 'onlooker'; readonly token: Hash }
  | {
      readonly type: 'joined';
      readonly member: MemberId;
      readonly nickname: string;
      readonly token: Hash;
    }
  | { readonly type: 'placed'; readonly member: MemberId; readonly to: Placing }
  | {
      readonly type: 'claimed';
      readonly claim: ClaimId;
      readonly member: MemberId;
      readonly token: Hash;
    }
  | { readonly type: 'answered'; readonly claim: ClaimId; readonly yes: boolean }
  | {
      readonly type: 'handRaised';
      readonly member: MemberId;
      readonly wants: 'seat' | 'help' | null;
    }
  | { readonly type: 'steppedAway'; readonly member: MemberId; readonly isAway: boolean }
  | { readonly type: 'out'; readonly member: MemberId; readonly by: 'teacher' | 'self' }
  | { readonly type: 'begun' }
  | { readonly type: 'paused'; readonly table: number; readonly isPaused: boolean }
  | { readonly type: 'clock'; readonly left: number | null; readonly isRunning: boolean }
  | { readonly type: 'locked'; readonly isLocked: boolean }
  | {
      readonly type: 'leftTo';
      readonly table: number;
      readonly seat: Party;
      readonly to: LeftTo;
    }
  | { readonly type: 'closed'; readonly table: number };
