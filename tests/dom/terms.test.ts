/** Which words of a sentence are terms of the glossary. */
import { expect, test } from 'vitest';
import { piecesOf } from '#dom/parts/terms/find.ts';
import { CONTENT } from '../table/shipped.ts';

const { glossary } = CONTENT.content;
const termsIn = (text: string, seen = new Set<string>()) =>
  piecesOf(text, glossary, seen).flatMap(p => (typeof p === 'string' ? [] : [p.words]));

test('terms are found in any case and number, the longest first', () => {
  expect(termsIn('An audit, then Security guarantees for Ukraine by the E3.')).toEqual([
    'audit',
    'Security guarantees',
    'E3',
  ]);
  expect(termsIn('Three red lines.')).toEqual(['red lines']);
});

test('only where a term first occurs in a block does it lead anywhere', () => {
  const seen = new Set<string>();
  expect(termsIn('A ceasefire is no amnesty; a ceasefire ends.', seen)).toEqual([
    'ceasefire',
    'amnesty',
  ]);
  expect(termsIn('After the ceasefire.', seen)).toEqual([]);
});

test('no quotation is touched, nor a word that only begins like a term', () => {
  expect(termsIn('A says “an amnesty” for all, and of auditing nothing.')).toEqual([]);
  expect(termsIn('Ceasefire-like terms')).toEqual([]);
});

test('words that stand in every sentence of the game lead nowhere', () => {
  expect(termsIn('Your mark on this point.')).toEqual([]);
});

test('the pieces say together what the sentence said', () => {
  for (const { draft } of CONTENT.content.points) {
    for (const clause of draft) {
      const pieces = piecesOf(clause, glossary, new Set());
      expect(pieces.map(p => (typeof p === 'string' ? p : p.words)).join('')).toBe(clause);
    }
  }
});
