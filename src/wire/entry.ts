/**
 * How somebody comes into a room: one question by HTTP POST to `/rooms`, one answer. A token is made by whoever asks, so
 * that asking twice gives one seat. Nothing but a POST seats anybody.
 */
import * as z from 'zod/mini';
import type { Outcome } from './refusals.ts';
import { memberSchema, tokenSchema, type ClaimId, type MemberId, type Token } from './ids.ts';
import { lessonSchema } from './lesson.ts';
import { WIRE_VERSION } from './limits.ts';
import type { RoomCode } from './roomCode.ts';

const version = z.literal(WIRE_VERSION);
const code = z.string().check(z.maxLength(20)); // as typed
const token = tokenSchema;

export const entrySchema = z.discriminatedUnion('type', [
  /** The teacher's link, used once: from then on `host` may open rooms here. */
  z.strictObject({ type: z.literal('host'), version, ticket: tokenSchema, host: tokenSchema }),
  z.strictObject({ type: z.literal('open'), version, host: tokenSchema, token, lesson: lessonSchema }), // prettier-ignore
  /** The host again, on a device that has lost the room's token. */
  z.strictObject({ type: z.literal('teach'), version, host: tokenSchema, token, code }),
  /** A second device, or the projector, by a code that the console shows for some minutes. */
  z.strictObject({ type: z.literal('pass'), version, code, pass: z.string().check(z.maxLength(20)), token }), // prettier-ignore
  /** What one sees before joining. Seats nobody. */
  z.strictObject({ type: z.literal('look'), version, code }),
  z.strictObject({ type: z.literal('join'), version, code, nickname: z.string().check(z.maxLength(20)), token }), // prettier-ignore
  /** "That is me": asked again every two seconds until the teacher has answered. */
  z.strictObject({ type: z.literal('claim'), version, code, member: memberSchema, token }),
]);
export type Entry = z.infer<typeof entrySchema>;

export const ROLES = ['student', 'onlooker', 'teacher'] as const;
export type Role = (typeof ROLES)[number];

/** With `room` and the token that was sent, a channel opens. */
export interface Entered {
  readonly room: string; // its address, which no code leads to
  readonly code: RoomCode;
  readonly role: Role;
  readonly member: MemberId | null;
}

/** Somebody of the room, to whoever asks "who are you?" of themselves. */
export interface Known {
  readonly member: MemberId;
  readonly nickname: string;
  readonly table: number | null;
  readonly isHere: boolean;
}

export interface Answers {
  readonly host: { readonly rooms: readonly RoomCode[] };
  readonly open: Entered;
  readonly teach: Entered;
  readonly pass: Entered;
  readonly look: {
    readonly code: RoomCode;
    readonly isLocked: boolean;
    readonly scenario: string;
    readonly names: readonly string[]; // to choose from; empty once all are used
    readonly known: readonly Known[];
  };
  readonly join: Entered;
  readonly claim:
    | { readonly state: 'waiting'; readonly claim: ClaimId }
    | ({ readonly state: 'confirmed' } & Entered);
}
export type EntryType = Entry['type'];
export type EntryAnswer<T extends EntryType = EntryType> = Outcome<Answers[T]>;

/** `offline`: the server did not answer in time, so nothing is known. */
export type Entering<T extends EntryType = EntryType> = EntryAnswer<T> | { readonly ok: false; readonly offline: true }; // prettier-ignore

/** What a client keeps of its place in a room, for this tab alone. */
export interface Place extends Entered {
  readonly token: Token;
}
