/** The form of a move as it is kept: strict, for what comes back from a store is not to be trusted. */
import * as z from 'zod/mini';
import {
  ANSWERS,
  CROSSING_CODES,
  SIGNINGS,
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
const words = z.string().check(z.maxLength(WORDS_MAX));
const few = <T extends z.ZodMiniType>(of: T) => z.array(of).check(z.maxLength(40));

const toward = z.enum(['for', 'against']);
const cited = { evidence: z.exactOptional(z.string().check(z.maxLength(60))) };

const ofOption = { option: z.exactOptional(option) };
const change = z.strictObject({ point, option });

const reason = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('line'),
    line,
    kept: z.exactOptional(z.literal(true)),
    ...cited,
  }),
  z.strictObject({ type: z.literal('preference'), point, toward, ...ofOption, ...cited }),
  z.strictObject({ type: z.literal('priority'), point, ...ofOption }),
  z.strictObject({
    type: z.literal('trade'),
    gives: few(point),
    gets: few(point),
    changes: z.exactOptional(few(change)),
  }),
  z.strictObject({
    type: z.literal('standing'),
    point,
    is: z.enum(['better', 'asGood']),
    ...ofOption,
  }),
  z.strictObject({ type: z.literal('asks'), asks: change }),
  z.strictObject({ type: z.literal('lastRound'), point }),
  z.strictObject({ type: z.literal('linkage'), point, with: point }),
  z.strictObject({ type: z.literal('opening'), point, option, given: few(point) }),
  z.strictObject({ type: z.literal('belief'), party, point, toward }),
  z.strictObject({ type: z.literal('agreement'), lines: few(line) }),
  z.strictObject({ type: z.literal('walkAway'), point: z.exactOptional(point) }),
  z.strictObject({ type: z.literal('support') }),
]);
const crossing = z.strictObject({
  code: z.enum(CROSSING_CODES),
  words: z.exactOptional(words),
});
const initiative = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('amendment'), change }),
  z.strictObject({ type: z.literal('package'), changes: few(change) }),
  z.strictObject({ type: z.literal('reopening'), point }),
]);
const why = { crossing: z.exactOptional(crossing), reasons: z.exactOptional(few(reason)) };
const sure = z.union([z.literal(50), z.literal(70), z.literal(90)]);
const prediction = z.strictObject({ answer: z.enum(ANSWERS), sure });
const id = z.string().check(z.maxLength(80));

const act = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('declare'), lines: few(line) }),
  z.strictObject({ type: z.literal('mark'), point, option, ...why }),
  z.strictObject({ type: z.literal('unmark'), point }),
  z.strictObject({ type: z.literal('predict'), of: party, prediction: z.nullable(prediction) }),
  z.strictObject({ type: z.literal('seal') }),
  z.strictObject({ type: z.literal('table'), initiative, ...why }),
  z.strictObject({ type: z.literal('pass') }),
  z.strictObject({ type: z.literal('vote'), yes: z.boolean(), ...why }),
  z.strictObject({
    type: z.literal('sign'),
    signing: z.enum(SIGNINGS),
    crossings: z.exactOptional(z.record(line, crossing)),
    reservation: z.exactOptional(z.strictObject({ point, words })),
    reasons: z.exactOptional(few(reason)),
  }),
  z.strictObject({ type: z.literal('answerSwaps'), yes: few(id) }),
  z.strictObject({ type: z.literal('leave') }),
]);
const chairAct = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('nextRound') }),
  z.strictObject({
    type: z.literal('offerSwaps'),
    swaps: few(z.strictObject({ id, changes: few(change) })),
  }),
]);

export const moveSchema: z.ZodMiniType<Move> = z.union([
  z.strictObject({ by: party, act }),
  z.strictObject({ by: z.literal('chair'), act: chairAct }),
]);
