/** The form of a move as it is kept: strict, for what comes back from a store is not to be trusted. */
import * as z from 'zod/mini';
import {
  ACT,
  CHAIR_ACT,
  fieldsOf,
  isList,
  type Fields,
  type Form,
  type Leaf,
} from '#engine/moveForm.ts';
import {
  ANSWERS,
  CROSSING_CODES,
  RESERVATION_CODES,
  SIGNINGS,
  SURENESSES,
  type Act,
  type Move,
  type Party,
  type PointId,
} from '#engine/types.ts';

const WORDS_MAX = 140;
/** The id of some party: whether it is one of these talks is for the rules to say. */
export const PARTY_ID = /^(?!chair$)[a-z]{1,20}(-[a-z0-9]{1,20}){0,2}$/;
export const party = z.custom<Party>(v => typeof v === 'string' && PARTY_ID.test(v));
export const point = z.custom<PointId>(v => typeof v === 'string' && /^p[1-9]\d?$/.test(v));
const option = z.string().check(z.maxLength(60), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const line = z.string().check(z.maxLength(60), z.regex(/^[A-Za-z]+(-[A-Za-z0-9]+)+$/));
const few = <T extends z.ZodMiniType>(of: T) => z.array(of).check(z.maxLength(40));

const id = z.string().check(z.maxLength(80));

const LEAVES: Readonly<Record<Leaf, z.ZodMiniType>> = {
  party,
  point,
  option,
  line,
  id,
  evidence: z.string().check(z.maxLength(60)),
  words: z.string().check(z.maxLength(WORDS_MAX)),
  code: z.enum(CROSSING_CODES),
  reservation: z.enum(RESERVATION_CODES),
  signing: z.enum(SIGNINGS),
  answer: z.enum(ANSWERS),
  sure: z.union(SURENESSES.map(sure => z.literal(sure))),
  toward: z.enum(['for', 'against']),
  is: z.enum(['better', 'asGood']),
  yes: z.boolean(),
  true: z.literal(true),
};

function schemaOf(form: Form): z.ZodMiniType {
  if (typeof form === 'string') return LEAVES[form];
  if (isList(form)) return few(schemaOf(form[0]));
  if ('nullable' in form) return z.nullable(schemaOf(form.nullable));
  if ('byLine' in form) return z.record(line, schemaOf(form.byLine));
  if ('fields' in form) return z.strictObject(shapeOf(form.fields));
  const [first, ...others] = Object.entries(form.kinds).map(([type, fields]) =>
    z.strictObject({ type: z.literal(type), ...shapeOf(fields) }),
  );
  if (!first) throw new Error('a form without kinds');
  return z.discriminatedUnion('type', [first, ...others]);
}

const shapeOf = (fields: Fields): Readonly<Record<string, z.ZodMiniType>> =>
  Object.fromEntries(
    fieldsOf(fields).map(([key, of, mayMiss]) => [
      key,
      mayMiss ? z.exactOptional(schemaOf(of)) : schemaOf(of),
    ]),
  );

/** What one seat does, whoever's seat it is. */
export const actSchema = schemaOf(ACT) as unknown as z.ZodMiniType<Act>;

export const moveSchema = z.union([
  z.strictObject({ by: party, act: actSchema }),
  z.strictObject({ by: z.literal('chair'), act: schemaOf(CHAIR_ACT) }),
]) as unknown as z.ZodMiniType<Move>;
