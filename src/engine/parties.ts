/** Small helpers over the parties of a setting. */
import type { ByParty, Party } from './types.ts';

/** A record with a value for each party. */
export function byParty<T>(parties: readonly Party[], of: (party: Party) => T): ByParty<T> {
  const record: Partial<Record<Party, T>> = {};
  for (const party of parties) record[party] = of(party);
  return record as Record<Party, T>;
}

/** The parties in seating order, starting with the one at `first` (an integer, 0 or above). */
export const seatingFrom = (parties: readonly Party[], first: number): readonly Party[] => {
  const from = first % parties.length;
  return [...parties.slice(from), ...parties.slice(0, from)];
};
