import { describe, expect, test } from 'vitest';
import { stepFrom } from '#dom/table/roving.ts';
import { nextUnmarked } from '#dom/table/unmarked.ts';

const columns = [
  { id: 'a', points: ['p2', 'p4', 'p5'] },
  { id: 'b', points: ['p3'] },
  { id: 'c', points: ['p21', 'p1'] },
] as const;

describe('from a card, a key leads', () => {
  test.each([
    ['p2', 'ArrowDown', 'p4'],
    ['p2', 'ArrowUp', null],
    ['p5', 'ArrowDown', null],
    ['p5', 'ArrowRight', 'p3'], // a shorter dossier: its last card
    ['p3', 'ArrowRight', 'p21'],
    ['p1', 'ArrowLeft', 'p3'],
    ['p21', 'ArrowRight', null],
    ['p4', 'Home', 'p2'],
    ['p4', 'End', 'p5'],
    ['p4', 'x', null],
  ] as const)('from %s with %s to %s', (from, key, to) => {
    expect(stepFrom(columns, from, key)).toBe(to);
  });
});

describe('the next card without a mark is found', () => {
  test.each([
    ['p4', ['p2', 'p21'], 'p21'], // behind the card first
    ['p21', ['p2', 'p21'], 'p2'], // then from the start
    ['p2', ['p2'], 'p2'],
    [null, ['p1', 'p3'], 'p3'],
    ['p2', [], null],
  ] as const)('from %s, of %j: %s', (from, unmarked, to) => {
    expect(nextUnmarked(columns, unmarked, from)).toBe(to);
  });
});
