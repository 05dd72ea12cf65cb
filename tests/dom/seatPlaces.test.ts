import { describe, expect, it } from 'vitest';
import { placeOf, seatsAcross, widthsFor } from '#dom/caucus/seatPlaces.ts';
import { abreast, rowsFor } from '#signs/abreast.ts';

const placed = (parties: number): readonly string[] =>
  Array.from({ length: parties }, (_, i) => {
    const { row, column } = placeOf(i, seatsAcross(parties));
    return `${row} ${column}`;
  });

describe('the seats round the desk', () => {
  it('stand in the corners where there are four', () => {
    expect(placed(4)).toEqual(['far 1', 'far 2', 'near 1', 'near 2']);
  });

  it('stand face to face, left to right, from two to eight', () => {
    expect(placed(2)).toEqual(['far 1', 'far 2']);
    expect(placed(3)).toEqual(['far 1', 'far 2', 'near 1']);
    expect(placed(7)).toEqual(['far 1', 'far 2', 'far 3', 'far 4', 'near 1', 'near 2', 'near 3']);
    expect(new Set(placed(8)).size).toBe(8);
  });

  it('leave the one that answers here more room than the others', () => {
    expect(widthsFor(2, 0)).toBe('minmax(0, 1.66fr) minmax(0, 1fr)');
    expect(widthsFor(2, 3)).toBe('minmax(0, 1fr) minmax(0, 1.66fr)');
    expect(widthsFor(2, -1)).toBe('minmax(0, 1fr) minmax(0, 1fr)');
    expect(widthsFor(4, 6)).toContain('1fr) minmax(min(26rem, 44%), 1.66fr)');
  });
});

describe('parties side by side', () => {
  it.each([
    [2, 1, 2],
    [4, 1, 4],
    [5, 2, 3],
    [6, 2, 3],
    [7, 2, 4],
    [8, 2, 4],
  ])('%d take %d rows of %d', (parties, rows, across) => {
    expect([rowsFor(parties), abreast(parties)]).toEqual([rows, across]);
  });
});
