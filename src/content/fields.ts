/** What the fields of a scenario are made of: texts and ids. */
import * as z from 'zod/mini';
import type { Party } from '#engine/types.ts';

/** What stands in a language: kept apart from the structure, in `texts/`, so that a translation touches no number. */
const inLanguage = new WeakSet<object>();
export const said = <T extends z.ZodMiniType>(schema: T): T => {
  inLanguage.add(schema);
  return schema;
};
export const isInLanguage = (schema: object): boolean => inLanguage.has(schema);

export const anyText = z.string().check(z.trim(), z.minLength(1)); // the same in every language
export const text = said(z.string().check(z.trim(), z.minLength(1)));
export const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
export const partyId = slug as z.ZodMiniType<Party, string>; // which ids there are, the scenario says
export const sourceId = z.string().check(z.regex(/^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/));
export const pointId = z.templateLiteral(['p', z.int().check(z.minimum(1), z.maximum(99))]);
export const optionId = slug;
export const lineId = z.string().check(z.regex(/^[A-Z]{1,3}-[a-z0-9]+(-[a-z0-9]+)*$/));
export const evidenceId = z.string().check(z.regex(/^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/));
export const isoDay = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

export const version = z.int().check(z.minimum(1)); // of the scenario

/** What fields were, each up to a version of the scenario, oldest first. */
export const earlier = <T extends z.core.$ZodLooseShape>(fields: T) =>
  z.optional(z.array(z.strictObject({ version, ...fields })).check(z.minLength(1)));

export const byParty = <T extends z.ZodMiniType>(value: T) => z.record(partyId, value); // a key for each party
