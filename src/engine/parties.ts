/** Small helpers over the four parties. */
import { PARTIES, type ByParty, type Party } from './types.ts';

/** A record with a value for each party. */
export function byParty<T>(of: (party: Party) => T): ByParty<T> {
  return { eu: of('eu'), russia: of('russia'), ukraine: of('ukraine'), us: of('us') };
}

export const isParty = (value: unknown): value is Party =>
  (PARTIES as readonly unknown[]).includes(value);

/** The parties in seating order, starting with the one at `first` (any integer). */
export const seatingFrom = (first: number): readonly Party[] =>
  PARTIES.map((_, i) => PARTIES[(first + i) % PARTIES.length] ?? PARTIES[0]);
