/**
 * The form of a scenario: everything one negotiation says and where it comes from. A scenario is a folder
 * of JSON files, one per part; `load.ts` joins and checks them. `data/scenario.schema.json` is written from
 * here. `zod/mini` keeps the client small.
 */
import * as z from 'zod/mini';
import { LINE_STATUSES, type Predicate } from '#engine/types.ts';
import {
  anyText,
  byParty,
  earlier,
  evidenceId,
  isoDay,
  lineId,
  optionId,
  partyId,
  pointId,
  said,
  slug,
  sourceId,
  text,
  version,
} from './fields.ts';
import { mapSchema, readingsSchema, sourceSchema } from './sourceSchema.ts';

/** Whom a scenario speaks of: what is said of real parties needs a receipt, and what is invented says so. */
export const CLAIMS = ['real', 'fictional'] as const;

/** How we know: the side's own words · a named speaker, paraphrased · the journalist says so · a reading of ours. */
export const GRADES = ['quoted', 'attributed', 'reported', 'inferred'] as const;
/** What backs a claim of the record: three or more reproductions · two · one. Nothing weaker is shipped. */
export const CONFIDENCES = ['A', 'B', 'C'] as const;
/** What the sources say of a party on a point. */
export const STANCES = ['redLine', 'objection', 'mixed', 'favour', 'silent'] as const;
/** What one item of evidence shows of its party. A concern tells what troubles it, not what it thinks of the clause. */
export const SHOWN = ['redLine', 'objection', 'mixed', 'favour', 'concern'] as const;
/** Facts differ: amounts, places or who. Words differ: the same thing named otherwise. Only one source has it. */
export const DIFFERENCES = ['facts', 'words', 'only'] as const;

/** One receipt: who said what, where, when, and how we know. */
export const evidenceSchema = z.strictObject({
  id: evidenceId, // facts.md's id where it has one: `UA-1`
  source: sourceId,
  locator: z.optional(anyText), // `L20`, `S5`, `S30-S31`; for the record, the outlet and its date; none in what is invented
  date: z.optional(isoDay), // likewise
  grade: z.enum(GRADES),
  confidence: z.optional(z.enum(CONFIDENCES)), // of the record layer only, and required there
  party: z.nullable(partyId), // whose position it bears on; null: on the text itself
  speaker: z.optional(text), // name and office
  points: z.array(pointId), // that it speaks of; empty: about the whole plan
  shows: z.optional(z.enum(SHOWN)), // of its party, on these points; absent: it takes no side
  summary: text, // own words
  quote: z.optional(anyText), // at most 12 words, letter for letter
});

/** A party on a point, as the sources have it; or, in `wholePlan`, on the plan as a whole. */
export const positionSchema = z.strictObject({
  party: partyId,
  point: pointId,
  stance: z.enum(STANCES),
  matrix: z.enum(['D', 'R', 'I', '-']), // facts.md 3.6: direct, reported, inferred, silent
  inferred: z.boolean(), // the stance: dotted outline; with D or R, what is reported is a concern only
  summary: z.optional(text), // absent where silent
  evidence: z.array(evidenceId),
});

export const optionSchema = z.strictObject({
  id: optionId,
  title: text, // a few words, for a button: "800,000 in peacetime"
  clause: text, // what the text would say, own words: an article of the draft
  origin: z.enum(['draft', 'record', 'game', 'none']), // `none`: struck
  source: z.optional(text), // for `record`: "E3 text, reported by Reuters"
  date: z.optional(isoDay),
  confidence: z.optional(z.enum(CONFIDENCES)),
  reading: z.optional(text), // for `game`: why the bridge was written
  bindsNobody: z.optional(text), // nobody has to act under it: how it differs from leaving the point out
});

export const pointSchema = z.strictObject({
  id: pointId,
  title: said(text.check(z.maxLength(30))), // on cards
  short: said(text.check(z.maxLength(16))), // in trays
  actsOn: text, // who would have to do something
  confidence: z.enum(CONFIDENCES), // that the published draft says so
  draft: z.array(text).check(z.minLength(1)), // the published draft in own words, by clause
  notes: z.array(text), // how printed versions differ, as printed
  said: z.optional(z.record(sourceId, text)), // what a compared source says of it, own words; absent: nothing
  difference: z.nullable(
    z.strictObject({
      kind: z.enum(DIFFERENCES),
      in: z.optional(sourceId), // of `only`: which one has it
      says: text,
      asks: text,
    }),
  ),
  marked: z.array(evidenceId), // evidence shown as the compared sources' wording side by side
  planLevel: z.optional(z.array(evidenceId)), // said of the whole plan and bears on this point: shown marked so
  linked: z.array(pointId), // often linked with
  options: z.array(optionSchema).check(z.minLength(2), z.maxLength(4)),
  required: z.optional(z.strictObject({ parties: z.array(partyId), reason: text })), // default: all
  map: z.optional(z.boolean()), // the scenario's map stands beside it
});

const predicate: z.ZodMiniType<Predicate> = z.lazy(() => predicateSchema);
const many = z.array(predicate).check(z.minLength(1));
const count = z.int().check(z.minimum(0));
export const predicateSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('option'), point: pointId, option: optionId }),
  z.strictObject({ type: z.literal('crosses'), line: lineId }),
  z.strictObject({ type: z.literal('forbid'), of: many }),
  z.strictObject({ type: z.literal('require'), of: many }),
  z.strictObject({ type: z.literal('onlyIf'), what: predicate, when: predicate }),
  z.strictObject({ type: z.literal('all'), of: many }),
  z.strictObject({ type: z.literal('any'), of: many }),
  z.strictObject({ type: z.literal('atLeast'), count, of: many }),
  z.strictObject({ type: z.literal('atMost'), count, of: many }),
]);

export const lineSchema = z.strictObject({
  id: lineId,
  party: partyId,
  status: z.enum(LINE_STATUSES),
  title: text, // "Territory", "Army size"
  sentence: text, // "No text that caps Ukraine's forces."
  reading: text, // how the predicate was read out of the evidence, and what it does not say
  evidence: z.array(evidenceId), // empty for declarable lines
  points: z.array(pointId), // where it is shown
  holds: predicate, // unless `byLength` or `byDay` says otherwise
  byLength: z.optional(z.record(slug, predicate)),
  byDay: z.optional(z.record(slug, predicate)),
  dayNote: z.optional(text), // why the day changes it
  since: z.optional(version), // of declarable lines: the first version that has it
});

/**
 * One number: how a party values an option, against leaving the point out. `evidence`: from the compared sources,
 * its size by their grade. `assumption`: fills a cell they leave silent, or raises one that they only let us
 * infer; then both layers have an entry, and the brief says which counts.
 */
export const preferenceSchema = z.strictObject({
  party: partyId,
  point: pointId,
  option: optionId,
  value: z.int().check(z.minimum(-3), z.maximum(3)),
  before: earlier({ value: z.int(), reason: z.optional(text) }),
  until: z.optional(version), // the last version that had it; nothing stands in its place
  layer: z.enum(['evidence', 'assumption']),
  evidence: z.array(evidenceId), // of compared sources; with an assumption, what of the record it leans on
  reason: text, // one line, from the evidence or from the clause itself
});

const priorityFields = {
  title: text, // "Firm guarantees"
  point: pointId,
  options: z.array(optionId).check(z.minLength(1)),
  reason: text,
};
export const prioritySchema = z.strictObject({
  ...priorityFields,
  before: earlier(priorityFields), // what stood in its place
});

/** How an option stands to a party: the sign of what it is worth to it in the full brief. */
export const TOWARDS = ['for', 'against', 'neither'] as const;

const clause = said(text.check(z.regex(/[^.!?;:]$/)));

/**
 * What computer seats say for their reasons: clauses in the first person plural of the side, to stand after a colon.
 * They are the game's words, never a side's own: each only puts a number and its reason, or a line, into a clause, and
 * is shown with the source that these have, or as the game's assumption.
 */
export const voicesSchema = z.strictObject({
  topics: z.array(z.strictObject({ point: pointId, words: text })), // a point inside a sentence: "the frozen assets"
  wishes: z.array(z.strictObject({ party: partyId, point: pointId, words: text })), // a priority likewise: "a fund that we run"
  options: z.array(
    z.strictObject({
      party: partyId,
      point: pointId,
      option: optionId,
      toward: z.enum(TOWARDS), // held against the preferences
      says: clause, // "we would run the fund from Russian assets"
    }),
  ),
  lines: z.array(z.strictObject({ line: lineId, says: clause })),
});

const walkAwayFields = { value: z.int(), reason: text }; // within -6..6
const agendas = z.array(
  z.strictObject({ id: slug, title: text, points: z.array(pointId), star: z.nullable(pointId) }),
);

/** Words as they stand in a source, letter for letter: an item that the check of quotes holds. */
export const wordsSchema = z.strictObject({
  source: sourceId,
  locator: z.optional(anyText), // none in what is invented
  grade: z.enum(GRADES),
  quote: anyText,
  by: z.optional(anyText), // who says it: "Barrot"; absent: the source itself
});

/** A name as sentences need it, so that none is put together from parts: in English, with its article or without. */
export const formsSchema = z.strictObject({
  the: text, // inside a sentence: "the European Union"
  The: text, // at its head
  short: text, // in a list where room is short: "EU"
  theShort: text, // inside a short sentence: "the EU"
  TheShort: text, // at its head
});

export const partySchema = z.strictObject({
  id: partyId,
  name: text, // alone: "European Union"
  letters: z.string().check(z.regex(/^[A-Z]{1,3}$/)), // EU, RU, UA, US
  slot: z.int().check(z.minimum(1), z.maximum(8)), // its colour, its outline and its dash, of the eight that there are
  forms: formsSchema,
  brief: z.strictObject({
    speaksFor: text,
    quoted: z.array(text), // what the sources quote
    reported: z.array(text),
    notSaid: z.array(text),
    interests: z.array(z.strictObject({ line: text, alternatives: z.array(text) })), // game assumption, two readings each
    questions: z.array(text), // three to settle before the talks
    trades: z.array(text),
    words: z.strictObject({ own: z.array(wordsSchema), others: z.array(wordsSchema) }),
  }),
  noAgreement: text, // the course of action without a text (BATNA), as an assumption
});

export const lengthSchema = z.strictObject({
  id: slug,
  title: text,
  inside: text, // the same inside a sentence: "quick talks"
  minutes: z.int().check(z.minimum(1), z.maximum(600)),
  laps: z.int().check(z.minimum(1), z.maximum(4)),
  rounds: agendas,
  before: earlier({ rounds: agendas }),
  walkAway: byParty(
    z.strictObject({
      ...walkAwayFields,
      byBrief: z.optional(z.record(slug, z.int())), // in a brief where fewer preferences count
      before: earlier(walkAwayFields),
    }),
  ),
  priorities: byParty(z.array(prioritySchema).check(z.length(3))),
  declaredByDefault: byParty(z.array(lineId)),
});

/** The points as one reads them on one day: which of them count, later statements say. */
export const daySchema = z.strictObject({
  id: slug,
  title: text,
  about: text, // `{{changes}}` stands for what it changes in lines
});

/** Which layers of the preferences count. */
export const briefSchema = z.strictObject({
  id: slug,
  title: text,
  about: text,
  layers: z.array(z.enum(['evidence', 'assumption'])).check(z.minLength(1)),
});

export const dossierSchema = z.strictObject({
  id: slug,
  title: text,
  short: text,
  points: z.array(pointId),
});

export const wholePlanSchema = z.strictObject({
  party: partyId,
  stance: z.enum(['objection', 'mixed', 'favour', 'silent']),
  slip: text, // a few words for the slip on the table, with its short quote if any
  speaker: text,
  summary: text,
  evidence: z.array(evidenceId),
});

/** What is reported of the whole plan and is no term of it: it stands on the slip, under the parties. */
export const aboutPlanSchema = z.strictObject({
  id: slug,
  slip: text,
  evidence: z.array(evidenceId),
});

/** Of scenario files. `migrate.ts` brings earlier ones here. */
export const FORMAT = 2;

export const scenarioSchema = z.strictObject({
  format: z.literal(FORMAT),
  id: slug,
  version,
  claims: z.enum(CLAIMS),
  title: text,
  asOf: text,
  contentNote: text,
  front: z.strictObject({
    kind: z.optional(text),
    about: text,
    note: text,
    sources: z.optional(text),
  }), // of the title page, before it is loaded
  parties: z.array(partySchema).check(z.minLength(2), z.maxLength(8)), // in seating order
  dossiers: z.array(dossierSchema),
  points: z.array(pointSchema).check(z.minLength(3), z.maxLength(40)),
  evidence: z.array(evidenceSchema),
  positions: z.array(positionSchema), // one for each party on each point
  wholePlan: z.array(wholePlanSchema),
  aboutPlan: z.array(aboutPlanSchema),
  lines: z.array(lineSchema), // stated and inferred
  declarable: z.array(lineSchema), // status `declared`
  preferences: z.array(preferenceSchema), // `struck` is 0 and not listed; what is missing is 0
  linkages: z.array(
    z.strictObject({
      party: partyId,
      points: z.tuple([pointId, pointId]),
      options: z.tuple([optionId, optionId]),
      worth: z.int().check(z.minimum(-99), z.maximum(99)),
      reason: text,
    }),
  ),
  support: z.strictObject({
    start: z.int(),
    stated: z.int(),
    inferred: z.int(),
    declared: z.int(),
    priorities: z.int(),
    belowWalkAway: z.strictObject({ value: z.int(), since: version }),
    reason: text,
  }),
  firstNoEndsVoting: z.strictObject({ since: version, reason: text }), // nobody votes on what has failed
  lengths: z.array(lengthSchema).check(z.minLength(1)), // the first is the usual one; so with days and briefs
  days: z.array(daySchema).check(z.minLength(1)),
  briefs: z.array(briefSchema).check(z.minLength(1)),
  sources: z.array(sourceSchema),
  readings: z.optional(readingsSchema),
  map: z.optional(mapSchema),
  glossary: z.array(z.strictObject({ term: text, means: text })),
  words: z.optional(z.record(z.string().check(z.regex(/^[a-z]+:[\w.]+$/i)), text)), // of the screens, said here otherwise
  voices: z.optional(voicesSchema), // without them computer seats name points by their titles
});

export type ScenarioContent = z.infer<typeof scenarioSchema>;
export type PointContent = z.infer<typeof pointSchema>;
export type OptionContent = z.infer<typeof optionSchema>;
export type LineContent = z.infer<typeof lineSchema>;
export type EvidenceContent = z.infer<typeof evidenceSchema>;
export type PositionContent = z.infer<typeof positionSchema>;
export type PartyContent = z.infer<typeof partySchema>;
export type LengthContent = z.infer<typeof lengthSchema>;
export type PreferenceContent = z.infer<typeof preferenceSchema>;
export type PriorityContent = z.infer<typeof prioritySchema>;
export type WholePlanContent = z.infer<typeof wholePlanSchema>;
export type WordsContent = z.infer<typeof wordsSchema>;
export type SourceContent = z.infer<typeof sourceSchema>;
export type ReadingsContent = z.infer<typeof readingsSchema>;
export type MapContent = z.infer<typeof mapSchema>;
export type VoiceContent = z.infer<typeof voicesSchema>['options'][number];
export type DossierContent = z.infer<typeof dossierSchema>;

/** The files of a scenario's folder, and which keys of the whole each of them holds; not all have to be there. */
export const PARTS = [
  {
    file: 'scenario',
    keys: ['format', 'id', 'version', 'claims', 'title', 'asOf', 'contentNote', 'front', 'parties', 'dossiers', 'days', 'briefs', 'map', 'support', 'firstNoEndsVoting', 'wholePlan', 'aboutPlan', 'words'], // prettier-ignore
  },
  { file: 'points', keys: ['points'] },
  { file: 'evidence', keys: ['evidence'] },
  { file: 'positions', keys: ['positions'] },
  { file: 'lines', keys: ['lines', 'declarable'] },
  { file: 'mandates', keys: ['preferences', 'linkages', 'lengths'] }, // private numbers
  { file: 'sources', keys: ['sources', 'glossary'] },
  { file: 'readings', keys: ['readings'], mayMiss: true },
  { file: 'voices', keys: ['voices'], mayMiss: true },
] as const satisfies readonly {
  file: string;
  keys: readonly (keyof ScenarioContent)[];
  mayMiss?: true;
}[];

export type ScenarioFile = (typeof PARTS)[number]['file'];
export const SCENARIO_FILES: readonly ScenarioFile[] = PARTS.map(part => part.file);

/** Where the sentences of a language stand; all but the first may be fetched later. Each may miss. */
export const textFiles = (language: string): readonly string[] => [
  `texts/${language}`,
  `texts/${language}-voices`,
  `texts/${language}-readings`,
];
