import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rewording, type Piece } from '#record/rewording.ts';

const spoken = (pieces: readonly Piece[], left: Piece['type']): string =>
  pieces
    .filter(p => p.type !== left)
    .map(p => p.words)
    .join(' ');

const clause = fc
  .array(fc.constantFrom('at', 'most', '600,000', '800,000', 'people', 'in'), { maxLength: 12 })
  .map(words => words.join(' '));

test('a changed number is one word removed and one added', () => {
  expect(rewording('at most 600,000 people', 'at most 800,000 people')).toEqual([
    { type: 'same', words: 'at most' },
    { type: 'removed', words: '600,000' },
    { type: 'added', words: '800,000' },
    { type: 'same', words: 'people' },
  ]);
});

test('the same wording has nothing removed or added', () => {
  fc.assert(fc.property(clause, words => rewording(words, words).every(p => p.type === 'same')));
});

test('without what was added it reads as before, without what was removed as after', () => {
  fc.assert(
    fc.property(clause, clause, (from, to) => {
      const pieces = rewording(from, to);
      expect(spoken(pieces, 'added')).toBe(from);
      expect(spoken(pieces, 'removed')).toBe(to);
    }),
  );
});
