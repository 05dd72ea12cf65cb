/**
 * The form of a scenario: everything one negotiation says and where it comes from. A scenario is a folder
 * of JSON files, one per part; `load.ts` joins and checks them. `data/scenario.schema.json` is written from
 * here. `zod/mini` keeps the client small.
 */
import * as z from 'zod/mini';
import type { Predicate } from '#engine/types.ts';
import { DAYS, LENGTHS, LINE_STATUSES } from '#engine/types.ts';
import { PARTIES } from './shipped-parties.ts';

const text = z.string().check(z.trim(), z.minLength(1));
const partyId = z.enum(PARTIES);
const pointId = z.templateLiteral(['p', z.int().check(z.minimum(1), z.maximum(99))]);
const optionId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const lineId = z.string().check(z.regex(/^[A-Z]{2}-[a-z0-9]+(-[a-z0-9]+)*$/));
const evidenceId = z.string().check(z.regex(/^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/));
const isoDay = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

const version = z.int().check(z.minimum(1)); // of the scenario

/** What fields were, each up to a version of the scenario, oldest first. */
const earlier = <T extends z.core.$ZodLooseShape>(fields: T) =>
  z.optional(z.array(z.strictObject({ version, ...fields })).check(z.minLength(1)));

const byParty = <T extends z.ZodMiniType>(value: T) =>
  z.strictObject({ eu: value, russia: value, ukraine: value, us: value });

/** How we know: the side's own words · a named speaker, paraphrased · the journalist says so · a reading of ours. */
export const GRADES = ['quoted', 'attributed', 'reported', 'inferred'] as const;
/** What backs a claim of the record: three or more reproductions · two · one. Nothing weaker is shipped. */
export const CONFIDENCES = ['A', 'B', 'C'] as const;
/** Where a statement comes from; `assumption` is the game's own coding and always says so. */
export const LAYERS = ['articleA', 'articleB', 'record', 'assumption'] as const;
/** What the two articles say of a party on a point. */
export const STANCES = ['redLine', 'objection', 'mixed', 'favour', 'silent'] as const;
/** What one item of evidence shows of its party. A concern tells what troubles it, not what it thinks of the clause. */
export const SHOWN = ['redLine', 'objection', 'mixed', 'favour', 'concern'] as const;
/** Facts differ: amounts, places or who. Words differ: the same thing named otherwise. Only one article has it. */
export const DIFFERENCES = ['facts', 'words', 'onlyA', 'onlyB'] as const;

/** One receipt: who said what, where, when, and how we know. */
export const evidenceSchema = z.strictObject({
  id: evidenceId, // facts.md's id where it has one: `UA-1`
  source: z.enum(['articleA', 'articleB', 'record']),
  locator: text, // `L20`, `S5`, `S30-S31`; for the record, the outlet and its date
  date: isoDay,
  grade: z.enum(GRADES),
  confidence: z.optional(z.enum(CONFIDENCES)), // of the record layer only, and required there
  party: z.nullable(partyId), // whose position it bears on; null: on the text itself
  speaker: z.optional(text), // name and office
  points: z.array(pointId), // that it speaks of; empty: about the whole plan
  shows: z.optional(z.enum(SHOWN)), // of its party, on these points; absent: it takes no side
  summary: text, // own words
  quote: z.optional(text), // at most 12 words, letter for letter
});

/** A party on a point, as the two articles have it; or, in `wholePlan`, on the plan as a whole. */
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
  title: text.check(z.maxLength(30)), // on cards
  short: text.check(z.maxLength(16)), // in trays
  actsOn: text, // who would have to do something
  confidence: z.enum(CONFIDENCES), // that the published draft says so
  draft: z.array(text).check(z.minLength(1)), // the published draft in own words, by clause
  notes: z.array(text), // how printed versions differ, as printed
  articleA: z.nullable(text), // what article A says of it, own words; null: nothing
  articleB: z.nullable(text),
  difference: z.nullable(z.strictObject({ kind: z.enum(DIFFERENCES), says: text, asks: text })),
  marked: z.array(evidenceId), // evidence shown as the two articles' wording side by side
  planLevel: z.optional(z.array(evidenceId)), // said of the whole plan and bears on this point: shown marked so
  linked: z.array(pointId), // often linked with
  options: z.array(optionSchema).check(z.minLength(2), z.maxLength(4)),
  required: z.optional(z.strictObject({ parties: z.array(partyId), reason: text })), // default: all four
  map: z.optional(z.boolean()),
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
  byLength: z.optional(z.partialRecord(z.enum(LENGTHS), predicate)),
  byDay: z.optional(z.partialRecord(z.enum(DAYS), predicate)),
  dayNote: z.optional(text), // why the day changes it
  since: z.optional(version), // of declarable lines: the first version that has it
});

/**
 * One number: how a party values an option, against leaving the point out. `evidence`: from the two articles,
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
  evidence: z.array(evidenceId), // of the articles; with an assumption, what of the record it leans on
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

const clause = text.check(z.regex(/[^.!?;:]$/));

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
  z.strictObject({ title: text, points: z.array(pointId), star: z.nullable(pointId) }),
);

/** Words as they stand in an article, letter for letter: an item that the check of quotes holds. */
export const wordsSchema = z.strictObject({
  source: z.enum(['articleA', 'articleB']),
  locator: text,
  grade: z.enum(GRADES),
  quote: text,
  by: z.optional(text), // who says it: "Barrot"; absent: the article
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
  letters: text, // EU, RU, UA, US
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
  id: z.enum(LENGTHS),
  title: text,
  minutes: z.int(),
  laps: z.int(),
  rounds: agendas,
  before: earlier({ rounds: agendas }),
  walkAway: byParty(
    z.strictObject({
      ...walkAwayFields,
      articles: z.optional(z.int()), // in the brief with the articles alone, where most preferences count 0
      before: earlier(walkAwayFields),
    }),
  ),
  priorities: byParty(z.array(prioritySchema).check(z.length(3))),
  declaredByDefault: byParty(z.array(lineId)),
});

export const articleSchema = z.strictObject({
  id: z.enum(['articleA', 'articleB']),
  letter: z.enum(['A', 'B']),
  name: text, // "Article A, in the style of Russian state media (publisher not named in our copy)"
  shortName: text,
  published: text, // with "inferred"
  summary: text,
  surroundings: z.array(text), // what stands around the plan in the article
  leavesOut: z.array(text),
  framing: z.array(text),
  cautions: z.array(text),
  quotes: z.array(evidenceId),
});

export const dossierSchema = z.strictObject({
  id: text,
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
export const aboutPlanSchema = z.strictObject({ slip: text, evidence: z.array(evidenceId) });

export const scenarioSchema = z.strictObject({
  format: z.literal(1),
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  version,
  title: text,
  asOf: text,
  contentNote: text,
  parties: z.array(partySchema).check(z.length(4)),
  dossiers: z.array(dossierSchema),
  points: z.array(pointSchema).check(z.minLength(1)),
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
      worth: z.int(),
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
  lengths: z.array(lengthSchema).check(z.length(3)),
  articles: z.array(articleSchema).check(z.length(2)),
  sourceExercise: z.strictObject({
    spellings: z.array(z.strictObject({ game: text, articleA: text, articleB: text })),
    prompts: z.array(z.strictObject({ step: text, ask: text })), // Stop, Investigate, Find, Trace
  }),
  glossary: z.array(z.strictObject({ term: text, means: text })),
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
export type ArticleContent = z.infer<typeof articleSchema>;
export type VoiceContent = z.infer<typeof voicesSchema>['options'][number];
export type DossierContent = z.infer<typeof dossierSchema>;

/** The files of a scenario's folder, and which keys of the whole each of them holds; not all have to be there. */
export const PARTS = [
  {
    file: 'scenario',
    keys: ['format', 'id', 'version', 'title', 'asOf', 'contentNote', 'parties', 'dossiers', 'support', 'firstNoEndsVoting', 'wholePlan', 'aboutPlan'], // prettier-ignore
  },
  { file: 'points', keys: ['points'] },
  { file: 'evidence', keys: ['evidence'] },
  { file: 'positions', keys: ['positions'] },
  { file: 'lines', keys: ['lines', 'declarable'] },
  { file: 'mandates', keys: ['preferences', 'linkages', 'lengths'] }, // private numbers
  { file: 'sources', keys: ['articles', 'sourceExercise'] },
  { file: 'glossary', keys: ['glossary'] },
  { file: 'voices', keys: ['voices'], mayMiss: true },
] as const satisfies readonly {
  file: string;
  keys: readonly (keyof ScenarioContent)[];
  mayMiss?: true;
}[];

export type ScenarioFile = (typeof PARTS)[number]['file'];
export const SCENARIO_FILES: readonly ScenarioFile[] = PARTS.map(part => part.file);
