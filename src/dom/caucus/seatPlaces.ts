/** Where the seats stand round the desk: half of them at its far edge, half at its near one, left to right. */

export interface SeatPlace {
  readonly row: 'far' | 'near';
  readonly column: number; // from 1
  readonly isLast: boolean; // at the right edge
}

/** How many seats stand at an edge at most. */
export const seatsAcross = (parties: number): number => Math.max(2, Math.ceil(parties / 2));

export function placeOf(index: number, across: number): SeatPlace {
  const column = (index % across) + 1;
  return { row: index < across ? 'far' : 'near', column, isLast: column === across };
}

/** The widths of the columns where the own seat has an answer to give, which takes more room. `own` -1: nobody has. */
export function widthsFor(across: number, own: number): string {
  const least = across > 2 ? 'min(26rem, 44%)' : '0';
  const widths = Array.from({ length: across }, () => 'minmax(0, 1fr)');
  if (own >= 0) widths[own % across] = `minmax(${least}, 1.66fr)`;
  return widths.join(' ');
}
