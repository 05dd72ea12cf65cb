/**
 * A file of games, to hand in, to keep elsewhere and to take in again. `docs/game-file.md` says what its fields
 * mean, `data/games.schema.json` is its JSON Schema.
 */
import * as z from 'zod/mini';
import { FILE_KIND, GAMES_MAX, SAVE_FORMAT } from './format.ts';
import { parseSave, saveSchema, SIZE_MAX, type Save, type SaveFault } from './save.ts';

export const fileSchema = z.strictObject({
  kind: z.literal(FILE_KIND),
  format: z.literal(SAVE_FORMAT),
  games: z.array(saveSchema).check(z.minLength(1), z.maxLength(GAMES_MAX)),
});

/** One game a line, so that a file of many can be looked through. */
export function fileOf(games: readonly Save[]): string {
  const lines = games.map(game => JSON.stringify(game)).join(',\n');
  return `{"kind":"${FILE_KIND}","format":${SAVE_FORMAT},"games":[\n${lines}\n]}\n`;
}

export const withoutAnswers = (save: Save): Save => ({
  ...save,
  screens: { ...save.screens, answers: {} },
});

/** Why a text is no file of games. */
export type FileFault = 'notAFile' | 'fileTooLarge' | 'otherFormat' | 'noGames';
/** A game of a file that cannot be read, by its place in the file, from 1. */
export interface Unread {
  readonly place: number;
  readonly fault: SaveFault;
}
export type ReadFile =
  | { readonly ok: true; readonly games: readonly Save[]; readonly unread: readonly Unread[] }
  | { readonly ok: false; readonly fault: FileFault };

const FILE_MAX = 20 * SIZE_MAX; // characters

/** Takes anything and never throws. One damaged game does not spoil the others. */
export function readFile(text: string): ReadFile {
  if (text.length > FILE_MAX) return { ok: false, fault: 'fileTooLarge' };
  const file = jsonIn(text);
  if (!isFields(file) || file['kind'] !== FILE_KIND) return { ok: false, fault: 'notAFile' };
  if (file['format'] !== SAVE_FORMAT) return { ok: false, fault: 'otherFormat' };
  const { games } = file;
  if (!Array.isArray(games) || games.length === 0) return { ok: false, fault: 'noGames' };
  if (games.length > GAMES_MAX) return { ok: false, fault: 'fileTooLarge' };
  const read: Save[] = [];
  const unread: Unread[] = [];
  games.forEach((game: unknown, i) => {
    const parsed = parseSave(game);
    if (parsed.ok) read.push(parsed.save);
    else unread.push({ place: i + 1, fault: parsed.fault });
  });
  return { ok: true, games: read, unread };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
