/**
 * A whole game in a short code, for a link or to be typed: set-up and moves as one number, with a check. What
 * computer seats gave as reasons is left out; they say the same again when they see the same. Words that a
 * person wrote are left out unless they are asked for.
 */
import { PERSONALITIES, DIFFICULTIES, type Character } from '#ai/character.ts';
import { hashOf } from '#engine/hash.ts';
import { byParty } from '#engine/parties.ts';
import { replay } from '#engine/replay.ts';
import { type Log, type Move, type Party, type Setting } from '#engine/types.ts';
import { MOVES_MAX } from '../format.ts';
import type { Save } from '../save.ts';
import { bare } from '#engine/bare.ts';
import { numberOf, textOf } from './letters.ts';
import { flag, pick, Reader, Unreadable, words, Writer, type Pen } from './pen.ts';
import { Strokes } from './strokes.ts';

/** What a code holds. The moves are without reasons. */
export interface Coded {
  readonly setup: Save['setup'];
  readonly scenario: string;
  readonly scenarioVersion: number;
  readonly moves: readonly Move[];
}

export type CodeFault =
  | 'notACode' // not whole, or none of this game's
  | 'otherForm' // written by a later version
  | 'otherScenario'; // a scenario, or a version of it, that is not here
export type Decoded =
  | { readonly ok: true; readonly game: Coded; readonly log: Log }
  | { readonly ok: false; readonly fault: CodeFault };

/** Who negotiates in a scenario, and how: the ids in its order, for a code counts them. */
export interface Choices {
  readonly parties: readonly Party[];
  readonly lengths: readonly string[];
  readonly days: readonly string[];
  readonly briefs: readonly string[];
}

/** The scenarios that are here. */
export interface Scenarios {
  /** Null where that version of the scenario is not here. */
  readonly choicesOf: (scenario: string, scenarioVersion: number) => Choices | null;
  readonly settingFor: (setup: Save['setup'], scenarioVersion: number) => Setting;
}

const FORM = '1'; // before the dot: how the number is read
const CODE_MAX = 8_000; // characters; two thousand are what a link may have
const VERSIONS = 10_000;
const NAME_MOST = 80;
const CHECKS = 2 ** 32;

/**
 * Null where the game has something that no code can hold, such as points of another scenario. `withWords`:
 * those of persons; computer seats find theirs again.
 */
export function codeOf(
  game: Coded,
  setting: Setting,
  choices: Choices,
  withWords = false,
): string | null {
  const isPerson = ({ by }: Move) => by !== 'chair' && game.setup.seats[by] === 'person';
  const moves = game.moves.map(move => bare(move, withWords && isPerson(move)));
  try {
    const pen = new Writer();
    header(pen, () => choices, game);
    pen.count(CHECKS, checkOf({ ...game, moves }, setting));
    new Strokes(pen, true, setting).moves(MOVES_MAX, moves);
    return `${FORM}.${textOf(pen.number())}`;
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

/** The scenario that a code is of, which need not be here; empty where the code cannot be read. */
export function scenarioOf(code: string): string {
  const number = numberIn(code);
  try {
    return typeof number === 'string' ? '' : words(new Reader(number), NAME_MOST, undefined);
  } catch (error) {
    if (error instanceof Unreadable) return '';
    throw error;
  }
}

function numberIn(code: string): bigint | CodeFault {
  const [form, text = '', more] = code.trim().split('.');
  if (!form || text === '' || more !== undefined || code.length > CODE_MAX) return 'notACode';
  if (form !== FORM) return /^\d{1,3}$/.test(form) ? 'otherForm' : 'notACode';
  return numberOf(text) ?? 'notACode';
}

/** Takes any text and never throws. What it gives has been played through. */
export function decoded(code: string, scenarios: Scenarios): Decoded {
  const number = numberIn(code);
  if (typeof number === 'string') return { ok: false, fault: number };
  try {
    return read(new Reader(number), scenarios);
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, fault: 'notACode' };
    throw error;
  }
}

function read(pen: Reader, { choicesOf, settingFor }: Scenarios): Decoded {
  const head = header(pen, choicesOf);
  if (!head) return { ok: false, fault: 'otherScenario' };
  const setting = settingFor(head.setup, head.scenarioVersion);
  const check = pen.count(CHECKS);
  const moves = new Strokes(pen, false, setting).moves(MOVES_MAX);
  if (!pen.isAtEnd) return { ok: false, fault: 'notACode' };
  const log: Log = { version: 1, setting, seed: head.setup.seed, moves };
  if (check !== checkOf({ ...head, moves }, setting)) return { ok: false, fault: 'notACode' };
  return { ok: true, game: { ...head, moves }, log };
}

/** Null where the scenario is not here, so that nobody knows who has a seat. */
function header(
  pen: Pen,
  choicesOf: Scenarios['choicesOf'],
  known?: Coded,
): Omit<Coded, 'moves'> | null {
  const setup = known?.setup;
  const scenario = words(pen, NAME_MOST, known?.scenario);
  const scenarioVersion = pen.count(VERSIONS, known?.scenarioVersion);
  const choices = choicesOf(scenario, scenarioVersion);
  if (!choices) return null;
  const { parties, lengths, days, briefs } = choices;
  return {
    scenario,
    scenarioVersion,
    setup: {
      length: pick(pen, lengths, setup?.length),
      day: pick(pen, days, setup?.day),
      brief: pick(pen, briefs.toSorted(), setup?.brief),
      hints: flag(pen, setup?.hints),
      seed: pen.count(2 ** 32, setup?.seed),
      seats: byParty(parties, party =>
        pick(pen, ['person', 'computer'] as const, setup?.seats[party]),
      ),
      characters: byParty(parties, (party): Character => {
        const known = setup?.characters[party];
        return {
          personality: pick(pen, PERSONALITIES, known?.personality),
          difficulty: pick(pen, DIFFICULTIES, known?.difficulty),
        };
      }),
    },
  };
}

/** A fingerprint of the set-up and of where the moves lead. */
function checkOf({ moves, setup, ...head }: Coded, setting: Setting): number {
  const played = replay({ version: 1, setting, seed: setup.seed, moves });
  if (!played.ok) throw new Unreadable(played.refusal.code);
  const { setting: _, ...state } = played.value;
  return Number.parseInt(hashOf({ head, setup, state }).slice(0, 8), 16);
}
