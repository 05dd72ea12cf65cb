/** A saved game: what was chosen, what was played, and a few bits of the screens. Versioned, checked on reading. */
import * as z from 'zod/mini';
import { defaultCharacters, DIFFICULTIES, PERSONALITIES, type Character } from '#ai/character.ts';
import { PHASES, type ByParty, type Party } from '#engine/types.ts';
import { ANSWER_MAX, MOVES_MAX, SAVE_FORMAT } from './format.ts';
import { moveSchema, party, point } from './moves.ts';

export const NAME_MAX = 80;
export const SIZE_MAX = 2_000_000; // characters of JSON

const short = z.string().check(z.maxLength(NAME_MAX));
const answer = z.string().check(z.maxLength(ANSWER_MAX));
const count = z.int().check(z.minimum(0), z.maximum(99));
const kind = z.enum(['person', 'computer']);
const seats = z.record(party, kind);

const character = z.strictObject({
  personality: z.enum(PERSONALITIES),
  difficulty: z.enum(DIFFICULTIES),
});
const characters = z.record(party, character);

export const saveSchema = z.strictObject({
  format: z.literal(SAVE_FORMAT),
  id: short.check(z.minLength(1)),
  name: short,
  savedAt: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)),
  setup: z.strictObject({
    length: short, // whether the scenario has it, taking the game up tells
    day: short,
    brief: short,
    seats,
    characters: z.optional(characters), // games begun before there was a choice have none
    seed: z.int().check(z.minimum(0), z.maximum(2 ** 32 - 1)),
    hints: z._default(z.boolean(), false), // games begun before there were hints go on without them
  }),
  scenario: short,
  scenarioVersion: z.int(),
  round: count,
  phase: z.enum(PHASES),
  hash: short, // of the whole state after the last move: what a replay must reach
  moves: z.array(moveSchema).check(z.maxLength(MOVES_MAX)),
  screens: z.strictObject({
    seenReveal: count,
    opened: z.array(short).check(z.maxLength(1_000)),
    answers: z._default(z.record(short, answer), {}), // games kept before they were have none
    dossier: z.nullable(short),
    focused: z._default(z.nullable(point), null), // games kept before it was have none
    seen: z.optional(z.strictObject({ moves: z.int().check(z.minimum(0)), step: count })), // none: all of it
  }),
});
export type Save = WithCharacters<z.infer<typeof saveSchema>>;

/** All but the moves: what the list of games needs. */
const entrySchema = z.pick(z.object(saveSchema.shape), {
  id: true,
  name: true,
  savedAt: true,
  setup: true,
  round: true,
  phase: true,
});
export type SaveEntry = WithCharacters<z.infer<typeof entrySchema>>;

type Setup = z.infer<typeof saveSchema>['setup'];
type WithCharacters<T extends { readonly setup: Setup }> = Omit<T, 'setup'> & {
  setup: Setup & { characters: ByParty<Character> };
};

function withCharacters<T extends { readonly setup: Setup }>(kept: T): WithCharacters<T> {
  const { setup } = kept;
  const parties = Object.keys(setup.seats) as Party[];
  return {
    ...kept,
    setup: { ...setup, characters: setup.characters ?? defaultCharacters(parties) },
  };
}

/** Why something kept is no save that can be read. */
export type SaveFault = 'notReadable' | 'tooLarge' | 'otherFormat';
export type Parsed =
  { readonly ok: true; readonly save: Save } | { readonly ok: false; readonly fault: SaveFault };

/** Takes anything and never throws. */
export function parseSave(value: unknown): Parsed {
  try {
    const size = JSON.stringify(value)?.length ?? 0;
    if (size > SIZE_MAX) return { ok: false, fault: 'tooLarge' };
    const parsed = saveSchema.safeParse(value);
    if (parsed.success) return { ok: true, save: withCharacters(parsed.data) };
    return { ok: false, fault: formatOf(value) === SAVE_FORMAT ? 'notReadable' : 'otherFormat' };
  } catch {
    return { ok: false, fault: 'notReadable' }; // a circle, or nested deeper than the stack
  }
}

/** The line of a kept game in the list; null for what cannot be listed. */
export function parseEntry(value: unknown): SaveEntry | null {
  try {
    const parsed = entrySchema.safeParse(value);
    return parsed.success ? withCharacters(parsed.data) : null;
  } catch {
    return null;
  }
}

const formatOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'format' in value ? value.format : SAVE_FORMAT;
