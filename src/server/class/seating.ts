/** Which seat somebody is dealt. */
import type { Placing } from '#wire/commands.ts';
import { TEAM_MAX } from '#wire/limits.ts';
import { teamOf, type Class } from './state.ts';

/**
 * One of the seats with the fewest students that no computer was given for good, at a table that is still open; null
 * where all are full. `chance`: 0 to below 1.
 */
export function dealtSeat(of: Class, chance: number): Placing | null {
  const seats = of.tables
    .filter(({ isClosed }) => !isClosed)
    .flatMap(({ number, leftTo }) =>
      of.parties
        .filter(seat => leftTo[seat] !== 'computer')
        .map(seat => ({ table: number, seat, count: teamOf(of, number, seat).length })),
    )
    .filter(({ count }) => count < TEAM_MAX);
  const fewest = Math.min(...seats.map(({ count }) => count));
  const among = seats.filter(({ count }) => count === fewest);
  const seat = among[Math.floor(chance * among.length)];
  return seat ? { table: seat.table, seat: seat.seat, role: 'speaker' } : null;
}
