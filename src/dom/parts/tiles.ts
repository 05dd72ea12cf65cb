/**
 * One equal square per region of Ukraine inside its internationally recognised borders, in a schematic
 * grid. `shade` is what the plan is reported to say, never who should own a place.
 */
export interface Tile {
  readonly column: number;
  readonly row: number;
  readonly name?: string;
  readonly letters?: string;
  readonly shade?: 'recognised' | 'frozen';
}

const row = (number: number, columns: readonly number[]): readonly Tile[] =>
  columns.map(column => ({ column, row: number }));

export const TILES: readonly Tile[] = [
  ...row(0, [1, 2, 3, 4, 5, 6]),
  ...row(1, [0, 1, 2, 3]),
  { column: 4, row: 1, name: 'Kyiv', letters: 'Kyiv' },
  ...row(1, [5, 6, 7]),
  { column: 8, row: 1, name: 'Luhansk', letters: 'LU', shade: 'recognised' },
  ...row(2, [0, 1, 2, 5, 6]),
  { column: 7, row: 2, name: 'Donetsk', letters: 'DO', shade: 'recognised' },
  ...row(3, [4, 5]),
  { column: 6, row: 3, name: 'Kherson', letters: 'KH', shade: 'frozen' },
  { column: 7, row: 3, name: 'Zaporizhzhia', letters: 'ZA', shade: 'frozen' },
  { column: 6, row: 4, name: 'Crimea', letters: 'CR', shade: 'recognised' },
];
