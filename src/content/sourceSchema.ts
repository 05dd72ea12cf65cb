/** The form of what a scenario is drawn from, how to read it, and its map. */
import * as z from 'zod/mini';
import { anyText, evidenceId, slug, sourceId, text } from './fields.ts';

/** What a source is. `invented` stands in fictional scenarios alone, and in no other. */
export const SOURCE_KINDS = ['article', 'treaty', 'speech', 'data', 'record', 'invented'] as const;

/**
 * What the scenario is drawn from. Sources that are `compared` stand side by side on each card, and positions rest on
 * them; of the others, each item of evidence has a confidence of its own.
 */
export const sourceSchema = z.strictObject({
  id: sourceId,
  kind: z.enum(SOURCE_KINDS),
  compared: z.boolean(),
  letter: anyText, // A, B: on its items
  name: text, // "Article A, in the style of Russian state media (publisher not named in our copy)"
  shortName: text, // alone: "Article A"
  inside: text, // the same inside a sentence: "article A"
});

/** How to read a source: nobody needs it before its page is opened, so it may come later than the rest. */
export const readingsSchema = z.strictObject({
  sources: z.array(
    z.strictObject({
      of: sourceId,
      published: text, // with "inferred"
      summary: text,
      surroundings: z.array(text), // what stands around the plan in it
      leavesOut: z.array(text),
      framing: z.array(text),
      cautions: z.array(text),
      quotes: z.array(evidenceId),
      note: z.optional(text), // before what it tells
    }),
  ),
  spellings: z.array(z.strictObject({ game: text, in: z.record(sourceId, text) })),
  prompts: z.array(z.strictObject({ step: text, ask: text })), // Stop, Investigate, Find, Trace
});

/** A schematic map: equal squares in a grid, with what the text is reported to say of some of them. */
export const mapSchema = z.strictObject({
  about: text, // for readers who do not see it
  caption: text,
  place: text, // what a square is: "Region"
  says: text, // "What the plan is reported to say"
  shades: z.array(z.strictObject({ id: z.enum(['hatched', 'dashed']), says: text })),
  tiles: z.array(
    z.strictObject({
      id: slug,
      column: z.int().check(z.minimum(0), z.maximum(11)),
      row: z.int().check(z.minimum(0), z.maximum(11)),
      name: z.optional(text),
      letters: z.optional(text),
      shade: z.optional(z.enum(['hatched', 'dashed'])),
    }),
  ),
});
