/** What somebody in a room may do. Each role has its own; the server knows the role from the token, never from a message. */
import * as z from 'zod/mini';
import type { Party } from '#engine/types.ts';
import { actSchema, party } from '#saves/moves.ts';
import { actIdSchema, claimSchema, memberSchema } from './ids.ts';
import { lessonSchema } from './lesson.ts';
import { CLOCK_MAX, TABLES_MAX } from './limits.ts';

const table = z.int().check(z.minimum(1), z.maximum(TABLES_MAX));
/** One table, or null: all of them. */
const scope = z.nullable(table);
const asked = z.string().check(z.maxLength(80));
const round = z.int().check(z.minimum(0), z.maximum(99));

const command = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape });

export const studentSchema = z.discriminatedUnion('type', [
  /**
   * What the seat is to do. Of a team it is a proposal, and happens once enough of them have sent the same. `asked`: what
   * the table asked when it was chosen (`askedIn`); overtaken acts are refused.
   */
  command('act', { act: actSchema, asked }),
  /** Takes back a proposal that the team has not agreed to: of the same matter as this act (`matterOf`). */
  command('takeBack', { act: actSchema, asked }),
  /** To the teacher alone. */
  command('raiseHand', { wants: z.nullable(z.enum(['seat', 'help'])) }),
  /** Gives up the place in the room for good. */
  command('goOut', {}),
]);
export type StudentCommand = z.infer<typeof studentSchema>;

/** Where a student is to be. A seat makes a speaker; without one they follow a table, or none. */
const placing = z.strictObject({
  table: z.nullable(table),
  seat: z.nullable(party),
  role: z.enum(['speaker', 'checker', 'observer', 'waiting']),
});
export type Placing = Omit<z.infer<typeof placing>, 'seat'> & { readonly seat: Party | null };

export const teacherSchema = z.discriminatedUnion('type', [
  command('plan', { lesson: lessonSchema }), // another lesson, before the talks begin
  command('deal', {}), // seats to all who wait for one
  command('begin', {}), // with whoever is there: computers take the seats that are left
  /**
   * From the summary to the next round; with `force`, also past seats that have not answered: they seal what they have
   * marked, pass, vote no or do not sign. `ifRound`, `ifPhase`: where the teacher saw the table.
   */
  command('advance', { table: scope, ifRound: round, ifPhase: z.string().check(z.maxLength(20)), force: z.boolean() }), // prettier-ignore
  command('pause', { table: scope, isPaused: z.boolean() }),
  /** `left`: ms, or null for no clock; `ifClock`: its count of changes. Nothing happens by itself when it runs out. */
  command('clock', { left: z.nullable(z.int().check(z.minimum(0), z.maximum(CLOCK_MAX))), ifClock: z.int() }), // prettier-ignore
  command('addTime', { ms: z.int().check(z.minimum(1), z.maximum(CLOCK_MAX)), ifClock: z.int() }),
  command('lock', { isLocked: z.boolean() }),
  command('place', { member: memberSchema, to: placing }),
  command('swap', { one: memberSchema, other: memberSchema }),
  command('stepAway', { member: memberSchema, isAway: z.boolean() }),
  command('sendOut', { member: memberSchema }),
  command('confirm', { claim: claimSchema, yes: z.boolean() }),
  /** Who plays a seat from now on; a computer hands it back to students who are there. */
  command('playedBy', { table, seat: party, by: z.enum(['students', 'computer']) }),
  command('close', { table: scope }), // ends the talks there; its papers may be opened
  command('remove', {}), // the room and all that is kept of it
]);
export type TeacherCommand = z.infer<typeof teacherSchema>;

export type Command = StudentCommand | TeacherCommand;

/** What somebody may ask without changing anything. */
export const questionSchema = z.discriminatedUnion('type', [
  command('log', { table }), // all papers of a table whose talks are over
  /** What was done in front of all in the first `moves` that all could see. */
  command('record', { table, moves: z.int().check(z.minimum(0), z.maximum(100_000)) }),
  command('invite', { role: z.enum(['teacher', 'onlooker']) }), // a code for another device
]);
export type Question = z.infer<typeof questionSchema>;

/** What a client sends on its channel. */
export const frameSchema = z.discriminatedUnion('type', [
  command('do', { id: actIdSchema, command: z.union([studentSchema, teacherSchema]) }),
  command('ask', { n: z.int(), question: questionSchema }),
  command('ping', { n: z.int() }),
]);
export type Frame = z.infer<typeof frameSchema>;
