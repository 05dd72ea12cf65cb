/**
 * The form of a domain file: one negotiation in one JSON file. `data/domain.schema.json` is written from here
 * and `docs/domain-file.md` explains it. What JSON Schema cannot say (ids that name something, tables that are
 * whole) is checked in `references.ts` and `tables.ts`.
 */
import * as z from 'zod/mini';
import { ISSUES_MAX, OPTIONS_MAX, PARTIES_MAX, PARTIES_MIN } from './domain.ts';

/** Support at home and costs are counted, not measured: whole numbers of this size are plenty. */
const COUNT_MAX = 1000;

const id = z.string().check(z.minLength(1), z.maxLength(200));
const title = z.optional(z.string().check(z.minLength(1), z.maxLength(400)));
const description = z.optional(z.string()); // for people; the solver does not read it
const count = z.int().check(z.minimum(0), z.maximum(COUNT_MAX));

/** A number is as good an id as its numeral: prices need no quotation marks. */
const optionId = z.union([id, z.number()]);

/**
 * A truth about a text. Leaves: `option` (the text settles the issue with that option), `crosses` (the text
 * crosses that line). `forbid`: none of these; `require`: at least one of these, like `any`.
 */
export type DomainPredicate =
  | { readonly type: 'option'; readonly issue: string; readonly option: string | number }
  | { readonly type: 'crosses'; readonly line: string }
  | { readonly type: 'onlyIf'; readonly what: DomainPredicate; readonly when: DomainPredicate }
  | {
      readonly type: 'forbid' | 'require' | 'all' | 'any';
      readonly of: readonly DomainPredicate[];
    }
  | {
      readonly type: 'atLeast' | 'atMost';
      readonly count: number;
      readonly of: readonly DomainPredicate[];
    };

const predicate: z.ZodMiniType<DomainPredicate> = z.lazy(() => predicateSchema);
const many = z.array(predicate).check(z.minLength(1));
const predicateSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('option'), issue: id, option: optionId }),
  z.strictObject({ type: z.literal('crosses'), line: id }),
  z.strictObject({ type: z.literal('forbid'), of: many }),
  z.strictObject({ type: z.literal('require'), of: many }),
  z.strictObject({ type: z.literal('onlyIf'), what: predicate, when: predicate }),
  z.strictObject({ type: z.literal('all'), of: many }),
  z.strictObject({ type: z.literal('any'), of: many }),
  z.strictObject({ type: z.literal('atLeast'), count, of: many }),
  z.strictObject({ type: z.literal('atMost'), count, of: many }),
]);

const partySchema = z.strictObject({
  id,
  name: title,
  description,
  reservation: z.number(), // worth of no agreement
  support: z.optional(
    z.strictObject({
      start: z.int().check(z.minimum(1), z.maximum(COUNT_MAX)),
      bonus: z.optional(count), // if all priorities are met
      priorities: z.optional(z.array(predicate).check(z.maxLength(100))),
    }),
  ),
});

const issueSchema = z.strictObject({
  id,
  name: title,
  description,
  options: z
    .array(z.union([id, z.number(), z.strictObject({ id: optionId, name: title, description })]))
    .check(z.minLength(1), z.maxLength(OPTIONS_MAX)),
});

/** Worths of an issue's options: all of them in order, or by option. */
const worths = z.union([z.array(z.number()), z.record(id, z.number())]);

const linkageSchema = z.strictObject({
  party: id,
  issues: z.tuple([id, id]),
  options: z.tuple([optionId, optionId]),
  description,
  worth: z.number(), // added where both options stand in the text
});

const lineSchema = z.strictObject({
  id,
  name: title,
  description,
  party: id,
  hard: z.optional(z.boolean()), // a text that crosses it is out
  cost: z.optional(z.int().check(z.minimum(1), z.maximum(COUNT_MAX))), // taken from support at home
  holds: predicate, // a text that makes it false crosses the line
});

export const domainSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal('negotiation-domain'),
  version: z.literal(1),
  name: id,
  description,
  source: z.optional(z.string()),
  parties: z.array(partySchema).check(z.minLength(PARTIES_MIN), z.maxLength(PARTIES_MAX)),
  issues: z.array(issueSchema).check(z.minLength(1), z.maxLength(ISSUES_MAX)),
  utilities: z.record(id, z.record(id, worths)), // by party and issue
  defaultUtility: z.optional(z.number()), // of cells that are not given; default none: all are
  linkages: z.optional(z.array(linkageSchema)),
  lines: z.optional(z.array(lineSchema).check(z.maxLength(1000))),
  texts: z.optional(z.record(id, z.union([z.array(optionId), z.record(id, optionId)]))), // by name
});

export type DomainFile = z.infer<typeof domainSchema>;
