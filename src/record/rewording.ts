/** Which words an amendment takes out of a clause and which it puts in. */

export interface Piece {
  readonly type: 'same' | 'added' | 'removed';
  readonly words: string;
}

/** The shortest rewriting of one clause into another, word by word, removals before additions. */
export function rewording(from: string, to: string): readonly Piece[] {
  const before = wordsOf(from);
  const after = wordsOf(to);
  const common = commonLengths(before, after);
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const old = before[i];
    const fresh = after[j];
    if (old !== undefined && old === fresh) {
      put(pieces, 'same', old);
      i += 1;
      j += 1;
    } else if (
      fresh === undefined ||
      (old !== undefined && at(common, i + 1, j) >= at(common, i, j + 1))
    ) {
      put(pieces, 'removed', old ?? '');
      i += 1;
    } else {
      put(pieces, 'added', fresh);
      j += 1;
    }
  }
  return pieces;
}

const wordsOf = (clause: string): readonly string[] => clause.split(/\s+/).filter(w => w !== '');

const at = (lengths: readonly (readonly number[])[], i: number, j: number): number =>
  lengths[i]?.[j] ?? 0;

/** `lengths[i][j]`: how many words the two clauses still share, in order, from `i` and `j` on. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    Array.from({ length: after.length + 1 }, () => 0),
  );
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] ?? [];
    for (let j = after.length - 1; j >= 0; j -= 1) {
      row[j] =
        before[i] === after[j]
          ? at(lengths, i + 1, j + 1) + 1
          : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  }
  return lengths;
}

function put(pieces: Piece[], type: Piece['type'], word: string): void {
  const last = pieces.at(-1);
  if (last?.type === type) pieces[pieces.length - 1] = { type, words: `${last.words} ${word}` };
  else pieces.push({ type, words: word });
}
