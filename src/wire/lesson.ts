/** What a teacher chooses before the talks begin. */
import * as z from 'zod/mini';
import { shortSchema } from './ids.ts';
import { TABLES_MAX } from './limits.ts';

export const SEATINGS = ['atOnce', 'byTeacher'] as const;

export const lessonSchema = z.strictObject({
  scenario: shortSchema,
  length: shortSchema,
  day: shortSchema,
  brief: shortSchema,
  tables: z.int().check(z.minimum(1), z.maximum(TABLES_MAX)),
  /** `atOnce`: whoever joins is dealt a seat, as the room's own chance has it, before and after the talks begin. */
  seating: z.enum(SEATINGS),
  /** Whether students may give reasons in their own words. */
  freeText: z.boolean(),
  /** After how many seconds without any of its students a computer plays a seat until one is back; null: never. */
  absentAfter: z.nullable(z.int().check(z.minimum(15), z.maximum(3_600))),
});
export type Lesson = z.infer<typeof lessonSchema>;

export const USUAL_LESSON = {
  seating: 'atOnce',
  freeText: false,
  absentAfter: 120,
} as const satisfies Partial<Lesson>;
