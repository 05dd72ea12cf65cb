/**
 * May this page write a game? Only over what it left there itself: whatever else stands there was done in
 * another tab, and no act is ever written over.
 */
import type { Save } from './save.ts';

/**
 * `write`: nobody else has touched it. `behind`: another tab played on, and this page has nothing of its own
 * to add. `apart`: both have played on, so this page's game has to be kept beside. `gone`: it was deleted.
 */
export type Verdict = 'write' | 'behind' | 'apart' | 'gone';

/** `last` is what this page read or wrote last; null: it has written nothing yet. `mine` is what it would write. */
export function verdictOn(kept: unknown, last: Save | null, mine: Save): Verdict {
  if (kept === undefined) return last === null ? 'write' : 'gone';
  if (last !== null && isSame(kept, last)) return 'write';
  if (last !== null && !adds(mine, last)) return 'behind';
  return holds(kept, mine) ? 'behind' : 'apart';
}

type Fields = Readonly<Record<string, unknown>>;
const fields = (value: unknown): Fields => (isFields(value) ? value : {});
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const movesOf = (kept: unknown): readonly unknown[] => {
  const { moves } = fields(kept);
  return Array.isArray(moves) ? moves : [];
};

/** The name is left out: it may be changed from anywhere. */
function isSame(kept: unknown, last: Save): boolean {
  const { savedAt, hash } = fields(kept);
  return savedAt === last.savedAt && hash === last.hash && movesOf(kept).length === last.moves.length; // prettier-ignore
}

/** Moves, or a reader's own answers; what was opened and read is no loss. */
const adds = (mine: Save, last: Save): boolean =>
  mine.moves.length > last.moves.length ||
  Object.entries(mine.screens.answers).some(([id, text]) => last.screens.answers[id] !== text);

function holds(kept: unknown, mine: Save): boolean {
  const moves = movesOf(kept);
  const answers = fields(fields(fields(kept)['screens'])['answers']);
  return (
    mine.moves.every((move, i) => JSON.stringify(move) === JSON.stringify(moves[i])) &&
    Object.entries(mine.screens.answers).every(([id, text]) => answers[id] === text)
  );
}
