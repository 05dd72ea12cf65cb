import { describe, expect, it } from 'vitest';
import type { Save } from '#saves/save.ts';
import { verdictOn } from '#saves/verdict.ts';
import { savedGame } from './saves.ts';

const whole = savedGame();
const at = (moves: number, savedAt: string, more: Partial<Save> = {}): Save => ({
  ...whole,
  savedAt: `2026-01-02T03:04:${savedAt}Z`,
  hash: `after ${moves}`,
  moves: whole.moves.slice(0, moves),
  ...more,
});
const other = (save: Save): Save => ({ ...save, moves: [...save.moves.slice(0, -1), whole.moves.at(-1)!] }); // prettier-ignore
const answered = (word: string) => ({ screens: { ...whole.screens, answers: { word } } });

describe('a page may write a game', () => {
  it.each([
    ['that is not there yet', undefined, null, at(1, '01'), 'write'],
    ['over what it wrote itself', at(5, '01'), at(5, '01'), at(6, '02'), 'write'],
    ['over what it read itself', at(5, '01'), at(5, '01'), at(5, '02'), 'write'],
    ['that was renamed elsewhere', at(5, '01', { name: 'B' }), at(5, '01'), at(6, '02'), 'write'],
    ['but not one that was deleted', undefined, at(5, '01'), at(6, '02'), 'gone'],
    ['not over moves of another tab', at(7, '02'), at(5, '01'), at(5, '03'), 'behind'],
    ['nor where it has made the same ones', at(7, '02'), at(5, '01'), at(6, '03'), 'behind'],
    ['nor where both have played on', other(at(7, '02')), at(5, '01'), at(7, '03'), 'apart'],
    ['nor where both marked once', other(at(6, '02')), at(5, '01'), at(6, '02'), 'apart'],
    ['nor further than the other', at(6, '02'), at(5, '01'), at(9, '03'), 'apart'],
    ['nor over something damaged', 'damaged', at(5, '01'), at(6, '02'), 'apart'],
    ['nor over the same moves read on', at(5, '02'), at(5, '01'), at(5, '03'), 'behind'],
    [
      'nor over answers of another tab',
      at(5, '02', answered('Theirs.')),
      at(5, '01', answered('')),
      at(5, '03', answered('Mine.')),
      'apart',
    ],
    [
      'nor with answers of before',
      at(5, '02', answered('Theirs.')),
      at(5, '01', answered('')),
      at(5, '03', answered('')),
      'behind',
    ],
  ] as const)('%s', (_what, kept, last, mine, verdict) => {
    expect(verdictOn(kept, last, mine)).toBe(verdict);
  });
});
